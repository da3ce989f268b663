package org.jingwei.verify.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.page.Direction;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * Headings and opening sentences that say how something went (工业生产回升。), held against the figures that follow; and 逐月提升
 * held against its row of figures.
 */
public final class Courses {

    private static final int REACH = 90;
    private static final int LONGEST = 36;
    private static final Pattern SENTENCE = Pattern.compile("[^。；：]+[。；：]?");
    private static final Pattern STEPS = Pattern.compile("逐月|逐季|逐年|逐级|逐次|连年");
    private static final Pattern UP = Pattern.compile("^(?:稳步|持续)?(?:提升|提高|回升|加快|上升|增长|增加|攀升|走高|递增)");
    private static final Pattern DOWN = Pattern.compile("^(?:稳步|持续)?(?:回落|下降|降低|放缓|减少|走低|递减|收窄|下滑)");
    private static final Pattern RANGE = Pattern.compile("[在至到—%-]$");
    /** 由增长24.6%下滑至增长2.0%: a rate and an earlier one, each with its own sign. */
    private static final Pattern MOVED = Pattern.compile("[由从][^。；]{1,30}(?:至|到|为)(?:增长|下降|\\d|-)");

    /** 降幅逐月收窄 speaks of sizes. */
    private static final Pattern SIZE = Pattern.compile("降幅|跌幅");

    private static final int FEWEST = 3;

    private Courses() {}

    /** What the paragraph says, and what a heading right above it says. */
    public static List<Finding> check(String document, Sketch sketch, Optional<Paragraph> above) {
        List<Finding> findings = new ArrayList<>();
        above.filter(paragraph -> paragraph.text().length() <= LONGEST)
                .flatMap(paragraph ->
                        judged(document, paragraph, 0, paragraph.text().length(), sketch, 0))
                .ifPresent(findings::add);
        Paragraph paragraph = sketch.paragraph();
        Matcher m = SENTENCE.matcher(paragraph.text());
        while (m.find()) {
            if (m.end() - m.start() <= LONGEST
                    && sketch.within(m.start(), m.end()).isEmpty()) {
                judged(document, paragraph, m.start(), m.end(), sketch, m.end()).ifPresent(findings::add);
            }
        }
        steps(document, sketch).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> judged(
            String document, Paragraph words, int start, int end, Sketch sketch, int from) {
        String said = words.text().substring(start, end).strip();
        List<Figure> figures = following(sketch, from);
        return Course.of(said)
                .flatMap(course -> course.borneOut(figures)
                        .map(holds -> finding(document, words, start, end, said, course, figures, holds)));
    }

    /** The figures of the next sentence that has any. */
    private static List<Figure> following(Sketch sketch, int from) {
        String text = sketch.paragraph().text();
        if (MOVED.matcher(text.substring(from, Math.min(text.length(), from + REACH)))
                .find()) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : sketch.within(from, from + REACH + 1)) {
            boolean parted = !figures.isEmpty()
                    && text.substring(
                                    figures.get(0).end(),
                                    Math.max(figures.get(0).end(), figure.start()))
                            .contains("。");
            if (!parted) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static Finding finding(
            String document,
            Paragraph words,
            int start,
            int end,
            String said,
            Course course,
            List<Figure> figures,
            boolean holds) {
        List<Claim.Piece> pieces = List.of(Claim.Piece.of(words, start, end, List.of()), Claim.Piece.of(figures));
        String told = String.join("、", figures.stream().map(Figure::words).toList());
        String computation = "所说“" + said + "”，其后" + told;
        Judgement judgement = holds
                ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：其后的数与所说的方向一致。")
                : new Judgement(
                        Verdict.SUSPICIOUS,
                        Severity.WARN,
                        computation,
                        "前面说“" + said.replaceFirst("[，。；：]$", "") + "”，其后的" + told + "方向不一致，请看一看。");
        return new Claim(document, pieces).finding(course.trend() ? Rule.V1301 : Rule.V1202, judgement);
    }

    /** A row of at least three rates that is said to rise or fall step by step. */
    private static Optional<Finding> steps(String document, Sketch sketch) {
        String text = sketch.paragraph().text();
        Matcher m = STEPS.matcher(text);
        while (m.find()) {
            String behind = text.substring(m.end());
            boolean up = UP.matcher(behind).find();
            if (up || DOWN.matcher(behind).find()) {
                List<Figure> row = row(sketch, m.start());
                boolean size = SIZE.matcher(text.substring(Math.max(0, m.start() - 2), m.start()))
                        .find();
                if (row.size() >= FEWEST && !(size && Direction.of(row.get(0)) < 0 && up)) {
                    return Optional.of(stepped(document, sketch.paragraph(), m.end(), row, up));
                }
            }
        }
        return Optional.empty();
    }

    /** The percentages of the sentence around a place. */
    private static List<Figure> row(Sketch sketch, int at) {
        String text = sketch.paragraph().text();
        int from = text.lastIndexOf('。', at) + 1;
        int stop = text.indexOf('。', at);
        int to = stop < 0 ? text.length() : stop;
        return sketch.within(from, to).stream()
                .filter(f -> f.percent()
                        && !RANGE.matcher(text.substring(Math.max(0, f.start() - 2), f.start()))
                                .find())
                .toList();
    }

    private static Finding stepped(String document, Paragraph paragraph, int end, List<Figure> row, boolean up) {
        String before = paragraph.text().substring(Math.max(0, end - 4), end);
        boolean falls = before.startsWith("降幅") || Direction.of(row.get(0)) < 0 && Direction.of(row.get(1)) == 0;
        boolean holds = true;
        for (int i = 1; i < row.size(); i++) {
            boolean rose =
                    falls ? size(row.get(i)) >= size(row.get(i - 1)) : signed(row.get(i)) >= signed(row.get(i - 1));
            holds &= up == rose;
        }
        String computation = "所说逐次" + (up ? "上升" : "下降") + "："
                + String.join(" → ", row.stream().map(Figure::words).toList());
        Judgement judgement = holds
                ? new Judgement(Verdict.HOLDS, Severity.SOFT, computation, "相符：各数逐次" + (up ? "上升" : "下降") + "。")
                : new Judgement(
                        Verdict.SUSPICIOUS, Severity.WARN, computation, "所列各数不是逐次" + (up ? "上升" : "下降") + "，请看一看。");
        List<Claim.Piece> pieces = List.of(
                Claim.Piece.of(row),
                Claim.Piece.of(
                        paragraph,
                        Math.max(0, end - 2),
                        Math.min(paragraph.text().length(), end + 2),
                        List.of()));
        return new Claim(document, pieces).finding(Rule.V1301, judgement);
    }

    private static double size(Figure figure) {
        return figure.value().value().doubleValue();
    }

    private static double signed(Figure figure) {
        double size = figure.value().value().doubleValue();
        return Direction.of(figure) < 0 ? -size : size;
    }
}
