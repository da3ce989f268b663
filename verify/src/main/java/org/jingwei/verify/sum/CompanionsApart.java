package org.jingwei.verify.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * 建立了45个技改项目库，总投资38.6亿元 … 技改项目共45个，已开工18个、投资12.4亿元，储备27个、投资26.2亿元: the amount that goes with a
 * count is printed in one paragraph, and the parts of both in another.
 */
public final class CompanionsApart {

    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final int FAR = 40;
    private static final int REACH = 24;
    private static final int NOUN = 3;
    private static final int TELLING = 2;
    private static final String STOPS = "，。；：、！（）";

    private CompanionsApart() {}

    /** Of the paragraphs of one article, in order. */
    public static List<Finding> check(String document, List<Sketch> sketches) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            List<Figure> figures = sketches.get(i).figures();
            for (int at = 0; at + FEWEST < figures.size(); at++) {
                Figure whole = figures.get(at);
                if (usable(whole)) {
                    List<Figure> parts = parts(figures, at);
                    List<Figure> amounts = amounts(figures, whole, parts);
                    if (!amounts.isEmpty()) {
                        told(sketches, i, whole, amounts.get(0))
                                .map(total -> finding(document, whole, parts, total, amounts))
                                .ifPresent(findings::add);
                    }
                }
            }
        }
        return findings;
    }

    private static boolean usable(Figure figure) {
        return figure.count()
                && figure.approx() == Approx.EXACT
                && figure.value().value().precision() >= TELLING;
    }

    /** The counts of its kind right behind a count, up to those that make it up; empty if none do. */
    private static List<Figure> parts(List<Figure> figures, int at) {
        Figure whole = figures.get(at);
        List<Figure> parts = new ArrayList<>();
        Interval sum = Interval.exactly(0);
        for (int i = at + 1; i < figures.size() && parts.size() < MOST; i++) {
            Figure next = figures.get(i);
            if (next.count() && next.unit().equals(whole.unit()) && next.approx() == Approx.EXACT) {
                parts.add(next);
                sum = sum.plus(next.meaning());
                if (parts.size() >= FEWEST && sum.intersects(whole.meaning())) {
                    return parts;
                }
            }
        }
        return List.of();
    }

    /** What goes with the parts, all of one unit; empty unless each has its amount and the whole has none. */
    private static List<Figure> amounts(List<Figure> figures, Figure whole, List<Figure> parts) {
        List<Figure> members = Stream.concat(parts.stream(), Stream.of(whole)).toList();
        if (parts.isEmpty() || Companions.behind(figures, members, whole).isPresent()) {
            return List.of();
        }
        List<Figure> amounts = parts.stream()
                .flatMap(part -> Companions.behind(figures, members, part).stream())
                .toList();
        boolean complete = amounts.size() == parts.size()
                && amounts.stream()
                        .allMatch(next -> next.unit().equals(amounts.get(0).unit()));
        return complete ? amounts : List.of();
    }

    /** The same count of the same things in another paragraph, and the amount behind it there. */
    private static Optional<List<Figure>> told(List<Sketch> sketches, int at, Figure whole, Figure like) {
        String noun = around(whole);
        for (int i = Math.max(0, at - FAR); i < Math.min(sketches.size(), at + FAR); i++) {
            List<Figure> figures = i == at ? List.of() : sketches.get(i).figures();
            for (Figure again : figures) {
                if (usable(again)
                        && again.unit().equals(whole.unit())
                        && again.value().value().compareTo(whole.value().value()) == 0
                        && Likeness.run(around(again), noun) >= NOUN) {
                    Optional<Figure> amount = Companions.behind(figures, List.of(again), again)
                            .filter(next -> next.unit().equals(like.unit()));
                    if (amount.isPresent()) {
                        return Optional.of(List.of(again, amount.orElseThrow()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String around(Figure figure) {
        return figure.wordsBefore(REACH, CompanionsApart::word) + " "
                + figure.wordsBehind(REACH, CompanionsApart::word);
    }

    private static boolean word(int letter) {
        return STOPS.indexOf(letter) < 0;
    }

    private static Finding finding(
            String document, Figure whole, List<Figure> parts, List<Figure> told, List<Figure> amounts) {
        Figure total = told.get(1);
        Interval sum = amounts.stream().map(Figure::meaning).reduce(Interval.exactly(0), Interval::plus);
        String printed = total.words().strip();
        String computation = amounts.stream().map(part -> part.words().strip()).collect(Collectors.joining("＋")) + " = "
                + Comparison.shown(sum) + "；另一处" + told.get(0).words().strip() + "所印" + printed + "，即"
                + Comparison.shown(total.meaning()) + "（与其所对应的个数同样分合）";
        Judgement judgement = sum.intersects(total.meaning())
                ? new Judgement(Verdict.HOLDS, Severity.SOFT, computation, "相符：各部分之和等于另一处所印的合计。")
                : new Judgement(
                        Verdict.SUSPICIOUS,
                        Severity.WARN,
                        computation,
                        "个数相加相符，而其后的数之和为" + Comparison.shown(sum) + "，与另一处的" + printed + "不等，请核对。");
        List<Figure> all = new ArrayList<>(told);
        all.add(whole);
        for (int i = 0; i < parts.size(); i++) {
            all.add(parts.get(i));
            all.add(amounts.get(i));
        }
        return Claim.of(document, all).finding(Rule.V101, judgement);
    }
}
