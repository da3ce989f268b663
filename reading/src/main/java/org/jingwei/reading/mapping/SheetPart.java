package org.jingwei.reading.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Table;
import org.jingwei.reading.table.CellFigures;
import org.jingwei.reading.table.TablePart;
import org.jingwei.reading.time.PeriodMatch;
import org.jingwei.reading.time.PeriodPhrases;
import org.jingwei.reading.time.Reference;

/** A part of a sheet that has headers of its own, with its cells at their places. Immutable. */
public final class SheetPart {

    private static final String PERIOD = "期";

    private final Article article;
    private final String sheet;
    private final TablePart part;
    private final Map<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final TreeMap<Integer, String> headers = new TreeMap<>();

    SheetPart(Article article, Table table, TablePart part) {
        this.article = article;
        this.sheet = table.name();
        this.part = part;
        for (Cell cell : table.cells()) {
            boolean inside = cell.column() >= part.left() && cell.column() < part.right();
            if (inside && cell.row() >= part.body() && cell.row() < part.end()) {
                rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
            }
        }
        headers(table);
    }

    /** Each column's headers from the outermost to the innermost; a merged one stands over every column that it covers. */
    private void headers(Table table) {
        for (int column = part.left(); column < part.right(); column++) {
            StringBuilder path = new StringBuilder();
            for (Cell cell : table.cells()) {
                boolean head = cell.row() >= part.head() && cell.row() < part.body();
                boolean over = cell.column() <= column && column < cell.column() + cell.columnSpan();
                if (head && over && !cell.text().isBlank()) {
                    path.append(path.isEmpty() ? "" : " / ").append(cell.text().strip());
                }
            }
            boolean used = !path.isEmpty() || used(column);
            if (used) {
                headers.put(column, path.toString());
            }
        }
    }

    private boolean used(int column) {
        return rows.values().stream().anyMatch(row -> row.containsKey(column));
    }

    public String sheet() {
        return sheet;
    }

    public Article article() {
        return article;
    }

    /** What stands above the headers. */
    public List<String> titles() {
        return part.titles();
    }

    /** The headers over each column that is used, by its number. */
    public Map<Integer, String> headers() {
        return headers;
    }

    /** Numbers of the rows that hold something, from the top. */
    public List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    /** The cell that begins here. */
    public Optional<Cell> at(int row, int column) {
        return Optional.ofNullable(rows.getOrDefault(row, new TreeMap<>()).get(column));
    }

    String text(int row, int column) {
        return at(row, column).map(Cell::text).orElse("");
    }

    /** A1 for the first cell of a sheet. */
    public static String address(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** A, B … Z, AA … */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** The key of each row, by its number: the name in the label columns left of a column, counted if it comes again. */
    Map<Integer, String> keys(PartMapping mapping) {
        Map<Integer, String> keys = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int row : rows.keySet()) {
            String name = name(row, mapping);
            if (!name.isEmpty()) {
                int count = seen.merge(name, 1, Integer::sum);
                keys.put(row, count == 1 ? name : name + "#" + count);
            }
        }
        return keys;
    }

    private String name(int row, PartMapping mapping) {
        List<String> names = new ArrayList<>();
        for (int column : headers.keySet()) {
            if (mapping.column(column).kind() == ColumnUse.Kind.LABEL) {
                String text = CellFigures.rowName(text(row, column));
                if (!text.isEmpty()) {
                    names.add(text);
                }
            }
        }
        return String.join("/", names);
    }

    /**
     * What next month's sheet has in common with this one: titles and headers with every printed period written as one sign, blanks
     * left out. Two sheets of the same shape have the same text.
     */
    public String shape() {
        StringBuilder shape = new StringBuilder();
        part.titles().forEach(title -> shape.append(timeless(title)).append('\n'));
        headers.forEach((column, path) ->
                shape.append(column).append(':').append(timeless(path)).append('\n'));
        return shape.toString();
    }

    private static String timeless(String text) {
        String compact = CellFigures.compact(text);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (PeriodMatch match : PeriodPhrases.all(compact)) {
            if (match.reference() == Reference.PRINTED) {
                rest.append(compact, from, match.start()).append(PERIOD);
                from = match.end();
            }
        }
        return rest.append(compact.substring(from))
                .toString()
                .replaceAll("\\d+", "")
                .replaceAll(PERIOD + "+", PERIOD);
    }
}
