package org.jingwei.office.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What goes into a cell of a workbook that exists; its style stays.
 *
 * @param number the figure as it shall be shown: 5.3 in a cell that shows per cent is stored as 0.053
 * @param text how it is written where the cell holds text: 5.3%, 第3
 */
public record Filling(Optional<BigDecimal> number, Optional<String> text) {

    /** The cell is emptied; a formula in it stays and is reckoned anew. */
    public static final Filling NOTHING = new Filling(Optional.empty(), Optional.empty());

    public static Filling of(BigDecimal number) {
        return new Filling(Optional.of(number), Optional.empty());
    }

    public static Filling of(BigDecimal number, String text) {
        return new Filling(Optional.of(number), Optional.of(text));
    }

    public static Filling of(String text) {
        return new Filling(Optional.empty(), Optional.of(text));
    }
}
