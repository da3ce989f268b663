package org.jingwei.core.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A decimal exactly as it was printed: its scale is kept, because 5.0 and 5 promise different precision. Equality is that of
 * the print ({@code 5.0} is not {@code 5}); compare values by {@link #value()} and {@code compareTo}.
 */
public record Printed(BigDecimal value) {

    private static final int LONGEST = 64;
    private static final Pattern SHAPE = Pattern.compile("[-+−]?\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    /**
     * Reads a printed figure: half or full width digits, thousands commas, full-width dot, leading sign. Empty for any other
     * text, and for one of more than 64 characters: no office prints such a figure, and a file made of digits must not cost
     * minutes.
     */
    public static Optional<Printed> parse(CharSequence text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = halfWidth(text);
        if (!SHAPE.matcher(plain).matches()) {
            return Optional.empty();
        }
        String bare = plain.replace(",", "").replace("+", "").replace('−', '-');
        return Optional.of(new Printed(new BigDecimal(bare)));
    }

    /** A figure written in code or data; {@code text} must be a printed figure. */
    public static Printed of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a printed figure: " + text));
    }

    private static String halfWidth(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                c = (char) (c - '０' + '0');
            } else if (c == '．') {
                c = '.';
            } else if (c == '，') {
                c = ',';
            } else if (c == '－') {
                c = '-';
            } else if (c == '＋') {
                c = '+';
            }
            plain.append(c);
        }
        return plain.toString();
    }

    /** One unit of the last printed place: 0.1 for 2.2, 1 for 7800. */
    public BigDecimal place() {
        return BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
    }

    /** One unit of the last printed non-zero digit: 0.1 for 2.2, 100 for 7800, 1 for 0. */
    public BigDecimal significantPlace() {
        return value.signum() == 0
                ? place()
                : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }

    /** The figure with the sign that the words around it carry (下降). */
    public Printed negated() {
        return new Printed(value.negate());
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
