package org.jingwei.verify.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Likeness;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * 总投资260亿元的48个项目 … 总投资90亿元的12个项目、总投资80亿元的15个项目、总投资120亿元的9个项目: what a few of the projects of a paragraph cost is
 * no more than what all of them do.
 */
public final class PricedLists {

    private static final int FEWEST = 2;
    private static final int NOUN = 8;
    private static final int ALIKE = 2;
    private static final String PRICE = "总投资";
    private static final String STOPS = "，。；：、！（）";

    private PricedLists() {}

    /** So many things that cost so much. */
    private record Priced(Figure amount, Figure count) {

        String noun() {
            return count.wordsBehind(NOUN, letter -> STOPS.indexOf(letter) < 0);
        }
    }

    /** Of the figures of a paragraph. */
    public static List<Finding> check(String document, Sketch sketch) {
        List<Priced> all = priced(sketch);
        if (all.size() <= FEWEST) {
            return List.of();
        }
        Priced whole = all.get(0);
        List<Priced> parts = all.subList(1, all.size()).stream()
                .filter(part -> part.amount().comparable(whole.amount())
                        && part.count().unit().equals(whole.count().unit())
                        && Likeness.run(part.noun(), whole.noun()) >= ALIKE
                        && !part.amount()
                                .meaningIn(whole.amount())
                                .above(whole.amount().meaning()))
                .toList();
        return parts.size() < FEWEST
                ? List.of()
                : judge(document, whole, parts).stream().toList();
    }

    private static List<Priced> priced(Sketch sketch) {
        String text = sketch.paragraph().text();
        List<Priced> found = new ArrayList<>();
        List<Figure> figures = sketch.figures();
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figure amount = figures.get(i);
            Figure count = figures.get(i + 1);
            boolean money = amount.unit()
                    .filter(unit -> unit.dimension().toString().startsWith("money"))
                    .isPresent();
            if (money
                    && count.count()
                    && text.substring(amount.end(), count.start()).strip().equals("的")
                    && text.startsWith(PRICE, Math.max(0, amount.start() - PRICE.length()))) {
                found.add(new Priced(amount, count));
            }
        }
        return found;
    }

    /** Too much for fewer things than there are in all; or all of them, and what they cost. */
    private static Optional<Finding> judge(String document, Priced whole, List<Priced> parts) {
        Interval sum = parts.stream()
                .map(part -> part.amount().meaningIn(whole.amount()))
                .reduce(Interval.exactly(0), Interval::plus);
        Interval things =
                parts.stream().map(part -> part.count().meaning()).reduce(Interval.exactly(0), Interval::plus);
        Interval meant = whole.amount().meaning();
        boolean complete = things.intersects(whole.count().meaning()) && sum.intersects(meant);
        boolean over = !things.above(whole.count().meaning()) && sum.above(meant);
        if (!complete && !over) {
            return Optional.empty();
        }
        String printed = whole.amount().words().strip();
        String computation =
                parts.stream().map(part -> part.amount().words().strip()).collect(Collectors.joining("＋"))
                        + " = " + Comparison.shown(sum) + "；前面所印"
                        + whole.count().words().strip() + "共" + printed + "，即"
                        + Comparison.shown(meant);
        Judgement judgement = complete
                ? new Judgement(Verdict.HOLDS, Severity.SOFT, computation, "相符：个数与总投资都等于各部分之和。")
                : new Judgement(
                        Verdict.SUSPICIOUS,
                        Severity.WARN,
                        computation,
                        "所列各部分的总投资之和为" + Comparison.shown(sum) + "，大于前面的" + printed + "，个数却不多，请核对是否同一批。");
        List<Figure> figures = new ArrayList<>(List.of(whole.amount(), whole.count()));
        parts.forEach(part -> figures.addAll(List.of(part.amount(), part.count())));
        return Optional.of(Claim.of(document, figures).finding(Rule.V1009, judgement));
    }
}
