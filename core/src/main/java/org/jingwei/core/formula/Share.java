package org.jingwei.core.formula;

import java.util.Optional;
import org.jingwei.core.number.Interval;

/** Part and whole: part / whole. Tight for a whole that is printed by itself. */
public final class Share {

    private Share() {}

    /** part / whole; empty unless the whole is positive. */
    public static Optional<Interval> of(Interval part, Interval whole) {
        return whole.positive() ? Optional.of(part.dividedBy(whole)) : Optional.empty();
    }

    /** whole × share. */
    public static Interval part(Interval whole, Interval share) {
        return whole.times(share);
    }

    /** part / share; empty unless the share is positive. */
    public static Optional<Interval> whole(Interval part, Interval share) {
        return of(part, share);
    }

    /** The share of a part whose whole is the part and the rest: 1 / (1 + rest / part); empty unless both are positive. */
    public static Optional<Interval> besides(Interval part, Interval rest) {
        return part.positive() && rest.positive()
                ? Optional.of(Interval.exactly(1).dividedBy(rest.dividedBy(part).plus(Interval.exactly(1))))
                : Optional.empty();
    }
}
