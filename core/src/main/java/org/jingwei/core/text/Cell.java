package org.jingwei.core.text;

/**
 * A cell of a table, at its top left place; spans count rows and columns covered and are at least 1. The text of the cell may
 * run over several lines of the document, {@code firstLine} to {@code lastLine}; an empty cell has both 0.
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text, int firstLine, int lastLine) {

    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("not a cell: " + row + "," + column + " " + rowSpan + "x" + columnSpan);
        }
    }
}
