package org.jingwei.verify.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;

/**
 * A count or an amount that brackets right behind it split, each part under its own name: 建成大棚360座（育苗120座、种菜240座）. Nothing in
 * such brackets but names and figures: then they are all, whether they come to less or to more.
 */
public final class Brackets {

    private static final int LONGEST = 120;
    private static final int NOUN = 10;
    private static final Pattern OPEN = Pattern.compile("^[\\u4E00-\\u9FFF]{0," + NOUN + "}[（(]");
    private static final Pattern NAME = Pattern.compile("^[、，,；; ]?\\s?[\\u4E00-\\u9FFF“”]{1,12}\\s?$");
    private static final Pattern CLOSE = Pattern.compile("[）)]");
    /** Words that say that not all is split, or that the same is counted twice. */
    private static final Pattern SOME =
            Pattern.compile("其中|含|包括|包含|以上|以下|超|任务|目标|计划|同比|上年|去年|增|减|降|已|仅|累计|完成|新|每|户均|人均|开工|竣工|投产|另");

    private Brackets() {}

    /** @param summed takes the places of the wholes of which something is said, and holds those known already */
    public static List<Finding> check(String document, Sketch sketch, Set<Integer> summed) {
        List<Finding> findings = new ArrayList<>();
        for (Figure whole : sketch.figures()) {
            if (!summed.contains(whole.start())) {
                split(document, sketch, whole).ifPresent(finding -> {
                    findings.add(finding);
                    summed.add(whole.start());
                });
            }
        }
        return findings;
    }

    private static Optional<Finding> split(String document, Sketch sketch, Figure whole) {
        String text = whole.paragraph().text();
        Matcher open = OPEN.matcher(text.substring(whole.end(), Math.min(text.length(), whole.end() + NOUN + 2)));
        if (!open.find() || !Sums.additive(whole)) {
            return Optional.empty();
        }
        int from = whole.end() + open.end();
        Matcher close = CLOSE.matcher(text).region(from, Math.min(text.length(), from + LONGEST));
        if (!close.find()) {
            return Optional.empty();
        }
        int end = close.start();
        List<Figure> parts = sketch.within(from, end);
        return parts.size() > 1
                        && named(text, from, end, parts)
                        && parts.stream().allMatch(part -> Sums.like(whole, part))
                ? Optional.of(Sums.finding(
                        document, whole, parts, Sums.sum(parts, whole).intersects(whole.meaning())))
                : Optional.empty();
    }

    /** Whether names of their own stand before the parts, and nothing else stands in the brackets. */
    private static boolean named(String text, int from, int end, List<Figure> parts) {
        int at = from;
        for (Figure part : parts) {
            String name = text.substring(at, part.start());
            if (!NAME.matcher(name).matches() || SOME.matcher(name).find()) {
                return false;
            }
            at = part.end();
        }
        return text.substring(at, end).isBlank();
    }
}
