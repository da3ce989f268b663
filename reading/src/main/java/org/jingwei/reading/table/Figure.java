package org.jingwei.reading.table;

import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;

/**
 * The figure of a cell.
 *
 * @param unit as printed in the cell
 * @param at index of the first character of the number, or of its mask, in the text of the cell
 * @param signed whether the cell prints a sign or a word that stands for one
 * @param place whether it can only be a place (第3, 3/12)
 */
record Figure(
        Optional<Printed> value,
        Optional<Printed> upper,
        Optional<String> unit,
        Approx approx,
        int at,
        boolean signed,
        boolean place) {

    boolean masked() {
        return value.isEmpty();
    }

    Figure at(int place) {
        return new Figure(value, upper, unit, approx, place, signed, this.place);
    }

    /** A bare whole number that may be a calendar year in a header. */
    boolean yearLike() {
        return unit.isEmpty()
                && !signed
                && value.filter(v -> v.value().scale() == 0
                                && v.value().precision() == 4
                                && v.value().intValue() >= 1949
                                && v.value().intValue() <= 2099)
                        .isPresent();
    }
}
