package org.jingwei.app.web.audit;

import java.util.Locale;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;

/** How a finding looks and by what it is filtered; the gravest first. */
enum Shown {
    WRONG("不符", "怎样理解都不成立"),
    SLIGHT("轻微不符", "放宽末位一个单位才成立，或口径可能不同"),
    DOUBTFUL("存疑", "值得看一眼，不能称为错误"),
    OPEN("待定", "缺一个数或口径未知，不能判断"),
    SETTLED("已处理", "已采纳，或说明理由后不再提示"),
    HOLDS("相符", "所印的数能使等式成立");

    private final String label;
    private final String meaning;

    Shown(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** @param decided whether somebody decided of it */
    static Shown of(Finding finding, boolean decided) {
        return decided && finding.verdict() != Verdict.HOLDS ? SETTLED : of(finding.verdict(), finding.severity());
    }

    /** Of a rule of layout. */
    static Shown of(Verdict verdict) {
        return of(verdict, Severity.HARD);
    }

    private static Shown of(Verdict verdict, Severity severity) {
        return switch (verdict) {
            case VIOLATED -> severity == Severity.HARD ? WRONG : SLIGHT;
            case SUSPICIOUS -> DOUBTFUL;
            case UNRESOLVED -> OPEN;
            case HOLDS -> HOLDS;
        };
    }

    String label() {
        return label;
    }

    String meaning() {
        return meaning;
    }

    /** Its name in forms and styles. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
