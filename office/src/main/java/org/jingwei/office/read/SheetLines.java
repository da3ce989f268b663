package org.jingwei.office.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Table;

/** One sheet: each cell that shows something becomes a line, row by row; the sheet becomes a table with the same rows and columns. */
final class SheetLines {

    private static final long COLUMNS = 1 << 14;

    private final String name;
    private final Body body;
    private final List<Found> found = new ArrayList<>();
    private final Map<Long, CellRangeAddress> merged = new HashMap<>();
    private int furthest = -1;
    private boolean sorted = true;
    private long lastPlace = -1;

    private record Found(int row, int column, String text) {}

    SheetLines(String name, Body body) {
        this.name = name;
        this.body = body;
    }

    /** The row that the next cell without an address stands in, were it the first of it. */
    int furthestRow() {
        return furthest;
    }

    void cell(int row, int column, String shown) throws Refusal {
        furthest = Math.max(furthest, row);
        if (shown.isBlank()) {
            return;
        }
        body.budget().line();
        body.budget().characters(shown.length());
        long place = row * COLUMNS + column;
        sorted &= place > lastPlace;
        lastPlace = place;
        found.add(new Found(row, column, Body.unbroken(shown)));
    }

    void merge(CellRangeAddress range) throws Refusal {
        body.budget().tick();
        if (merged.size() < body.budget().limits().lines()) {
            merged.put(range.getFirstRow() * COLUMNS + range.getFirstColumn(), range);
        }
    }

    void end() throws Refusal {
        if (!sorted) {
            found.sort(Comparator.comparingInt(Found::row).thenComparingInt(Found::column));
        }
        List<Cell> cells = new ArrayList<>(found.size());
        for (Found cell : found) {
            Anchor anchor = Anchor.cell(name, CellReference.convertNumToColString(cell.column) + (cell.row + 1));
            cells.add(spanning(cell, body.keep(cell.text, anchor)));
        }
        if (!cells.isEmpty()) {
            body.add(new Table(name, cells));
        }
    }

    private Cell spanning(Found cell, int line) {
        CellRangeAddress range = merged.get(cell.row * COLUMNS + cell.column);
        int rows = range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
        int columns = range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1;
        return new Cell(cell.row, cell.column, Math.max(rows, 1), Math.max(columns, 1), cell.text, line, line);
    }
}
