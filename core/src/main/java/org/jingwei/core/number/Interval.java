package org.jingwei.core.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * What a figure can mean: every value between two exact ends, each of which belongs (closed), does not (open) or is infinite.
 * Never empty. Arithmetic gives an interval that contains every result of the operands' values; digits beyond the 34 of
 * {@link MathContext#DECIMAL128} are rounded outward, so the truth stays inside. Equality is that of the set of values:
 * {@code [5.0,5.0]} equals {@code [5,5]}. Immutable; the text form ({@code [2.15,2.25)}, {@code (-∞,3]}) parses back.
 */
public final class Interval {

    /** Every number: nothing is known. */
    public static final Interval ANY = new Interval(Bound.BOTTOM, Bound.TOP);

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private final Bound low;
    private final Bound high;

    private Interval(Bound low, Bound high) {
        int order = low.order(high);
        if (order > 0 || (order == 0 && !(low.closed() && high.closed()))) {
            throw new IllegalArgumentException("no value lies in " + text(low, high));
        }
        this.low = low;
        this.high = high;
    }

    /** Exactly this value. */
    public static Interval exactly(BigDecimal value) {
        return closed(value, value);
    }

    /** Exactly this value, written as a printed figure. */
    public static Interval exactly(String printed) {
        return exactly(Printed.of(printed).value());
    }

    public static Interval exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    /** From lower to upper, both included. */
    public static Interval closed(BigDecimal lower, BigDecimal upper) {
        return new Interval(Bound.of(lower, true), Bound.of(upper, true));
    }

    /** From lower, included, up to upper, excluded. */
    public static Interval halfOpen(BigDecimal lower, BigDecimal upper) {
        return new Interval(Bound.of(lower, true), Bound.of(upper, false));
    }

    public static Interval atLeast(BigDecimal lower) {
        return new Interval(Bound.of(lower, true), Bound.TOP);
    }

    public static Interval atMost(BigDecimal upper) {
        return new Interval(Bound.BOTTOM, Bound.of(upper, true));
    }

    public static Interval moreThan(BigDecimal lower) {
        return new Interval(Bound.of(lower, false), Bound.TOP);
    }

    public static Interval lessThan(BigDecimal upper) {
        return new Interval(Bound.BOTTOM, Bound.of(upper, false));
    }

    /**
     * What a printed measurement means (DESIGN, arithmetic that must be exact): unhedged, every value that rounds half-up to
     * it; hedged, as {@link Approx} says. Hedges speak of the magnitude that is printed, the sign comes from the verb: 下降5%以上
     * is -5 {@link Approx#AT_LEAST} and means (-∞,-5]. So a negative figure is the mirror image of the positive one. Zero
     * takes what rounds to it from both sides, (-0.05,0.05) for 0.0.
     *
     * @throws IllegalArgumentException for {@link Approx#WITHIN} of a figure under 1: no such rank
     */
    public static Interval of(Printed figure, Approx approx) {
        return meaning(figure, approx, false);
    }

    /** What a printed count of things means: a whole count is exact, hedges as in {@link #of}; not for 万户. */
    public static Interval ofCount(Printed figure, Approx approx) {
        return meaning(figure, approx, true);
    }

    private static Interval meaning(Printed figure, Approx approx, boolean count) {
        return figure.value().signum() < 0
                ? ofMagnitude(figure.negated(), approx, count).negate()
                : ofMagnitude(figure, approx, count);
    }

    private static Interval ofMagnitude(Printed figure, Approx approx, boolean count) {
        BigDecimal v = figure.value();
        BigDecimal u = figure.significantPlace();
        return switch (approx) {
            case EXACT -> count && figure.place().compareTo(BigDecimal.ONE) >= 0 ? exactly(v) : rounding(figure);
            case ABOUT -> closed(v.subtract(u), v.add(u));
            case NEARLY -> halfOpen(v.subtract(u), v);
            case MORE -> new Interval(Bound.of(v, false), Bound.of(v.add(u), true));
            case EXCEEDS -> moreThan(v);
            case AT_LEAST -> atLeast(v);
            case AT_MOST -> atMost(v);
            case WITHIN -> closed(BigDecimal.ONE, v);
        };
    }

    private static Interval rounding(Printed figure) {
        BigDecimal v = figure.value();
        BigDecimal half = figure.place().divide(BigDecimal.valueOf(2));
        return new Interval(Bound.of(v.subtract(half), v.signum() > 0), Bound.of(v.add(half), false));
    }

    /** Reads the text form. */
    public static Interval parse(CharSequence text) {
        String s = text.toString();
        int comma = s.indexOf(',');
        char first = s.isEmpty() ? ' ' : s.charAt(0);
        char last = s.isEmpty() ? ' ' : s.charAt(s.length() - 1);
        if (comma < 0 || (first != '[' && first != '(') || (last != ']' && last != ')')) {
            throw new IllegalArgumentException("not an interval: " + text);
        }
        Bound low = end(s.substring(1, comma).strip(), first == '[', s);
        return new Interval(low, end(s.substring(comma + 1, s.length() - 1).strip(), last == ']', s));
    }

    private static Bound end(String text, boolean closed, String whole) {
        if (text.equals("∞") || text.equals("-∞")) {
            return text.length() == 1 ? Bound.TOP : Bound.BOTTOM;
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("not an interval: " + whole);
        }
        return Bound.of(new BigDecimal(text), closed);
    }

    /** The lower end; empty if there is none. */
    public Optional<BigDecimal> lower() {
        return low.finite() ? Optional.of(low.value()) : Optional.empty();
    }

    /** The upper end; empty if there is none. */
    public Optional<BigDecimal> upper() {
        return high.finite() ? Optional.of(high.value()) : Optional.empty();
    }

    /** Whether the lower end itself belongs. */
    public boolean lowerClosed() {
        return low.closed();
    }

    /** Whether the upper end itself belongs. */
    public boolean upperClosed() {
        return high.closed();
    }

    /** The only value, if there is only one. */
    public Optional<BigDecimal> single() {
        return low.finite() && low.order(high) == 0 ? Optional.of(low.value()) : Optional.empty();
    }

    /** Upper less lower end, rounded up; empty if either is infinite. */
    public Optional<BigDecimal> width() {
        return low.finite() && high.finite()
                ? Optional.of(high.plus(low.negate(), RoundingMode.CEILING).value())
                : Optional.empty();
    }

    public Interval plus(Interval other) {
        return new Interval(low.plus(other.low, RoundingMode.FLOOR), high.plus(other.high, RoundingMode.CEILING));
    }

    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    public Interval negate() {
        return new Interval(high.negate(), low.negate());
    }

    public Interval times(Interval other) {
        return spanning(other, (a, b) -> a.times(b, RoundingMode.FLOOR), (a, b) -> a.times(b, RoundingMode.CEILING));
    }

    public Interval times(BigDecimal exact) {
        return times(exactly(exact));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the divisor can be zero; ask {@link #mayBeZero()} first. The formulas do and answer empty
     */
    public Interval dividedBy(Interval divisor) {
        if (divisor.mayBeZero()) {
            throw new ArithmeticException("divisor may be zero: " + this + " / " + divisor);
        }
        int side = divisor.low.signum() < 0 ? -1 : 1;
        return spanning(
                divisor,
                (a, b) -> a.over(b, side, RoundingMode.FLOOR),
                (a, b) -> a.over(b, side, RoundingMode.CEILING));
    }

    public Interval dividedBy(BigDecimal exact) {
        return dividedBy(exactly(exact));
    }

    /**
     * The square root.
     *
     * @throws ArithmeticException if a value can be negative
     */
    public Interval sqrt() {
        if (low.signum() < 0) {
            throw new ArithmeticException("root of what may be negative: " + this);
        }
        return new Interval(low.root(RoundingMode.FLOOR), high.root(RoundingMode.CEILING));
    }

    /** From percent to the number it stands for: 5.8 to 0.058. Exact. */
    public Interval hundredth() {
        return times(new BigDecimal("0.01"));
    }

    /** From a number to percent: 0.058 to 5.8. Exact. */
    public Interval hundredfold() {
        return times(BigDecimal.valueOf(100));
    }

    /** The ends of a product or quotient are among the four that the operands' ends give. */
    private Interval spanning(
            Interval other, BiFunction<Bound, Bound, Bound> down, BiFunction<Bound, Bound, Bound> up) {
        Bound least = down.apply(low, other.low)
                .min(down.apply(low, other.high))
                .min(down.apply(high, other.low))
                .min(down.apply(high, other.high));
        Bound greatest = up.apply(low, other.low)
                .max(up.apply(low, other.high))
                .max(up.apply(high, other.low))
                .max(up.apply(high, other.high));
        return new Interval(least, greatest);
    }

    public boolean contains(BigDecimal value) {
        Bound point = Bound.of(value, true);
        int above = point.order(low);
        int below = point.order(high);
        return (above > 0 || (above == 0 && low.closed())) && (below < 0 || (below == 0 && high.closed()));
    }

    /** Whether every value of the other is one of this. */
    public boolean encloses(Interval other) {
        return hull(other).equals(this);
    }

    public boolean mayBeZero() {
        return contains(BigDecimal.ZERO);
    }

    /** Whether every value is greater than zero. */
    public boolean positive() {
        return low.signum() > 0 || (low.signum() == 0 && !low.closed());
    }

    /** Whether every value of this is less than every value of the other. */
    public boolean below(Interval other) {
        int order = high.order(other.low);
        return order < 0 || (order == 0 && !(high.closed() && other.low.closed()));
    }

    /** Whether every value of this is greater than every value of the other. */
    public boolean above(Interval other) {
        return other.below(this);
    }

    /** Whether some value belongs to both. */
    public boolean intersects(Interval other) {
        return !below(other) && !above(other);
    }

    /** The values that belong to both; empty if there are none. */
    public Optional<Interval> intersect(Interval other) {
        if (!intersects(other)) {
            return Optional.empty();
        }
        Bound least = inner(low.max(other.low), low, other.low);
        Bound greatest = inner(high.min(other.high), high, other.high);
        return Optional.of(new Interval(least, greatest));
    }

    private static Bound inner(Bound chosen, Bound a, Bound b) {
        return a.order(b) == 0 ? chosen.withClosed(a.closed() && b.closed()) : chosen;
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        return new Interval(low.min(other.low), high.max(other.high));
    }

    /**
     * For people, with so many decimal places, half-up: {@code 1317.79..1317.98}, a single figure where both ends round to the
     * same, {@code ≥}, {@code >}, {@code ≤}, {@code <} where one end is infinite, {@code -∞..∞} where both are.
     */
    public String rounded(int places) {
        if (!low.finite() && !high.finite()) {
            return "-∞..∞";
        }
        if (!high.finite()) {
            return (low.closed() ? "≥" : ">") + rounded(low, places);
        }
        if (!low.finite()) {
            return (high.closed() ? "≤" : "<") + rounded(high, places);
        }
        String from = rounded(low, places);
        String to = rounded(high, places);
        return from.equals(to) ? from : from + ".." + to;
    }

    private static String rounded(Bound end, int places) {
        return end.value().setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval that && low.equals(that.low) && high.equals(that.high);
    }

    @Override
    public int hashCode() {
        return 31 * low.hashCode() + high.hashCode();
    }

    @Override
    public String toString() {
        return text(low, high);
    }

    private static String text(Bound low, Bound high) {
        return (low.closed() ? "[" : "(") + low + "," + high + (high.closed() ? "]" : ")");
    }
}
