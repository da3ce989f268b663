package org.jingwei.office.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Place;

/**
 * Finds the printed words of evidence in the lines of their document. The words come from a repaired text, so blanks do not
 * count, and words may run on into the lines that follow. Thread-safe.
 */
public final class Locator {

    /** How far words cut by a page break run on. */
    private static final int LINES_ON = 4;

    private static final Pattern FIGURE = Pattern.compile("[-+−]?[0-9０-９]+(?:[.．,，][0-9０-９]+)*");
    private static final String PIECES = " … ";

    private final Document document;

    public Locator(Document document) {
        this.document = document;
    }

    /** The words of a finding in this document, piece by piece; those that cannot be found are left out. */
    public List<List<Mark>> of(Finding finding) {
        List<List<Mark>> found = new ArrayList<>();
        for (Evidence evidence : finding.evidence()) {
            if (evidence.document().equals(document.name())) {
                keep(at(evidence.place(), evidence.quote()), found);
            }
        }
        if (found.isEmpty() && finding.document().equals(document.name())) {
            byLines(finding, found);
        }
        return found.stream().distinct().toList();
    }

    /** A finding that knows its words by their lines only: each piece at its first place there. */
    private void byLines(Finding finding, List<List<Mark>> found) {
        for (String words : finding.quote().split(Pattern.quote(PIECES), -1)) {
            for (int line : finding.lines()) {
                if (line <= document.lines().size()) {
                    List<Mark> marks = around(line, 0, words, false);
                    keep(marks, found);
                    if (!marks.isEmpty()) {
                        break;
                    }
                }
            }
        }
        if (found.isEmpty() && finding.lines().get(0) <= document.lines().size()) {
            keep(wholeLine(finding.lines().get(0)), found);
        }
    }

    private static void keep(List<Mark> marks, List<List<Mark>> found) {
        if (!marks.isEmpty()) {
            found.add(marks);
        }
    }

    /** The words that stand around a place; if they are not there, the figure at the place, the words nearby, or the line. */
    public List<Mark> at(Place place, String words) {
        if (place.line() > document.lines().size()) {
            return List.of();
        }
        String text = text(place.line());
        int column = place.column() <= text.codePointCount(0, text.length())
                ? text.offsetByCodePoints(0, place.column())
                : text.length();
        List<Mark> marks = around(place.line(), column, words, true);
        marks = marks.isEmpty() ? figureAt(place.line(), column) : marks;
        marks = marks.isEmpty() ? around(place.line(), column, words, false) : marks;
        return marks.isEmpty() ? wholeLine(place.line()) : marks;
    }

    private List<Mark> figureAt(int line, int column) {
        Matcher figure = FIGURE.matcher(text(line)).region(column, text(line).length());
        return figure.lookingAt() ? List.of(new Mark(line, figure.start(), figure.end())) : List.of();
    }

    private List<Mark> wholeLine(int line) {
        String text = text(line);
        int from = text.length() - text.stripLeading().length();
        int to = text.stripTrailing().length();
        return to > from ? List.of(new Mark(line, from, to)) : List.of();
    }

    private String text(int line) {
        return document.lines().get(line - 1).text();
    }

    /** Where the words stand; {@code covering}: so that the place is among them. */
    private List<Mark> around(int line, int column, String words, boolean covering) {
        String wanted = Dense.of(words);
        Dense lines = new Dense();
        int last = Math.min(line + LINES_ON, document.lines().size());
        for (int i = line; i <= last && !wanted.isEmpty(); i++) {
            lines.add(i, text(i));
            for (int at = lines.indexOf(wanted, 0); at >= 0; at = lines.indexOf(wanted, at + 1)) {
                List<Mark> marks = lines.marks(at, at + wanted.length());
                if (!covering || covers(marks, line, column)) {
                    return marks;
                }
            }
        }
        return List.of();
    }

    private static boolean covers(List<Mark> marks, int line, int column) {
        return marks.stream().anyMatch(mark -> mark.line() == line && mark.from() <= column && column < mark.to());
    }

    /** Text without its blanks, in which every character knows its line and index. */
    private static final class Dense {

        private final StringBuilder text = new StringBuilder();
        private final List<int[]> places = new ArrayList<>();

        static String of(String words) {
            return words.codePoints()
                    .filter(c -> !isBlank(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        void add(int line, String words) {
            for (int i = 0; i < words.length(); i++) {
                if (!isBlank(words.charAt(i))) {
                    text.append(words.charAt(i));
                    places.add(new int[] {line, i});
                }
            }
        }

        int indexOf(String wanted, int from) {
            return text.indexOf(wanted, from);
        }

        /** One mark for each line. */
        List<Mark> marks(int from, int to) {
            List<Mark> marks = new ArrayList<>();
            int start = from;
            for (int i = from; i < to; i++) {
                boolean ends = i + 1 == to || places.get(i + 1)[0] != places.get(i)[0];
                if (ends) {
                    marks.add(new Mark(places.get(i)[0], places.get(start)[1], places.get(i)[1] + 1));
                    start = i + 1;
                }
            }
            return marks;
        }

        private static boolean isBlank(int c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
        }
    }
}
