package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Table;

/**
 * A table as rows and columns without gaps: rows and columns in which no cell begins are left out, a merged cell is found at every
 * place that it covers.
 */
final class Grid {

    private final int[] rowsPrinted;
    private final int[] columnsPrinted;
    private final int rows;
    private final int columns;
    private final List<Cell> cells;
    private final int[] at;

    private Grid(int[] rowsPrinted, int[] columnsPrinted, List<Cell> cells, int[] at) {
        this.rowsPrinted = rowsPrinted;
        this.columnsPrinted = columnsPrinted;
        this.rows = rowsPrinted.length;
        this.columns = columnsPrinted.length;
        this.cells = cells;
        this.at = at;
    }

    /** Empty if it holds nothing, or more places than a table can have. */
    static Optional<Grid> of(Table table) {
        List<Cell> filled =
                table.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        int[] rows = starts(filled.stream().mapToInt(Cell::row).toArray());
        int[] columns = starts(filled.stream().mapToInt(Cell::column).toArray());
        if (filled.isEmpty() || (long) rows.length * columns.length > Table.MOST_PLACES) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>(filled.size());
        int[] at = new int[rows.length * columns.length];
        Arrays.fill(at, -1);
        Map<Integer, Integer> index = new HashMap<>();
        long covered = 0;
        for (Cell cell : filled) {
            int top = before(rows, cell.row());
            int left = before(columns, cell.column());
            int bottom = before(rows, (long) cell.row() + cell.rowSpan());
            int right = before(columns, (long) cell.column() + cell.columnSpan());
            covered += (long) (bottom - top) * (right - left);
            if (covered > 2L * Table.MOST_PLACES) {
                return Optional.empty();
            }
            if (index.putIfAbsent(top * columns.length + left, cells.size()) == null) {
                fill(at, columns.length, new int[] {top, left, bottom, right}, cells.size());
                cells.add(new Cell(
                        top, left, bottom - top, right - left, cell.text(), cell.firstLine(), cell.lastLine()));
            }
        }
        return Optional.of(new Grid(rows, columns, List.copyOf(cells), at));
    }

    /** What an earlier cell covers stays its own: spans that overlap are an error of the file. */
    private static void fill(int[] at, int width, int[] box, int cell) {
        for (int row = box[0]; row < box[2]; row++) {
            for (int column = box[1]; column < box[3]; column++) {
                if (at[row * width + column] < 0) {
                    at[row * width + column] = cell;
                }
            }
        }
    }

    private static int[] starts(int[] places) {
        TreeSet<Integer> sorted = new TreeSet<>();
        for (int place : places) {
            sorted.add(place);
        }
        return sorted.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int before(int[] starts, long place) {
        int found = Arrays.binarySearch(starts, (int) Math.min(place, Integer.MAX_VALUE));
        return found >= 0 ? found : -found - 1;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** Where a row of the grid stands in the table as it is printed; behind the last, the row after it. */
    int printedRow(int row) {
        return row < rows ? rowsPrinted[row] : rowsPrinted[rows - 1] + 1;
    }

    /** Where a column of the grid stands in the table as it is printed; behind the last, the column after it. */
    int printedColumn(int column) {
        return column < columns ? columnsPrinted[column] : columnsPrinted[columns - 1] + 1;
    }

    /** The cell that covers a place. */
    Optional<Cell> at(int row, int column) {
        int cell = row < 0 || column < 0 || row >= rows || column >= columns ? -1 : at[row * columns + column];
        return cell < 0 ? Optional.empty() : Optional.of(cells.get(cell));
    }

    /** The text that covers a place; empty where there is none. */
    String text(int row, int column) {
        return at(row, column).map(Cell::text).orElse("");
    }

    /** The cells of a row from left to right, each once. */
    List<Cell> row(int row) {
        List<Cell> found = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Optional<Cell> cell = at(row, column);
            boolean again = !found.isEmpty() && cell.isPresent() && found.get(found.size() - 1) == cell.get();
            if (cell.isPresent() && !again) {
                found.add(cell.get());
            }
        }
        return found;
    }
}
