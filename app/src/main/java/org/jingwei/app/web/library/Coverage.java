package org.jingwei.app.web.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Paragraph;
import org.jingwei.ledger.query.DocumentPart;
import org.jspecify.annotations.Nullable;

/**
 * What reading made of each line of a document: nothing is read silently, and nothing is passed over silently.
 *
 * @param counts lines by what became of them
 * @param stretches lines in a row of which the same became, in the order of the document
 * @param skipped lines with text that are in no paragraph
 * @param open lines with figures of which no fact was made
 */
record Coverage(
        int lines,
        Map<LineState, Integer> counts,
        List<Stretch> stretches,
        List<OpenLine> open,
        List<SkippedLine> skipped) {

    /** So many lines of a kind are listed on the page. */
    static final int MOST_SHOWN = 300;

    private static final Pattern FIGURE = Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?");
    private static final Pattern NO_FIGURE_AFTER =
            Pattern.compile("^(?:[XxＸ×]+\\s*年|\\s*(?:[年月日号时分届次条款页图表、)）\\]】”’—–-]|个(?:多)?月|世纪))");
    private static final Pattern NO_FIGURE_BEFORE = Pattern.compile("[第〔“‘A-Za-z—–-]\\s*$");
    private static final Pattern LIST_NUMBER = Pattern.compile("^\\s*[(（]?[0-9０-９]{1,3}[.．、)）](?![0-9０-９])");

    /** Lines {@code first} to {@code last}. */
    record Stretch(int first, int last, LineState state) {
        int lines() {
            return last - first + 1;
        }
    }

    /** A line that was not read. */
    record SkippedLine(int number, String text) {}

    /** A line with its figures that are in no fact. */
    record OpenLine(int number, List<Piece> pieces) {}

    /** Some characters in a row. */
    record Piece(String text, boolean open) {}

    static Coverage of(List<Line> lines, List<DocumentPart> parts, List<Fact> facts) {
        int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
        @Nullable String[] kinds = new @Nullable String[last + 1];
        for (DocumentPart part : parts) {
            Arrays.fill(kinds, Math.max(1, part.line()), Math.min(last, part.lineEnd()) + 1, part.kind());
        }
        Map<Integer, List<Fact>> byLine = facts.stream()
                .collect(Collectors.groupingBy(fact -> fact.evidence().place().line()));
        Map<LineState, Integer> counts = new EnumMap<>(LineState.class);
        List<Stretch> stretches = new ArrayList<>();
        List<OpenLine> open = new ArrayList<>();
        List<SkippedLine> skipped = new ArrayList<>();
        for (Line line : lines) {
            List<Fact> here = byLine.getOrDefault(line.number(), List.of());
            OpenLine figures = figures(line, here);
            LineState state = state(line, kinds[line.number()], here, figures);
            counts.merge(state, 1, Integer::sum);
            add(stretches, line.number(), state);
            if (state == LineState.SKIPPED) {
                skipped.add(new SkippedLine(line.number(), line.text()));
            }
            boolean read = state == LineState.FIGURES || state == LineState.FACTS;
            if (read && figures.pieces.stream().anyMatch(Piece::open)) {
                open.add(figures);
            }
        }
        return new Coverage(lines.size(), counts, stretches, open, skipped);
    }

    int count(LineState state) {
        return counts.getOrDefault(state, 0);
    }

    List<SkippedLine> shownSkipped() {
        return skipped.subList(0, Math.min(skipped.size(), MOST_SHOWN));
    }

    int moreSkipped() {
        return Math.max(0, skipped.size() - MOST_SHOWN);
    }

    private static LineState state(Line line, @Nullable String kind, List<Fact> facts, OpenLine figures) {
        if (line.text().isBlank()) {
            return LineState.BLANK;
        }
        if (!facts.isEmpty()) {
            return LineState.FACTS;
        }
        if (kind == null) {
            return LineState.SKIPPED;
        }
        if (kind.equals(Paragraph.Kind.ASIDE.name()) || kind.equals(Paragraph.Kind.GLOSSARY.name())) {
            return LineState.ASIDE;
        }
        return figures.pieces.stream().anyMatch(Piece::open) ? LineState.FIGURES : LineState.PLAIN;
    }

    private static void add(List<Stretch> stretches, int number, LineState state) {
        int end = stretches.size() - 1;
        if (end >= 0 && stretches.get(end).state == state && stretches.get(end).last == number - 1) {
            stretches.set(end, new Stretch(stretches.get(end).first, number, state));
        } else {
            stretches.add(new Stretch(number, number, state));
        }
    }

    /** Cuts a line at the figures that no fact covers; dates and list numbers are no figures. */
    private static OpenLine figures(Line line, List<Fact> facts) {
        String text = line.text();
        boolean[] covered = new boolean[text.length() + 1];
        for (Fact fact : facts) {
            int from = text.offsetByCodePoints(
                    0, Math.min(fact.evidence().place().column(), text.codePointCount(0, text.length())));
            int to = Math.min(text.length(), from + fact.evidence().quote().length());
            Arrays.fill(covered, from, Math.max(from, to), true);
        }
        Matcher list = LIST_NUMBER.matcher(text);
        int begin = list.find() ? list.end() : 0;
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        Matcher figure = FIGURE.matcher(text);
        for (int at = begin; figure.find(at); at = figure.end()) {
            if (!covered[figure.start()] && isFigure(text, figure)) {
                if (figure.start() > done) {
                    pieces.add(new Piece(text.substring(done, figure.start()), false));
                }
                pieces.add(new Piece(figure.group(), true));
                done = figure.end();
            }
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return new OpenLine(line.number(), pieces);
    }

    private static boolean isFigure(String text, Matcher figure) {
        String before = text.substring(Math.max(0, figure.start() - 3), figure.start());
        String after = text.substring(figure.end(), Math.min(text.length(), figure.end() + 8));
        return !NO_FIGURE_BEFORE.matcher(before).find()
                && !NO_FIGURE_AFTER.matcher(after).find();
    }
}
