package org.jingwei.analysis.curve;

import org.jingwei.analysis.answer.Stretch;
import org.jingwei.core.number.Interval;

/** A moment on a curve: the end of a month, and the share that should be done by then, as a plain number. */
public record Elapsed(ScheduleCurve curve, int month, Interval share) {

    /** January to this month; only from month 1. */
    public Stretch stretch() {
        return Stretch.until(month);
    }
}
