package org.jingwei.reading.commitment;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a paragraph between two marks.
 *
 * @param close the mark behind it; of a piece that is cut where no mark stands, 0
 */
record Clause(int from, int to, char close) {

    private static final String ENDS = "，。；：！？,;!?:";
    private static final String OPENING = "（(《【";
    private static final String CLOSING = "）)》】";
    private static final int LONGEST_QUOTED = 24;

    Clause {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a stretch of text: " + from + ".." + to);
        }
    }

    String in(String text) {
        return text.substring(from, to);
    }

    boolean endsSentence() {
        return close == '。' || close == '！' || close == '？' || close == '!' || close == '?' || close == 0;
    }

    boolean endsPart() {
        return endsSentence() || close == '；' || close == ';';
    }

    boolean opensList() {
        return close == '：' || close == ':';
    }

    /** The clauses of a text in order; marks inside brackets, and a comma or colon inside a figure, cut nothing. */
    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“') {
                i = pastQuote(text, i);
            } else if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (ENDS.indexOf(c) >= 0 && (depth == 0 || c == '。') && !insideFigure(text, i)) {
                clauses.add(new Clause(from, i, c));
                from = i + 1;
                depth = 0;
            }
        }
        if (from < text.length()) {
            clauses.add(new Clause(from, text.length(), (char) 0));
        }
        return clauses;
    }

    /** The end of a short quotation, which is a name or a slogan; the opening mark itself of a longer one. */
    private static int pastQuote(String text, int open) {
        int close = text.substring(open, Math.min(text.length(), open + LONGEST_QUOTED + 1))
                .indexOf('”');
        return open + Math.max(0, close);
    }

    private static boolean insideFigure(String text, int i) {
        char c = text.charAt(i);
        return (c == ',' || c == ':' || c == '：')
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
