package org.jingwei.verify.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.page.Figure;

/**
 * A count of things in a paragraph, and in its sentences the counts of their classes that make up all: 重点项目513个 … 210个产业项目;
 * 110个重点项目 … 25个农业项目; 竣工投产34个 … 二季度竣工投产6个.
 */
final class Classes {

    private static final int MOST_PARTS = 12;
    private static final int NEAR = 12;
    private static final int FAR = 480;
    private static final BigDecimal MANY = BigDecimal.TEN;
    private static final int PARAGRAPH = 1500;
    private static final int FEWEST = 3;
    private static final int LOOKED_AT = 80;
    private static final int NOUN = 2;
    private static final Pattern STOP = Pattern.compile("[，。；、：（(\\d]");
    private static final Pattern BEHIND = Pattern.compile("^\\s?([\\u4E00-\\u9FFF“”]{2,14}?)(?:建设|实施)?(?=[，。；：（]|$)");

    private Classes() {}

    /** @param findings takes what the amounts beside the counts say */
    static Optional<Finding> check(String document, List<Figure> figures, int at, List<Finding> findings) {
        Figure whole = figures.get(at);
        if (!whole.count() || whole.value().value().compareTo(MANY) < 0) {
            return Optional.empty();
        }
        String before = before(whole);
        String behind = nounBehind(whole);
        Optional<Finding> named = before.isEmpty()
                ? Optional.empty()
                : classes(document, figures, at, part -> behind(part).contains(before), true, findings)
                        .or(() -> classes(
                                document, figures, at, part -> before(part).equals(before), false, findings));
        return named.or(() -> behind.isEmpty()
                ? Optional.empty()
                : classes(document, figures, at, part -> behind(part).contains(behind), false, findings));
    }

    private static Optional<Finding> classes(
            String document,
            List<Figure> figures,
            int at,
            Predicate<Figure> named,
            boolean slips,
            List<Finding> findings) {
        Figure whole = figures.get(at);
        List<Figure> parts = new ArrayList<>();
        Interval total = Interval.exactly(0);
        for (int i = at + 1; i < Math.min(figures.size(), at + LOOKED_AT) && parts.size() < MOST_PARTS; i++) {
            Figure next = figures.get(i);
            if (next.start() - whole.end() > PARAGRAPH) {
                break;
            }
            if (named.test(next)
                    && !again(next)
                    && Sums.like(whole, next)
                    && next.meaningIn(whole).below(whole.meaning())) {
                parts.add(next);
                total = total.plus(next.meaningIn(whole));
                if (parts.size() >= FEWEST && total.intersects(whole.meaning())) {
                    Companions.check(document, figures, whole, parts).ifPresent(findings::add);
                    return Optional.of(Sums.finding(document, whole, parts, true));
                }
            }
        }
        boolean far = !parts.isEmpty() && parts.get(parts.size() - 1).start() - whole.end() > FAR;
        if (far || !slips) {
            return Optional.empty();
        }
        return parts.size() < FEWEST
                ? lessThanItsParts(document, figures, at, named)
                : Slip.of(whole, parts).map(slip -> Sums.finding(document, whole, parts, slip));
    }

    /** A whole that is less than several of its parts, and of which one other digit would make their sum. */
    private static Optional<Finding> lessThanItsParts(
            String document, List<Figure> figures, int at, Predicate<Figure> named) {
        Figure whole = figures.get(at);
        List<Figure> parts = figures.subList(at + 1, Math.min(figures.size(), at + LOOKED_AT)).stream()
                .filter(next -> next.start() - whole.end() <= FAR)
                .filter(next -> named.test(next) && !again(next) && Sums.like(whole, next))
                .limit(MOST_PARTS)
                .toList();
        boolean more = parts.stream().anyMatch(part -> part.meaningIn(whole).above(whole.meaning()));
        return parts.size() <= FEWEST || !more
                ? Optional.empty()
                : Slip.of(whole, parts)
                        .filter(slip -> slip.figure() == whole)
                        .map(slip -> Sums.finding(document, whole, parts, slip));
    }

    /** 亿元以上项目9个 are counted among the others once more. */
    private static boolean again(Figure part) {
        String before = part.paragraph().text().substring(Math.max(0, part.start() - NEAR), part.start());
        return Sums.THRESHOLD.matcher(before).find() || before.contains("超");
    }

    /** The words behind a figure, up to a stop. */
    private static String behind(Figure figure) {
        String text = figure.paragraph().text();
        return STOP.split(text.substring(figure.end(), Math.min(text.length(), figure.end() + NEAR)), 2)[0];
    }

    /** The last two letters of the name behind 110个 in 110个县重点项目建设. */
    private static String nounBehind(Figure whole) {
        String text = whole.paragraph().text();
        Matcher m = BEHIND.matcher(text.substring(whole.end(), Math.min(text.length(), whole.end() + NEAR + NOUN)));
        return m.find() ? m.group(1).substring(m.group(1).length() - NOUN) : "";
    }

    /** The two letters before 513个 in 重点项目513个. */
    private static String before(Figure whole) {
        String before = whole.paragraph()
                .text()
                .substring(Math.max(0, whole.start() - NEAR), whole.start())
                .stripTrailing();
        String noun = before.substring(Math.max(0, before.length() - NOUN));
        return noun.chars().filter(c -> c >= '\u4E00' && c <= '\u9FFF').count() == NOUN ? noun : "";
    }
}
