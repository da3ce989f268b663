package org.jingwei.core.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One line of a data file. Every accessor refuses an unfit cell with the file, the line and the column. */
public final class CsvRow {

    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    CsvRow(String file, int line, Map<String, Integer> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** 1-based line of the file. */
    public int line() {
        return line;
    }

    /** The cell, which must not be empty. */
    public String text(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw bad("column " + column + " is empty");
        }
        return cell;
    }

    /** The cell, or nothing if it is empty. */
    public Optional<String> optional(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The parts of a cell separated by {@code |}; none for an empty cell; an empty or repeated part is refused. */
    public List<String> list(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from <= cell.length(); ) {
            int bar = cell.indexOf('|', from);
            int to = bar < 0 ? cell.length() : bar;
            String part = cell.substring(from, to).strip();
            if (part.isEmpty() || parts.contains(part)) {
                throw bad("column " + column + " has " + (part.isEmpty() ? "an empty part" : part + " twice"));
            }
            parts.add(part);
            from = to + 1;
        }
        return List.copyOf(parts);
    }

    /** The value that a cell stands for: {@code reading} is a parser that throws IllegalArgumentException or ArithmeticException. */
    public <T> T read(String column, Function<String, T> reading) {
        String cell = text(column);
        try {
            return reading.apply(cell);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw bad("column " + column + ": " + e.getMessage());
        }
    }

    /** A refusal of this line, for the caller to throw. */
    public BadData bad(String why) {
        return new BadData(file, line, why);
    }

    private String cell(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column " + column + " in " + file + ", only " + columns.keySet());
        }
        return cells.get(index);
    }
}
