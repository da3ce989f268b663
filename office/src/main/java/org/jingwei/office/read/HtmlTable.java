package org.jingwei.office.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.text.Table;
import org.jsoup.nodes.Element;

/** A table of a page: cells that reach down push those of the rows below to the right. */
final class HtmlTable {

    /** Spans beyond this are no table but an attack on our memory. */
    private static final int MAX_SPAN = 200;

    private static final int MAX_COLUMNS = 4000;

    private final Element element;
    private final Grid grid = new Grid();
    /** For each column the first row that is free again. */
    private final Map<Integer, Integer> freeFrom = new HashMap<>();

    private int column;
    private Optional<Grid.Slot> open = Optional.empty();

    HtmlTable(Element element) {
        this.element = element;
    }

    Element element() {
        return element;
    }

    void row() {
        grid.nextRow();
        column = 0;
    }

    void cell(Element cell) {
        if (grid.row() < 0) {
            row();
        }
        while (freeFrom.getOrDefault(column, 0) > grid.row()) {
            column++;
        }
        int columns = column > MAX_COLUMNS ? 1 : span(cell, "colspan");
        int rows = span(cell, "rowspan");
        Grid.Slot slot = grid.put(column, columns);
        slot.rows(rows);
        for (int i = 0; i < columns && rows > 1; i++) {
            freeFrom.put(column + i, grid.row() + rows);
        }
        column += columns;
        open = Optional.of(slot);
    }

    void endCell() {
        open = Optional.empty();
    }

    void add(String text, int line) {
        open.ifPresent(slot -> slot.add(text, line));
    }

    boolean isEmpty() {
        return grid.isEmpty();
    }

    Table named(String name) {
        return grid.named(name);
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(value), MAX_SPAN) : 1;
    }
}
