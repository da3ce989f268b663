package org.jingwei.core.data;

import java.util.List;
import java.util.stream.Collectors;

/** A line of CSV (RFC 4180), ended by LF. */
public final class CsvLine {

    private CsvLine() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    /** The cell, in quotes if it holds a comma, a quote or the end of a line. */
    public static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
