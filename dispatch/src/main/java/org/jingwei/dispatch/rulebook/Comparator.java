package org.jingwei.dispatch.rulebook;

import java.math.BigDecimal;
import org.jingwei.core.number.Interval;

/** How a rule holds a measure against its threshold. */
public enum Comparator {
    LESS("<", "不到"),
    AT_MOST("<=", "不超过"),
    MORE(">", "超过"),
    AT_LEAST(">=", "达到"),
    EQUAL("=", "为");

    private final String sign;
    private final String word;

    Comparator(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    /** By its sign in data files. */
    public static Comparator of(String sign) {
        for (Comparator comparator : values()) {
            if (comparator.sign.equals(sign)) {
                return comparator;
            }
        }
        throw new IllegalArgumentException("<, <=, >, >= or =, not " + sign);
    }

    public String sign() {
        return sign;
    }

    String word() {
        return word;
    }

    /** The values that meet the threshold. */
    Interval values(BigDecimal threshold) {
        return switch (this) {
            case LESS -> Interval.lessThan(threshold);
            case AT_MOST -> Interval.atMost(threshold);
            case MORE -> Interval.moreThan(threshold);
            case AT_LEAST -> Interval.atLeast(threshold);
            case EQUAL -> Interval.exactly(threshold);
        };
    }

    /** The same said of the magnitude of negative figures. */
    Comparator mirrored() {
        return switch (this) {
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case AT_LEAST -> AT_MOST;
            case EQUAL -> EQUAL;
        };
    }
}
