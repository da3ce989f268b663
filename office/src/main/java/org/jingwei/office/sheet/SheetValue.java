package org.jingwei.office.sheet;

import java.math.BigDecimal;

/** What a cell holds. */
public sealed interface SheetValue permits SheetValue.Words, SheetValue.Figure, SheetValue.Nothing {

    /** Text, whatever it begins with: never a formula. */
    record Words(String text) implements SheetValue {}

    /** A number that shows exactly the digits of its scale. */
    record Figure(BigDecimal value) implements SheetValue {}

    /** An empty cell. */
    record Nothing() implements SheetValue {}

    static SheetValue of(String text) {
        return text.isEmpty() ? new Nothing() : new Words(text);
    }

    static SheetValue of(BigDecimal value) {
        return new Figure(value);
    }

    static SheetValue of(int value) {
        return new Figure(BigDecimal.valueOf(value));
    }
}
