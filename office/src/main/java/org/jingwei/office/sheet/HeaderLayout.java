package org.jingwei.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the cells of a header stand once their spans are laid out. */
public final class HeaderLayout {

    private final List<List<Optional<Placed>>> rows = new ArrayList<>();
    private final int columns;

    /** A cell at its top left place. */
    public record Placed(HeaderCell cell, int row, int column) {}

    private HeaderLayout(List<List<HeaderCell>> header) {
        this.columns = header.isEmpty()
                ? 0
                : header.get(0).stream().mapToInt(HeaderCell::columnSpan).sum();
        for (int i = 0; i < header.size(); i++) {
            List<Optional<Placed>> row = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                row.add(Optional.empty());
            }
            rows.add(row);
        }
        for (int i = 0; i < header.size(); i++) {
            for (HeaderCell cell : header.get(i)) {
                put(cell, i);
            }
        }
        if (columns == 0 || rows.stream().anyMatch(row -> row.contains(Optional.<Placed>empty()))) {
            throw new IllegalArgumentException("a header with a hole: " + header);
        }
    }

    /** @throws IllegalArgumentException if the cells leave a hole or cover a place twice */
    public static HeaderLayout of(List<List<HeaderCell>> header) {
        return new HeaderLayout(header);
    }

    private void put(HeaderCell cell, int row) {
        int column = rows.get(row).indexOf(Optional.<Placed>empty());
        if (column < 0 || column + cell.columnSpan() > columns || row + cell.rowSpan() > rows.size()) {
            throw new IllegalArgumentException("a cell beyond its header: " + cell);
        }
        Placed placed = new Placed(cell, row, column);
        for (int i = row; i < row + cell.rowSpan(); i++) {
            for (int j = column; j < column + cell.columnSpan(); j++) {
                if (rows.get(i).set(j, Optional.of(placed)).isPresent()) {
                    throw new IllegalArgumentException("a place covered twice: " + cell);
                }
            }
        }
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows.size();
    }

    /** The cells that a row shows, those that come down from above included. */
    public List<Placed> row(int row) {
        return rows.get(row).stream().flatMap(Optional::stream).distinct().toList();
    }
}
