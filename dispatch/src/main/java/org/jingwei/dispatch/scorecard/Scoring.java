package org.jingwei.dispatch.scorecard;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jingwei.core.number.Interval;

/** How a value becomes points. Each is monotone, so an interval of values gives the interval of points by its ends. */
public enum Scoring {
    /** 100 percent and more are full marks, less is nothing. */
    TARGET {
        @Override
        Interval points(Interval value, Item item) {
            return ends(value, v -> v.compareTo(HUNDRED) >= 0 ? item.weight() : BigDecimal.ZERO);
        }
    },
    /** The completion's share of the weight, in percent between low and high. */
    PROPORTION {
        @Override
        Interval points(Interval value, Item item) {
            return ends(
                    value,
                    v -> v.max(item.low())
                            .min(item.high())
                            .multiply(item.weight())
                            .movePointLeft(2));
        }
    },
    /** The first has all; each place costs low percent, down to high percent. */
    RANK {
        @Override
        Interval points(Interval value, Item item) {
            return ends(
                    value,
                    v -> HUNDRED.subtract(v.subtract(BigDecimal.ONE).multiply(item.low()))
                            .max(item.high())
                            .multiply(item.weight())
                            .movePointLeft(2));
        }
    },
    /** From nothing at low to all at high. */
    RANGE {
        @Override
        Interval points(Interval value, Item item) {
            Interval within =
                    ends(value, v -> v.max(item.low()).min(item.high()).subtract(item.low()));
            return within.times(item.weight()).dividedBy(item.high().subtract(item.low()));
        }
    },
    /** The weight for each, up to high. */
    BONUS {
        @Override
        Interval points(Interval value, Item item) {
            return ends(value, v -> v.multiply(item.weight()).min(item.high()).max(BigDecimal.ZERO));
        }
    },
    /** The weight off for each, down to high below nothing. */
    PENALTY {
        @Override
        Interval points(Interval value, Item item) {
            return ends(
                    value,
                    v -> v.multiply(item.weight())
                            .min(item.high())
                            .max(BigDecimal.ZERO)
                            .negate());
        }
    },
    /** No points of its own: one case takes all points of the card. */
    VETO {
        @Override
        Interval points(Interval value, Item item) {
            return Interval.exactly(BigDecimal.ZERO);
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Points of a value, in points. */
    abstract Interval points(Interval value, Item item);

    /** An end that is infinite counts as far enough for every floor and cap. */
    private static Interval ends(Interval value, UnaryOperator<BigDecimal> points) {
        BigDecimal far = BigDecimal.valueOf(1_000_000_000L);
        BigDecimal one = points.apply(value.lower().orElse(far.negate()));
        BigDecimal other = points.apply(value.upper().orElse(far));
        return Interval.closed(one.min(other), one.max(other));
    }
}
