package org.jingwei.app.web.security;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.people.Reach;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The person behind a session. Two visits of one account are equal, so that all of its sessions can be ended at once. */
public final class Visitor implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Account account;
    private final transient Reach reach;
    private final transient Told told;
    private final transient boolean vouched;

    /** When his rights were told: after so many changes, on that day. */
    record Told(long changes, LocalDate day) {}

    Visitor(Account account, Reach reach, Told told, boolean vouched) {
        this.name = account.name();
        this.account = account;
        this.reach = reach;
        this.told = told;
        this.vouched = vouched;
    }

    /** By his own role or by one that was lent to him. */
    public boolean may(Action action) {
        return reach.may(action);
    }

    /** Where he may do it. */
    public Reach reach() {
        return reach;
    }

    /** Whether he came in by the office's own issuer, without a password of ours. */
    public boolean vouched() {
        return vouched;
    }

    Told told() {
        return told;
    }

    public Account account() {
        return account;
    }

    /** What the journal writes as the one who did it. */
    public String actor() {
        return account.shown() + "（" + name + "）";
    }

    List<GrantedAuthority> authorities() {
        return reach.actions().stream()
                .<GrantedAuthority>map(action -> new SimpleGrantedAuthority(authority(action)))
                .toList();
    }

    static String authority(Action action) {
        return "MAY_" + action.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Visitor visitor && visitor.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
