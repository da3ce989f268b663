package org.jingwei.app.web.article;

import java.util.Locale;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;

/** How a number is marked: by colour, by the shape of its line, and in the legend by a word. */
enum FactLook {
    LEVEL("水平"),
    GROWTH("增长"),
    CHANGE("变化、差距"),
    SHARE("占比、完成率、比值"),
    RANK("位次"),
    TARGET("目标、计划"),
    FORECAST("预计"),
    PREVIOUS("前值");

    private final String shown;

    FactLook(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    /** The name of its look in the style sheet. */
    String look() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is wanted, expected or long past looks so before all else: it must not be taken for what happened. */
    static FactLook of(Qualifiers said) {
        return of(said.status(), said.measure());
    }

    private static FactLook of(Status status, Measure measure) {
        return switch (status) {
            case TARGET, PLAN -> TARGET;
            case FORECAST -> FORECAST;
            case PREVIOUS -> PREVIOUS;
            case ACTUAL -> of(measure);
        };
    }

    private static FactLook of(Measure measure) {
        return switch (measure) {
            case LEVEL -> LEVEL;
            case YOY, MOM, GROWTH -> GROWTH;
            case PP_CHANGE, GAP, DELTA, CONTRIBUTION -> CHANGE;
            case SHARE, CONTRIBUTION_RATE, COMPLETION, MULTIPLE, RATIO -> SHARE;
            case RANK -> RANK;
        };
    }
}
