package org.jingwei.verify.sum;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.page.Figure;

/**
 * A sum that one wrong digit explains: parts of which nobody says that they are all seldom miss their whole by exactly what
 * another digit in one of the figures would mend, unless they were meant to make it up.
 *
 * @param figure the figure in which the digit is changed
 * @param mended what it would have to be
 */
public record Slip(Figure figure, BigDecimal mended) {

    private static final int DIGITS = 10;
    private static final int LONGEST = 12;

    /** The first such change, if there is one; the parts do not make up the whole as printed. */
    public static Optional<Slip> of(Figure whole, List<Figure> parts) {
        Interval over = total(whole, parts).minus(whole.meaning());
        for (Figure part : parts) {
            Optional<Slip> slip = in(part, whole, over.negate());
            if (slip.isPresent()) {
                return slip;
            }
        }
        return in(whole, whole, over);
    }

    private static Interval total(Figure whole, List<Figure> parts) {
        return parts.stream().map(part -> part.meaningIn(whole)).reduce(Interval.exactly(0), Interval::plus);
    }

    /** The figure with one digit changed so that it differs by what is missing as nearly as can be, given in the unit of the whole. */
    private static Optional<Slip> in(Figure figure, Figure whole, Interval missing) {
        BigDecimal value = figure.value().value();
        BigInteger digits = value.unscaledValue();
        int length = digits.toString().length();
        Interval wanted = length > LONGEST ? Interval.exactly(0) : whole.convert(missing, figure);
        Optional<BigDecimal> nearest = Optional.empty();
        for (int place = 0; place < Math.min(length, LONGEST); place++) {
            BigDecimal one = BigDecimal.ONE.scaleByPowerOfTen(place - value.scale());
            if (wanted.above(Interval.exactly(one.multiply(BigDecimal.TEN)))
                    || wanted.below(
                            Interval.exactly(one.multiply(BigDecimal.TEN).negate()))) {
                continue;
            }
            int old =
                    digits.divide(BigInteger.TEN.pow(place)).mod(BigInteger.TEN).intValue();
            boolean leads = place == length - 1 && place > value.scale();
            int least = leads ? 1 : 0;
            for (int now = least; now < DIGITS; now++) {
                BigDecimal change = one.multiply(BigDecimal.valueOf(now - old));
                if (now != old
                        && wanted.contains(change)
                        && nearest.filter(found -> !nearer(change, found, wanted))
                                .isEmpty()) {
                    nearest = Optional.of(change);
                }
            }
        }
        return nearest.map(change -> new Slip(figure, value.add(change)));
    }

    /** 12.9 + 6.7 = 18.6 is mended by 11.9, not by a 12.0 that only rounding lets in. */
    private static boolean nearer(BigDecimal one, BigDecimal other, Interval wanted) {
        return wanted.lower().isPresent()
                && wanted.upper().isPresent()
                && apart(one, wanted).compareTo(apart(other, wanted)) < 0;
    }

    private static BigDecimal apart(BigDecimal change, Interval wanted) {
        BigDecimal ends = wanted.lower().orElseThrow().add(wanted.upper().orElseThrow());
        return change.add(change).subtract(ends).abs();
    }

    /** For people: 43个应为33个. */
    public String words() {
        return figure.words().strip() + "若为" + mended.toPlainString()
                + figure.unit().map(Object::toString).orElse("");
    }
}
