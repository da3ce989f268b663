package org.jingwei.verify.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Likeness;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * A total that an article announces, and the parts with which the sections below it begin: 抓好110个重点项目建设 … 要抓好25个重点项目建设 … 实施好
 * 33个城建项目 …. Each part stands in the first sentence of a paragraph of its own, beside the noun of the total.
 */
public final class Sections {

    private static final int FEWEST = 3;
    private static final int MANY = 4;
    private static final int MOST = 16;
    private static final int FAR = 40;
    private static final int GAP = 14;
    private static final int HEAD = 90;
    private static final int NOUN = 8;
    private static final int ALIKE = 2;
    private static final int TELLING = 3;
    private static final String STOPS = "，。；：、！（）";

    private Sections() {}

    /** A figure of a first sentence, and its noun. */
    private record Head(Figure figure, String noun) {}

    /** Of the paragraphs of one article, in order. */
    public static List<Finding> check(String document, List<Sketch> sketches) {
        List<Finding> findings = new ArrayList<>();
        List<List<Head>> heads = sketches.stream().map(Sections::heads).toList();
        for (int i = 0; i + FEWEST < sketches.size(); i++) {
            for (Figure total : sketches.get(i).figures()) {
                if (usable(total) && total.value().value().precision() > 1) {
                    parts(document, heads, i, total).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static boolean usable(Figure figure) {
        boolean money = figure.unit()
                .filter(unit -> unit.dimension().toString().startsWith("money"))
                .isPresent();
        boolean open = figure.approx() != Approx.EXACT && figure.approx() != Approx.AT_LEAST;
        return (figure.count() || money) && !open && figure.value().value().signum() > 0;
    }

    private static Optional<Finding> parts(String document, List<List<Head>> heads, int at, Figure total) {
        List<Figure> parts = new ArrayList<>();
        String noun = "";
        int last = at;
        for (int i = at + 1; i < heads.size() && i - at <= FAR && i - last <= GAP && parts.size() < MOST; i++) {
            for (Head head : heads.get(i)) {
                if (head.figure().unit().equals(total.unit())
                        && head.figure().value().value().compareTo(total.value().value()) < 0) {
                    noun = noun.isEmpty() ? noun(total) : noun;
                    if (Likeness.run(head.noun(), noun) >= ALIKE) {
                        parts.add(head.figure());
                        last = i;
                        break;
                    }
                }
            }
        }
        return parts.size() < FEWEST ? Optional.empty() : judge(document, total, parts);
    }

    /** The figures of a first sentence that could be parts. */
    private static List<Head> heads(Sketch sketch) {
        String text = sketch.paragraph().text();
        int dot = text.indexOf('。');
        int end = Math.min(dot < 0 ? text.length() : dot, HEAD);
        return sketch.within(0, end).stream()
                .filter(Sections::usable)
                .map(figure -> new Head(figure, noun(figure)))
                .toList();
    }

    /** What is counted stands behind the count; what an amount is of stands before it. */
    private static String noun(Figure figure) {
        String text = figure.paragraph().text();
        int from = figure.count() ? figure.end() : figure.start();
        int to = from;
        if (figure.count()) {
            while (to < text.length() && to - from < NOUN + 2 && STOPS.indexOf(text.charAt(to)) < 0) {
                to++;
            }
        } else {
            while (from > 0 && to - from < NOUN && STOPS.indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
        }
        return text.substring(from, to).replaceAll("[\\s“”]", "");
    }

    /** Some first parts that make up the total; or all of them, if one other digit of the total would. */
    private static Optional<Finding> judge(String document, Figure total, List<Figure> parts) {
        Interval meant =
                total.count() ? Interval.exactly(total.value().value()) : Interval.of(total.value(), Approx.EXACT);
        boolean fine = total.value().value().precision() >= TELLING;
        Interval sum = Interval.exactly(0);
        for (int i = 0; i < parts.size(); i++) {
            sum = sum.plus(parts.get(i).meaning());
            if (i + 1 >= (fine ? FEWEST : MANY) && sum.intersects(meant)) {
                return Optional.of(finding(document, total, parts.subList(0, i + 1), sum, true));
            }
        }
        Interval all = sum;
        boolean slipped = parts.size() >= MANY
                && fine
                && parts.stream().allMatch(part -> Likeness.run(noun(part), noun(total)) >= MANY)
                && total.withOneOtherDigit().stream()
                        .anyMatch(
                                other -> Interval.exactly(other.value().value()).intersects(all));
        return slipped ? Optional.of(finding(document, total, parts, all, false)) : Optional.empty();
    }

    private static Finding finding(String document, Figure total, List<Figure> parts, Interval sum, boolean holds) {
        String computation = parts.stream().map(part -> part.words().strip()).collect(Collectors.joining("＋")) + " = "
                + Comparison.shown(sum) + "；总述所印" + total.words().strip();
        List<Figure> figures = new ArrayList<>(List.of(total));
        figures.addAll(parts);
        return Claim.of(document, figures)
                .finding(
                        Rule.V1009,
                        holds
                                ? new Judgement(Verdict.HOLDS, Severity.SOFT, computation, "相符：各段之数合计等于总述之数。")
                                : new Judgement(
                                        Verdict.SUSPICIOUS,
                                        Severity.WARN,
                                        computation,
                                        computation + "，只差一个数字；如各段就是全部，请核对。"));
    }
}
