package org.jingwei.verify.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;

/**
 * A count and the groups into which the next sentence divides it, each a list of names with its own count: 12项指标中，甲、乙、丙3项居全市前列，丁、戊等9项居后.
 * Who lists names group by group means all of them.
 */
public final class Ranked {

    private static final int FAR = 60;
    private static final int LONGEST = 400;
    private static final int CLAUSE = 120;
    private static final Pattern LISTED =
            Pattern.compile("[\\u4E00-\\u9FFF”）][^，。；：]*(?:、[^，。；：]*[\\u4E00-\\u9FFF”）]|等)\\s?$");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    /** Words of a list that goes on, of one that is counted again, and of what was before. */
    private static final Pattern OTHER = Pattern.compile("其中|以上|同期|去年|上年|较|增加(?!值)|减少|任务|计划|包括|包含|还有|另有|重点|主要");

    private Ranked() {}

    /** @param summed takes the places of the wholes of which something is said, and holds those known already */
    public static List<Finding> check(String document, Sketch sketch, Set<Integer> summed) {
        List<Finding> findings = new ArrayList<>();
        List<Figure> figures = sketch.figures();
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).count() && !summed.contains(figures.get(i).start())) {
                groups(document, sketch, figures, i).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> groups(String document, Sketch sketch, List<Figure> figures, int at) {
        Figure whole = figures.get(at);
        String text = whole.paragraph().text();
        if (at + 2 >= figures.size() || listed(text, whole) || !Sums.additive(whole)) {
            return Optional.empty();
        }
        List<Figure> parts = new ArrayList<>();
        int stop = text.length();
        for (Figure next : sketch.within(whole.end(), whole.end() + LONGEST)) {
            if (next.start() >= stop) {
                break;
            }
            if (sameUnit(whole, next)) {
                boolean first = parts.isEmpty();
                if (!listed(text, next) || first && apart(text, whole, next)) {
                    return Optional.empty();
                }
                if (first) {
                    int end = text.indexOf('。', next.end());
                    stop = end < 0 ? text.length() : end;
                }
                parts.add(next);
            }
        }
        boolean divided = parts.size() > 1
                && parts.stream().allMatch(part -> part.meaning().below(whole.meaning()))
                && !OTHER.matcher(text.substring(
                                whole.end(), parts.get(parts.size() - 1).end()))
                        .find();
        return divided
                ? Optional.of(Sums.finding(
                        document, whole, parts, Sums.sum(parts, whole).intersects(whole.meaning())))
                : Optional.empty();
    }

    private static boolean sameUnit(Figure whole, Figure next) {
        return next.count() && next.unit().equals(whole.unit());
    }

    /** Whether the first list begins too far behind the whole, or not in its sentence or the next. */
    private static boolean apart(String text, Figure whole, Figure first) {
        int clause = clause(text, first);
        String between = text.substring(whole.end(), Math.max(whole.end(), clause));
        return between.length() > FAR
                || DIGIT.matcher(between).find()
                || between.chars().noneMatch(c -> c == '，' || c == '。' || c == '：')
                || between.chars().filter(c -> c == '。').count() > 1;
    }

    /** Whether names stand in a list right before the count. */
    private static boolean listed(String text, Figure figure) {
        String list = text.substring(clause(text, figure), figure.start());
        return LISTED.matcher(list).find() && !DIGIT.matcher(list).find();
    }

    /** Where its clause begins. */
    private static int clause(String text, Figure figure) {
        int from = figure.start();
        while (from > 0 && figure.start() - from < CLAUSE && "，。；：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
