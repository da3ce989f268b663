package org.jingwei.office.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet: a title, a line for the unit, a header of one or more rows, and the rows below it, which are asked for one at a time
 * while they are written.
 *
 * @param name on its tab; characters that a tab cannot hold become blanks
 * @param title above the table; may be empty
 * @param unit at its right shoulder, as 单位：亿元、%; may be empty
 * @param rows each as many values as there are columns
 * @param landscape whether the page lies on its side; it is A4, and the table is as wide as the page
 */
public record Sheet(
        String name,
        String title,
        String unit,
        List<List<HeaderCell>> header,
        List<Column> columns,
        Iterable<List<SheetValue>> rows,
        boolean landscape) {

    public Sheet {
        header = header.stream().map(List::copyOf).toList();
        columns = List.copyOf(columns);
        if (HeaderCell.columns(header) != columns.size()) {
            throw new IllegalArgumentException(
                    HeaderCell.columns(header) + " headers over " + columns.size() + " columns: " + name);
        }
    }

    /** A sheet with one row of plain headers and no unit. */
    public static Sheet of(
            String name, String title, List<String> header, List<Column> columns, Iterable<List<SheetValue>> rows) {
        List<HeaderCell> cells = new ArrayList<>();
        header.forEach(text -> cells.add(HeaderCell.of(text)));
        return new Sheet(name, title, "", List.of(cells), columns, rows, true);
    }
}
