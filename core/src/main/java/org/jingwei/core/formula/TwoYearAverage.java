package org.jingwei.core.formula;

import java.util.Optional;
import org.jingwei.core.number.Interval;

/** 两年平均 (two-year average growth): √((1+a)(1+b)) − 1. Tight. */
public final class TwoYearAverage {

    private static final Interval ONE = Interval.exactly(1);

    private TwoYearAverage() {}

    /** Empty unless both years' growth is above −100 % for certain. */
    public static Optional<Interval> of(Interval first, Interval second) {
        Interval a = first.plus(ONE);
        Interval b = second.plus(ONE);
        return a.positive() && b.positive() ? Optional.of(a.times(b).sqrt().minus(ONE)) : Optional.empty();
    }

    /** The second year's growth that an average implies: (1+m)² / (1+a) − 1; empty as {@link #of}. */
    public static Optional<Interval> second(Interval average, Interval first) {
        Interval m = average.plus(ONE);
        Interval a = first.plus(ONE);
        return m.positive() && a.positive()
                ? Optional.of(m.times(m).dividedBy(a).minus(ONE))
                : Optional.empty();
    }
}
