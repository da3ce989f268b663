package org.jingwei.verify.pattern;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.rule.Comparison;

/** Quotients as a person would write them: 8567万 for 85666666.667, with as many digits as it takes to tell on which side of a range they lie. */
final class Amounts {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final int DIGITS = 4;

    private Amounts() {}

    /** Rounded so far that it still lies in the range, or still beyond it. */
    static String shown(Interval quotient, Interval range) {
        String plain = Comparison.shown(quotient);
        Optional<BigDecimal> end = quotient.lower().or(quotient::upper);
        if (quotient.width().isEmpty()) {
            return end.map(value -> plain.substring(0, 1) + told(round(value, DIGITS)))
                    .orElse(plain);
        }
        for (int digits = DIGITS; digits < MathContext.DECIMAL64.getPrecision(); digits++) {
            Interval round = Interval.closed(
                    round(quotient.lower().orElseThrow(), digits),
                    round(quotient.upper().orElseThrow(), digits));
            if (round.intersects(range) == quotient.intersects(range)) {
                return shown(round);
            }
        }
        return plain;
    }

    /** Both ends in 万 or 亿 where they are that great. */
    static String shown(Interval amount) {
        BigDecimal least = amount.lower().orElseThrow();
        BigDecimal most = amount.upper().orElseThrow();
        if (most.compareTo(TEN_THOUSAND) < 0) {
            return Comparison.shown(amount);
        }
        return least.compareTo(most) == 0 ? told(most) : told(least) + "～" + told(most);
    }

    private static BigDecimal round(BigDecimal value, int digits) {
        return value.round(new MathContext(digits, RoundingMode.HALF_UP));
    }

    private static String told(BigDecimal value) {
        UnaryOperator<BigDecimal> plain = number -> number.signum() == 0 ? number : number.stripTrailingZeros();
        if (value.compareTo(HUNDRED_MILLION) >= 0) {
            return plain.apply(value.divide(HUNDRED_MILLION, MathContext.DECIMAL64))
                            .toPlainString() + "亿";
        }
        return value.compareTo(TEN_THOUSAND) >= 0
                ? plain.apply(value.divide(TEN_THOUSAND, MathContext.DECIMAL64)).toPlainString() + "万"
                : plain.apply(value).toPlainString();
    }
}
