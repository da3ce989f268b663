package org.jingwei.reading.fact;

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
record Figure(
        Kind kind,
        int begin,
        int number,
        int end,
        Optional<Printed> value,
        Optional<Printed> upper,
        Optional<String> unit,
        Approx approx,
        List<Printed> parts) {

    enum Kind {
        QUANTITY,
        RANK,
        /** A number without a unit: a fact only where the words around it say so. */
        BARE,
        MASKED,
        RATIO
    }

    boolean points() {
        return unit.isPresent() && (unit.get().equals("个百分点"));
    }

    boolean relative() {
        return unit.isPresent()
                && (unit.get().equals("%")
                        || unit.get().equals("‰")
                        || unit.get().equals("倍"));
    }

    /** The figure with the minus that is printed at {@code sign}. */
    Figure negatedFrom(int sign) {
        return new Figure(
                kind, sign, number, end, value.map(Printed::negated), upper.map(Printed::negated), unit, approx, parts);
    }

    Figure withUnit(Optional<String> borrowed) {
        return new Figure(kind, begin, number, end, value, upper, borrowed, approx, parts);
    }

    Figure withApprox(Approx hedge) {
        return new Figure(kind, begin, number, end, value, upper, unit, hedge, parts);
    }

    Figure withKind(Kind other) {
        return new Figure(other, begin, number, end, value, upper, unit, approx, parts);
    }
}
