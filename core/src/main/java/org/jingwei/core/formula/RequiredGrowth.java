package org.jingwei.core.formula;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.core.number.Interval;

/** 倒推 (required growth): what the rest of the year must do, r = [B(1+g) − b(1+x)] / (B − b) − 1. Tight. */
public final class RequiredGrowth {

    private RequiredGrowth() {}

    /**
     * From last year's figures.
     *
     * @param wholeBase B, last year's total
     * @param elapsedBase b, last year's value for the elapsed part
     * @param target g, growth wanted for the year
     * @param soFar x, growth of the elapsed part
     * @return r; empty unless 0 < b < B for certain
     */
    public static Optional<Interval> ofRest(Interval wholeBase, Interval elapsedBase, Interval target, Interval soFar) {
        return Remainder.weight(wholeBase, elapsedBase).map(weight -> Remainder.growth(target, soFar, weight));
    }

    /**
     * From a profile, where B and b are unknown: b is taken to be the given share of B. The caller says which profile.
     *
     * @throws IllegalArgumentException if the share is not between 0 and 1
     */
    public static Interval ofRest(BigDecimal elapsedShare, Interval target, Interval soFar) {
        if (elapsedShare.signum() <= 0 || elapsedShare.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a rest needs a share between 0 and 1: " + elapsedShare);
        }
        Interval share = Interval.exactly(elapsedShare);
        return Remainder.growth(
                target, soFar, share.dividedBy(Interval.exactly(1).minus(share)));
    }
}
