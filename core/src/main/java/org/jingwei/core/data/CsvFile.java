package org.jingwei.core.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data file that a clerk can read and change: UTF-8, a header line, one entry a line, {@code #} for comment lines,
 * quotes round a cell that holds a comma ({@code ""} is a quote inside one). Anything else is refused with file and
 * line: a missing or surplus cell, an unknown header, an open quote, a character that is not UTF-8.
 */
public final class CsvFile {

    private static final char NOT_UTF8 = '\uFFFD';
    private static final int EXPECTED_CELLS = 12;

    private final String name;
    private final List<CsvRow> rows;

    private CsvFile(String name, List<CsvRow> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /** Reads a resource that lies in the package of {@code beside}; its header must be exactly {@code columns}. */
    public static CsvFile resource(Class<?> beside, String resource, String... columns) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new BadData(resource, 0, "there is no such resource beside " + beside.getName());
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new BadData(resource, "cannot be read", new UncheckedIOException(e));
        }
    }

    /** Reads the text of a file; {@code name} is what refusals call it. */
    public static CsvFile parse(String name, String text, String... columns) {
        List<String> header = List.of(columns);
        Map<String, Integer> index = new LinkedHashMap<>();
        for (String column : columns) {
            index.put(column, index.size());
        }
        List<CsvRow> rows = new ArrayList<>();
        boolean broken = text.indexOf(NOT_UTF8) >= 0;
        boolean headed = false;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (broken && line.indexOf(NOT_UTF8) >= 0) {
                throw new BadData(name, number, "not UTF-8");
            }
            String entry = bare(line, number);
            if (entry.isBlank() || entry.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(name, number, entry);
            if (!headed && !cells.equals(header)) {
                throw new BadData(name, number, "the header is " + cells + ", not " + header);
            }
            if (cells.size() != header.size()) {
                throw new BadData(name, number, cells.size() + " cells, not " + header.size());
            }
            if (headed) {
                rows.add(new CsvRow(name, number, index, cells));
            }
            headed = true;
        }
        if (!headed) {
            throw new BadData(name, 0, "no header " + header);
        }
        return new CsvFile(name, rows);
    }

    /** The entries in the order of the file. */
    public List<CsvRow> rows() {
        return rows;
    }

    /** The entries by the text of one column; a text that comes twice is refused. */
    public Map<String, CsvRow> rowsBy(String column) {
        Map<String, CsvRow> byKey = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            CsvRow earlier = byKey.putIfAbsent(row.text(column), row);
            if (earlier != null) {
                throw row.bad(column + " " + row.text(column) + " stands already in line " + earlier.line());
            }
        }
        return byKey;
    }

    @Override
    public String toString() {
        return name + " (" + rows.size() + " entries)";
    }

    /** Without the byte-order mark that some spreadsheets write, and without a carriage return. */
    private static String bare(String line, int number) {
        int from = number == 1 && line.startsWith("\uFEFF") ? 1 : 0;
        return line.substring(from, line.endsWith("\r") ? line.length() - 1 : line.length());
    }

    private static List<String> cells(String name, int number, String line) {
        List<String> cells = new ArrayList<>(EXPECTED_CELLS);
        int at = 0;
        do {
            at = line.startsWith("\"", at)
                    ? quoted(name, number, line, at, cells)
                    : plain(name, number, line, at, cells);
        } while (at <= line.length());
        return cells;
    }

    /** Adds the cell that begins at {@code from}; answers where the next begins, past the end if none does. */
    private static int plain(String name, int number, String line, int from, List<String> cells) {
        int comma = line.indexOf(',', from);
        int to = comma < 0 ? line.length() : comma;
        String cell = line.substring(from, to).strip();
        if (cell.indexOf('"') >= 0) {
            throw new BadData(name, number, "a quote inside a cell without quotes: " + cell);
        }
        cells.add(cell);
        return to + 1;
    }

    private static int quoted(String name, int number, String line, int from, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        int at = from + 1;
        while (true) {
            int quote = line.indexOf('"', at);
            if (quote < 0) {
                throw new BadData(name, number, "a quote is not closed");
            }
            cell.append(line, at, quote);
            if (!line.startsWith("\"\"", quote)) {
                cells.add(cell.toString());
                return afterQuote(name, number, line, quote + 1);
            }
            cell.append('"');
            at = quote + 2;
        }
    }

    private static int afterQuote(String name, int number, String line, int at) {
        if (at < line.length() && line.charAt(at) != ',') {
            throw new BadData(name, number, "text after a closing quote");
        }
        return at + 1;
    }
}
