package org.jingwei.office.sheet;

import java.util.List;

/** A cell of a table's header, which may cover several columns and rows; cells that are covered are not given. */
public record HeaderCell(String text, int columnSpan, int rowSpan) {

    public HeaderCell {
        if (columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("a cell covers itself at least: " + text);
        }
    }

    public static HeaderCell of(String text) {
        return new HeaderCell(text, 1, 1);
    }

    /**
     * The columns that the rows of a header cover together.
     *
     * @throws IllegalArgumentException if they leave a hole or cover a place twice
     */
    public static int columns(List<List<HeaderCell>> header) {
        return HeaderLayout.of(header).columns();
    }
}
