package org.jingwei.analysis;

import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;

/** Printed figures for the tests. */
public final class Figures {

    private Figures() {}

    /** What a printed level means. */
    public static Interval level(String printed) {
        return Interval.of(Printed.of(printed), Approx.EXACT);
    }

    /** What a printed percentage means, as a plain number. */
    public static Interval percent(String printed) {
        return level(printed).hundredth();
    }

    /** A goal, which means exactly itself. */
    public static Interval goal(String printed) {
        return Interval.exactly(printed).hundredth();
    }
}
