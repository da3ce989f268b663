package org.jingwei.reading.article;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.text.Line;

/**
 * A line without what is not text: indentation, markers, stray blanks. Each UTF-16 unit of {@code text} has its column in the
 * original line in {@code columns}.
 */
record CleanLine(int number, String text, int[] columns, boolean indented, boolean marked) {

    /** Markers that a platform puts into a text it sells. */
    private static final Pattern MARKER = Pattern.compile("##[A-Za-z]{2,20}##");

    /** More inner blanks than this, with tabs among them, are columns of a table and stay. */
    private static final int FEW_TABS = 1;

    boolean blank() {
        return text.isEmpty();
    }

    int width() {
        return Letters.width(text);
    }

    boolean terminated() {
        return Letters.terminated(text);
    }

    /** The place of a line whose text belongs elsewhere: to a table, to the table of contents. */
    CleanLine withoutText() {
        return new CleanLine(number, "", new int[0], false, false);
    }

    static CleanLine of(Line line) {
        String raw = line.text();
        boolean[] dropped = new boolean[raw.length()];
        boolean marked = dropMarkers(raw, dropped);
        dropBlanks(raw, dropped);
        StringBuilder text = new StringBuilder(raw.length());
        int[] columns = new int[raw.length()];
        int column = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!dropped[i]) {
                columns[text.length()] = column;
                text.append(Letters.meant(c));
            }
            if (!Character.isHighSurrogate(c)
                    || i + 1 == raw.length()
                    || !Character.isLowSurrogate(raw.charAt(i + 1))) {
                column++;
            }
        }
        int[] exact = Arrays.copyOf(columns, text.length());
        return new CleanLine(line.number(), text.toString(), exact, indented(raw), marked);
    }

    private static boolean indented(String raw) {
        int i = 0;
        int width = 0;
        while (i < raw.length() && Letters.blank(raw.charAt(i))) {
            width += raw.charAt(i) == '\u3000' || raw.charAt(i) == '\t' ? 2 : 1;
            i++;
        }
        return width >= 2 && i < raw.length();
    }

    private static boolean dropMarkers(String raw, boolean[] dropped) {
        if (!raw.contains("##")) {
            return false;
        }
        Matcher m = MARKER.matcher(raw);
        boolean found = false;
        while (m.find()) {
            Arrays.fill(dropped, m.start(), m.end(), true);
            found = true;
        }
        return found;
    }

    private static void dropBlanks(String raw, boolean[] dropped) {
        boolean columns = raw.chars().filter(c -> c == '\t').count() > FEW_TABS;
        int before = -1;
        int i = 0;
        while (i < raw.length()) {
            if (!empty(raw, dropped, i)) {
                before = i++;
                continue;
            }
            int after = i;
            int blank = -1;
            while (after < raw.length() && empty(raw, dropped, after)) {
                blank = blank < 0 && !dropped[after] && Letters.blank(raw.charAt(after)) ? after : blank;
                dropped[after++] = true;
            }
            boolean inner = before >= 0 && after < raw.length() && blank >= 0;
            if (inner && (columns || separates(raw.charAt(before), raw.charAt(after)))) {
                dropped[blank] = false;
            }
            i = after;
        }
    }

    private static boolean empty(String raw, boolean[] dropped, int i) {
        return dropped[i] || Letters.blank(raw.charAt(i)) || Letters.nothing(raw.charAt(i));
    }

    /** A blank stays between two Latin words or figures; a figure and its sign or unit belong together. */
    private static boolean separates(char before, char after) {
        return Letters.ascii(before)
                && Letters.ascii(after)
                && after != '%'
                && after != ','
                && after != '-'
                && before != '-'
                && before != '+'
                && before != '~';
    }
}
