package org.jingwei.reading.figure;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;

/**
 * A printed quantity found by the scanner, before anybody knows what it means.
 *
 * @param begin first character that belongs to the figure, hedges before it excluded
 * @param number first character of the printed number itself
 * @param end after unit and trailing hedge
 * @param value empty if masked
 * @param unit empty for a bare number
 * @param parts the terms of a printed ratio (23:14:63), else empty
 */
public record Figure(
        Kind kind,
        int begin,
        int number,
        int end,
        Optional<Printed> value,
        Optional<Printed> upper,
        Optional<String> unit,
        Approx approx,
        List<Printed> parts) {

    public enum Kind {
        QUANTITY,
        RANK,
        /** A number without a unit: a fact only where the words around it say so. */
        BARE,
        MASKED,
        RATIO
    }

    /** A value in its unit, printed from {@code begin} to {@code end}. */
    public static Figure quantity(int begin, int end, Printed value, String unit, Approx approx) {
        return of(Kind.QUANTITY, begin, end, Optional.of(value), approx).withUnit(Optional.of(unit));
    }

    /** A figure of one number without a unit. */
    static Figure of(Kind kind, int begin, int end, Optional<Printed> value, Approx approx) {
        return new Figure(kind, begin, begin, end, value, Optional.empty(), Optional.empty(), approx, List.of());
    }

    /** 5个百分点: a distance between two percentages. */
    public boolean points() {
        return unit.isPresent() && unit.get().equals("个百分点");
    }

    /** 5%, 3倍: says nothing without what it relates to. */
    public boolean relative() {
        return unit.isPresent()
                && (unit.get().equals("%")
                        || unit.get().equals("‰")
                        || unit.get().equals("倍"));
    }

    /** The value of a printed ratio. */
    public Figure quotient() {
        return term(begin, end, parts.get(0), Optional.empty());
    }

    /** A term of a printed ratio, where it stands in {@code text}. */
    public Figure part(int k, String text, Optional<String> of) {
        int from = number;
        for (int before = 0; before < k; before++) {
            from = Script.numberEnd(text, from);
            while (!Script.isDigit(text.charAt(from))) {
                from++;
            }
        }
        return term(from, Script.numberEnd(text, from), parts.get(k), of);
    }

    private static Figure term(int from, int to, Printed value, Optional<String> of) {
        return new Figure(
                Kind.QUANTITY, from, from, to, Optional.of(value), Optional.empty(), of, Approx.EXACT, List.of());
    }

    /** The same figure with the other sign. */
    public Figure negated() {
        return new Figure(
                kind,
                begin,
                number,
                end,
                value.map(Printed::negated),
                upper.map(Printed::negated),
                unit,
                approx,
                parts);
    }

    /** The figure with the minus that is printed at {@code sign}. */
    Figure negatedFrom(int sign) {
        return new Figure(
                kind, sign, number, end, value.map(Printed::negated), upper.map(Printed::negated), unit, approx, parts);
    }

    public Figure withUnit(Optional<String> borrowed) {
        return new Figure(kind, begin, number, end, value, upper, borrowed, approx, parts);
    }

    public Figure withApprox(Approx hedge) {
        return new Figure(kind, begin, number, end, value, upper, unit, hedge, parts);
    }

    public Figure withKind(Kind other) {
        return new Figure(other, begin, number, end, value, upper, unit, approx, parts);
    }

    Figure withUpper(Optional<Printed> top) {
        return new Figure(kind, begin, number, end, value, top, unit, approx, parts);
    }

    /** A bare number inside a list of places (第1、2、3名), read as a place. */
    public Figure asPlace() {
        return Ranks.rank(begin, number, end, value.orElseThrow().value().intValueExact(), Approx.EXACT);
    }
}
