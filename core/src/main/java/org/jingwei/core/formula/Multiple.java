package org.jingwei.core.formula;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.core.number.Interval;

/** 是…的N倍, 翻N番 (multiple): value / base. Tight. 增长N倍 is growth of N, a multiple of 1 + N. */
public final class Multiple {

    private static final int MOST_DOUBLINGS = 64;

    private Multiple() {}

    /** value / base; empty if the base may be zero. */
    public static Optional<Interval> of(Interval value, Interval base) {
        return base.mayBeZero() ? Optional.empty() : Optional.of(value.dividedBy(base));
    }

    /** 1 + growth. */
    public static Interval ofGrowth(Interval growth) {
        return growth.plus(Interval.exactly(1));
    }

    /**
     * 翻n番: 2 to the n.
     *
     * @throws IllegalArgumentException for less than 0 or more than 64
     */
    public static Interval ofDoublings(int doublings) {
        if (doublings < 0 || doublings > MOST_DOUBLINGS) {
            throw new IllegalArgumentException("doublings from 0 to " + MOST_DOUBLINGS + ": " + doublings);
        }
        return Interval.exactly(BigDecimal.valueOf(2).pow(doublings));
    }
}
