package org.jingwei.ledger.people;

import static org.jingwei.ledger.people.Action.AUDIT;
import static org.jingwei.ledger.people.Action.CLOSE;
import static org.jingwei.ledger.people.Action.CORRECT;
import static org.jingwei.ledger.people.Action.DISPATCH;
import static org.jingwei.ledger.people.Action.ENTER;
import static org.jingwei.ledger.people.Action.JOURNAL;
import static org.jingwei.ledger.people.Action.READ;
import static org.jingwei.ledger.people.Action.REGULATE;
import static org.jingwei.ledger.people.Action.REPORT;
import static org.jingwei.ledger.people.Action.TARGET;
import static org.jingwei.ledger.people.Action.UPLOAD;
import static org.jingwei.ledger.people.Action.WITHDRAW;

import java.util.Set;

/** What somebody is in the loop, and so what he may do. */
public enum Role {
    ADMINISTRATOR("管理员", Set.of(Action.values())),
    LEADER("领导", Set.of(READ, AUDIT, DISPATCH)),
    ANALYST("分析员", Set.of(READ, AUDIT, UPLOAD, WITHDRAW, CORRECT, ENTER, TARGET, REGULATE)),
    SUPERVISOR("督查员", Set.of(READ, AUDIT, UPLOAD, DISPATCH, REPORT, CLOSE, REGULATE)),
    DEPARTMENT("部门", Set.of(READ, AUDIT, UPLOAD, ENTER, REPORT)),
    TOWNSHIP("乡镇街道", Set.of(READ, AUDIT, REPORT)),
    INSPECTOR("巡查员", Set.of(READ, AUDIT, JOURNAL));

    private final String shown;
    private final Set<Action> actions;

    Role(String shown, Set<Action> actions) {
        this.shown = shown;
        this.actions = actions;
    }

    /** Its name on pages. */
    public String shown() {
        return shown;
    }

    public Set<Action> actions() {
        return actions;
    }

    public boolean may(Action action) {
        return actions.contains(action);
    }
}
