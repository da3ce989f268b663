package org.jingwei.core.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * One end of an interval: a decimal without trailing zeros or an infinity, and whether the end itself belongs to the interval.
 * An infinity never does. Results of more than 34 digits are rounded in the direction asked for.
 */
record Bound(int infinity, BigDecimal value, boolean closed) {

    static final Bound BOTTOM = new Bound(-1, BigDecimal.ZERO, false);
    static final Bound TOP = new Bound(1, BigDecimal.ZERO, false);

    private static final int DIGITS = MathContext.DECIMAL128.getPrecision();

    Bound {
        closed = closed && infinity == 0;
        value = value.stripTrailingZeros();
    }

    static Bound of(BigDecimal value, boolean closed) {
        return new Bound(0, value, closed);
    }

    private static Bound infinite(int sign) {
        return sign < 0 ? BOTTOM : TOP;
    }

    boolean finite() {
        return infinity == 0;
    }

    int signum() {
        return finite() ? value.signum() : infinity;
    }

    private boolean attainedZero() {
        return closed && value.signum() == 0;
    }

    /** Order on the line; says nothing about belonging. */
    int order(Bound other) {
        return infinity == other.infinity ? value.compareTo(other.value) : Integer.compare(infinity, other.infinity);
    }

    Bound withClosed(boolean belongs) {
        return new Bound(infinity, value, belongs);
    }

    Bound negate() {
        return new Bound(-infinity, value.negate(), closed);
    }

    Bound plus(Bound other, RoundingMode outward) {
        if (!finite()) {
            return this;
        }
        return other.finite() ? of(rounded(value.add(other.value), outward), closed && other.closed) : other;
    }

    /** Zero times anything is zero, and is reached if the zero is. */
    Bound times(Bound other, RoundingMode outward) {
        if (signum() == 0 || other.signum() == 0) {
            return of(BigDecimal.ZERO, attainedZero() || other.attainedZero());
        }
        if (!finite() || !other.finite()) {
            return infinite(signum() * other.signum());
        }
        return of(rounded(value.multiply(other.value), outward), closed && other.closed);
    }

    /** The limit of this over the other, an end of an interval that lies wholly on the side of zero told by {@code side}. */
    Bound over(Bound other, int side, RoundingMode outward) {
        if (signum() == 0 || !other.finite()) {
            return of(BigDecimal.ZERO, attainedZero());
        }
        if (!finite() || other.signum() == 0) {
            return infinite(signum() * side);
        }
        return of(value.divide(other.value, new MathContext(DIGITS, outward)), closed && other.closed);
    }

    /** The root of an end that is not negative, never on the wrong side of the exact root. */
    Bound root(RoundingMode outward) {
        if (!finite()) {
            return this;
        }
        BigDecimal near = value.sqrt(MathContext.DECIMAL128);
        int error = near.multiply(near).compareTo(value);
        if (error == 0 || error < 0 == (outward == RoundingMode.FLOOR)) {
            return of(near, closed);
        }
        return of(outward == RoundingMode.FLOOR ? near.subtract(near.ulp()) : near.add(near.ulp()), closed);
    }

    private static BigDecimal rounded(BigDecimal exact, RoundingMode outward) {
        return exact.precision() <= DIGITS ? exact : exact.round(new MathContext(DIGITS, outward));
    }

    /** The lower of two; of equals, the one that belongs. */
    Bound min(Bound other) {
        int order = order(other);
        return order < 0 || (order == 0 && closed) ? this : other;
    }

    /** The upper of two; of equals, the one that belongs. */
    Bound max(Bound other) {
        int order = order(other);
        return order > 0 || (order == 0 && closed) ? this : other;
    }

    @Override
    public String toString() {
        return finite() ? value.toPlainString() : infinity < 0 ? "-∞" : "∞";
    }
}
