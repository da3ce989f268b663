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

    Block columns(int from, int to) {
        return new Block(grid, titles, head, body, end, from, to);
    }
}
