package org.jingwei.verify.pattern;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jingwei.core.number.Interval;

/** Numbers that somebody sets: tasks and plans have few digits (1800, 14, 3.5). */
final class RoundNumbers {

    /** A round number in a range as wide as most of the way to the next one is no more than chance. */
    private static final BigDecimal SPARSE = new BigDecimal("0.7");

    private static final int MOST = 3;

    private RoundNumbers() {}

    /** The roundest number of a range, if such numbers are so sparse that one of them is seldom there by chance. */
    static Optional<BigDecimal> in(Interval range) {
        Optional<BigDecimal> low = range.lower();
        Optional<BigDecimal> wide = range.width();
        if (low.isEmpty() || wide.isEmpty() || low.get().signum() <= 0) {
            return Optional.empty();
        }
        for (int digits = 1; digits <= MOST; digits++) {
            BigDecimal next = low.get().round(new MathContext(digits, RoundingMode.CEILING));
            BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(
                    low.get().precision() - low.get().scale() - digits);
            boolean sparse = wide.get().compareTo(step.multiply(SPARSE)) <= 0;
            if (sparse && range.contains(next)) {
                return Optional.of(next.stripTrailingZeros());
            }
        }
        return Optional.empty();
    }
}
