package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Table;

/**
 * Tables that a person can read and write: a line that begins with | is a row, its cells between bars; {@code <} merges a cell with
 * the one to its left, {@code ^} with the one above; {@code = name} opens a sheet of that name; any other line is a paragraph.
 */
final class GridText {

    private final List<Line> lines = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private String sheet = "table 1";

    private GridText() {}

    static Document read(String name, String text) {
        GridText grid = new GridText();
        for (String line : text.split("\n", -1)) {
            grid.line(line);
        }
        grid.close();
        return new Document(name, grid.lines, grid.tables);
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            rows.add(line.substring(1, line.lastIndexOf('|')).split("\\|", -1));
            return;
        }
        close();
        if (line.startsWith("= ")) {
            sheet = line.substring(2);
        } else {
            lines.add(new Line(lines.size() + 1, line));
        }
    }

    private void close() {
        if (rows.isEmpty()) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                String text = text(row, column);
                if (!text.equals("<") && !text.equals("^")) {
                    cells.add(cell(row, column, text));
                }
            }
        }
        tables.add(new Table(sheet, cells));
        sheet = "table " + (tables.size() + 1);
        rows.clear();
    }

    private Cell cell(int row, int column, String text) {
        int right = column + 1;
        while (text(row, right).equals("<")) {
            right++;
        }
        int bottom = row + 1;
        while (text(bottom, column).equals("^")) {
            bottom++;
        }
        if (text.isBlank()) {
            return new Cell(row, column, bottom - row, right - column, "", 0, 0);
        }
        int number = lines.size() + 1;
        lines.add(new Line(number, text, Anchor.cell(sheet, (char) ('A' + column) + Integer.toString(row + 1))));
        return new Cell(row, column, bottom - row, right - column, text, number, number);
    }

    /** Without the one blank that stands beside each bar; further blanks are an indent. */
    private String text(int row, int column) {
        if (row >= rows.size() || column >= rows.get(row).length) {
            return "";
        }
        String text = rows.get(row)[column].stripTrailing();
        return text.startsWith(" ") ? text.substring(1) : text;
    }

    /** A fact as one line: its cell, and everything that qualifies it. */
    static String write(Fact fact) {
        Map<String, String> notes = new HashMap<>(fact.notes());
        StringBuilder line = new StringBuilder();
        line.append(fact.evidence().anchor().cell().orElse("-")).append('\t');
        line.append(fact.indicator()).append('\t');
        line.append(
                fact.quantity().censored()
                        ? "X"
                        : fact.quantity().value().map(Object::toString).orElse("null"));
        fact.quantity().upper().ifPresent(upper -> line.append("..").append(upper));
        line.append(fact.quantity().unit().map(u -> " " + u).orElse(""));
        line.append('\t').append(fact.qualifiers().measure().code());
        fact.qualifiers().of().ifPresent(of -> line.append('/').append(of.code()));
        line.append('\t').append(fact.qualifiers().status().code());
        line.append('\t')
                .append(fact.qualifiers().period().map(Object::toString).orElse("-"));
        line.append('\t').append(fact.qualifiers().region().orElse("-"));
        fact.qualifiers().comparator().ifPresent(c -> line.append("\tvs ").append(c));
        fact.qualifiers().basis().ifPresent(b -> line.append("\tbasis ").append(b));
        if (!fact.quantity().approx().code().equals("exact")) {
            line.append('\t').append(fact.quantity().approx().code());
        }
        notes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(note ->
                        line.append('\t').append(note.getKey()).append('=').append(note.getValue()));
        return line.toString();
    }
}
