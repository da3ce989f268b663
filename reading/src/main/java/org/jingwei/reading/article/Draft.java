package org.jingwei.reading.article;

import java.util.Arrays;
import java.util.List;
import org.jingwei.core.text.Paragraph;

/** A paragraph that is still growing line by line. */
final class Draft {

    private final StringBuilder text = new StringBuilder();
    private final Paragraph.Kind kind;
    private final List<String> headings;
    private int[] lines = new int[256];
    private int[] columns = new int[256];
    private int pieces;
    private CleanLine last;

    Draft(Paragraph.Kind kind, List<String> headings, CleanLine first) {
        this.kind = kind;
        this.headings = headings;
        this.last = first;
        append(first);
    }

    void append(CleanLine line) {
        int from = text.length();
        text.append(line.text());
        if (text.length() > lines.length) {
            lines = Arrays.copyOf(lines, text.length() * 2);
            columns = Arrays.copyOf(columns, text.length() * 2);
        }
        Arrays.fill(lines, from, text.length(), line.number());
        System.arraycopy(line.columns(), 0, columns, from, line.text().length());
        pieces++;
        last = line;
    }

    CharSequence text() {
        return text;
    }

    Paragraph.Kind kind() {
        return kind;
    }

    int pieces() {
        return pieces;
    }

    CleanLine last() {
        return last;
    }

    Paragraph paragraph() {
        return new Paragraph(
                text.toString(),
                Arrays.copyOf(lines, text.length()),
                Arrays.copyOf(columns, text.length()),
                kind,
                headings);
    }
}
