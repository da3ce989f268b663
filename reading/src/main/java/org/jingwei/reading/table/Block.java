package org.jingwei.reading.table;

import java.util.List;

/**
 * A part of a table with headers of its own.
 *
 * @param titles what stands above the headers: title, unit, period
 * @param head first row of the headers
 * @param body first row below them
 * @param end row after the last
 * @param left first column
 * @param right column after the last
 */
record Block(Grid grid, List<String> titles, int head, int body, int end, int left, int right) {

    Block {
        titles = List.copyOf(titles);
    }

    /** Whether another block of the same grid has the same headers. */
    boolean head(Block other) {
        boolean same = grid.equals(other.grid)
                && body - head == other.body - other.head
                && left == other.left
                && right == other.right;
        for (int row = 0; same && row < body - head; row++) {
            for (int column = left; same && column < right; column++) {
                same = Plain.compact(grid.text(head + row, column))
                        .equals(Plain.compact(grid.text(other.head + row, column)));
            }
        }
        return same;
    }

    /** Without the header rows that are one cell over all columns: they head the block, not its columns. */
    Block untitled() {
        int first = head;
        while (first < body - 1 && covered(first)) {
            first++;
        }
        return new Block(grid, titles, first, body, end, left, right);
    }

    private boolean covered(int row) {
        return grid.at(row, left)
                .filter(cell -> cell.column() == left && cell.columnSpan() >= right - left)
                .isPresent();
    }

    Block columns(int from, int to) {
        return new Block(grid, titles, head, body, end, from, to);
    }
}
