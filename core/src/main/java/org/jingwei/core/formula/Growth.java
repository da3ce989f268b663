package org.jingwei.core.formula;

import java.util.Optional;
import org.jingwei.core.number.Interval;

/** Level and growth: level / base − 1. Tight. Only where the basis allows: GDP grows at constant prices. */
public final class Growth {

    private static final Interval ONE = Interval.exactly(1);

    private Growth() {}

    /** level / base − 1; empty unless the base is positive, for there is no rate on a loss or on nothing. */
    public static Optional<Interval> rate(Interval level, Interval base) {
        return base.positive() ? Optional.of(level.dividedBy(base).minus(ONE)) : Optional.empty();
    }

    /** base × (1 + growth). */
    public static Interval level(Interval base, Interval growth) {
        return base.times(growth.plus(ONE));
    }

    /** level / (1 + growth); empty if growth may be −100 % or less. */
    public static Optional<Interval> base(Interval level, Interval growth) {
        Interval factor = growth.plus(ONE);
        return factor.positive() ? Optional.of(level.dividedBy(factor)) : Optional.empty();
    }

    /** level − base. */
    public static Interval change(Interval level, Interval base) {
        return level.minus(base);
    }
}
