package org.jingwei.core.formula;

import java.util.Optional;
import org.jingwei.core.number.Interval;

/** One period from cumulative figures: m = [b_k(1+x_k) − b_j(1+x_j)] / (b_k − b_j) − 1, j the period before k. Tight. */
public final class SinglePeriod {

    private SinglePeriod() {}

    /** Level: cumulative to k less cumulative to the period before. */
    public static Interval level(Interval cumulative, Interval before) {
        return cumulative.minus(before);
    }

    /**
     * Growth of period k.
     *
     * @param base b_k, last year's cumulative value to k
     * @param baseBefore b_j, last year's cumulative value to the period before
     * @param growth x_k, cumulative growth to k
     * @param growthBefore x_j, cumulative growth to the period before
     * @return m; empty unless 0 < b_j < b_k for certain
     */
    public static Optional<Interval> growth(
            Interval base, Interval baseBefore, Interval growth, Interval growthBefore) {
        return Remainder.weight(base, baseBefore).map(weight -> Remainder.growth(growth, growthBefore, weight));
    }
}
