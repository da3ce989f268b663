package org.jingwei.core.formula;

import org.jingwei.core.number.Interval;

/** Distance to a reference (gap): above is positive; of rates in points. Tight. */
public final class Gap {

    private Gap() {}

    /** own − reference. */
    public static Interval of(Interval own, Interval reference) {
        return own.minus(reference);
    }

    /** The reference that a printed gap implies: own − gap. */
    public static Interval reference(Interval own, Interval gap) {
        return own.minus(gap);
    }

    /** Places won from an earlier to a later rank: earlier − later, for the first place is the best. */
    public static Interval placesWon(Interval earlier, Interval later) {
        return earlier.minus(later);
    }
}
