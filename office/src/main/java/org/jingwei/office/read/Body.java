package org.jingwei.office.read;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Table;

/** Lines and tables as they are found, within the budget. */
final class Body {

    /**
     * A line end inside a line (Word's manual line break, two lines in a cell): the character that Word itself keeps there, white
     * space to every pattern and no line end.
     */
    static final char BREAK = '\u000B';

    private final Budget budget;
    private final List<Line> lines = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    Body(Budget budget) {
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    /** The number that the line gets. */
    int add(String text, Anchor anchor) throws Refusal {
        budget.line();
        budget.characters(text.length());
        return keep(text, anchor);
    }

    /** A line that the budget knows of already. */
    int keep(String text, Anchor anchor) {
        lines.add(new Line(lines.size() + 1, text, anchor));
        return lines.size();
    }

    int add(String text) throws Refusal {
        return add(text, Anchor.NONE);
    }

    void add(Table table) {
        tables.add(table);
    }

    int tableCount() {
        return tables.size();
    }

    boolean isBlank() {
        return lines.stream().allMatch(line -> line.text().isBlank());
    }

    Document named(String name) {
        return new Document(name, lines, tables);
    }

    static String unbroken(String text) {
        return text.replace("\r\n", "\n").replace('\r', BREAK).replace('\n', BREAK);
    }
}
