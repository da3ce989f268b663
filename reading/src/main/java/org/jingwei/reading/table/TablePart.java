package org.jingwei.reading.table;

import java.util.List;

/**
 * A part of a table with headers of its own. Rows and columns are those of the table's cells, from 0.
 *
 * @param titles what stands above the headers: title, unit, period
 * @param head first row of the headers
 * @param body first row below them
 * @param end row after the last
 * @param left first column
 * @param right column after the last
 */
public record TablePart(List<String> titles, int head, int body, int end, int left, int right) {

    public TablePart {
        titles = List.copyOf(titles);
    }

    static TablePart of(Block block) {
        return new TablePart(
                block.titles(),
                block.grid().printedRow(block.head()),
                block.grid().printedRow(block.body()),
                block.grid().printedRow(block.end()),
                block.grid().printedColumn(block.left()),
                block.grid().printedColumn(block.right()));
    }
}
