package org.jingwei.ledger.sql;

import java.util.Locale;
import org.jingwei.core.number.Approx;

/** How a hedge is written in a column: one word each, where the labelling guide has one for three that mean other intervals. */
public final class Hedge {

    private Hedge() {}

    public static String written(Approx approx) {
        return approx.name().toLowerCase(Locale.ROOT);
    }

    /** What was written; {@code over} of an earlier program covers its three hedges as 以上 does. */
    static Approx read(String written) {
        return switch (written) {
            case "over" -> Approx.AT_LEAST;
            case "under" -> Approx.AT_MOST;
            default -> Codes.of(Approx.values(), Hedge::written, written);
        };
    }
}
