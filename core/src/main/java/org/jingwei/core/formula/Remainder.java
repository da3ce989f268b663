package org.jingwei.core.formula;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.core.number.Interval;

/**
 * Growth of what is left of a whole when a part is taken away: [W(1+g) − p(1+x)] / (W − p) − 1 = g + (g − x)·k with
 * k = p / (W − p). It rises with g, falls with x, and is straight in k, so that its ends are those at the ends: tight.
 */
final class Remainder {

    private Remainder() {}

    /** k = 1 / (W/p − 1); empty unless 0 < p < W for certain. */
    static Optional<Interval> weight(Interval whole, Interval part) {
        if (!part.positive() || !part.below(whole)) {
            return Optional.empty();
        }
        Interval left = whole.dividedBy(part).minus(Interval.exactly(1));
        return left.positive() ? Optional.of(Interval.exactly(1).dividedBy(left)) : Optional.empty();
    }

    /** Growth of the rest, from growth of the whole and of the part taken away. */
    static Interval growth(Interval whole, Interval part, Interval weight) {
        Optional<Interval> least = whole.lower().flatMap(g -> part.upper().map(x -> at(g, x, weight)));
        Optional<Interval> greatest = whole.upper().flatMap(g -> part.lower().map(x -> at(g, x, weight)));
        Interval from = least.flatMap(Interval::lower).map(Interval::atLeast).orElse(Interval.ANY);
        Interval to = greatest.flatMap(Interval::upper).map(Interval::atMost).orElse(Interval.ANY);
        return from.intersect(to).orElseThrow();
    }

    private static Interval at(BigDecimal g, BigDecimal x, Interval weight) {
        return weight.times(g.subtract(x)).plus(Interval.exactly(g));
    }
}
