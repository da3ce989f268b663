package org.jingwei.analysis.contribution;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.Gap;
import org.jingwei.core.number.Interval;

/**
 * What each part of a total brings to its growth, the largest first, and whether they close.
 *
 * @param exhaustive whether the parts are meant to be all there are
 * @param sum pulls together, a plain number
 * @param rest growth of the total that the parts do not explain
 */
public record Contributions(
        Subject total, Interval totalGrowth, List<Contribution> parts, boolean exhaustive, Interval sum, Interval rest)
        implements Explained {

    public Contributions {
        parts = List.copyOf(parts);
    }

    /** Of parts that are all there are: their pulls must make the total's growth. */
    public static Contributions ofAll(Subject total, Interval totalGrowth, List<Part> parts) {
        return of(total, totalGrowth, parts, true);
    }

    /** Of some parts: what they leave is the others'. */
    public static Contributions ofSome(Subject total, Interval totalGrowth, List<Part> parts) {
        return of(total, totalGrowth, parts, false);
    }

    private static Contributions of(Subject total, Interval totalGrowth, List<Part> parts, boolean exhaustive) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no parts of " + total);
        }
        List<Contribution> pulls = parts.stream()
                .map(part -> Contribution.of(total, totalGrowth, part))
                .sorted(Comparator.comparing((Contribution c) -> middle(c.pull()))
                        .reversed())
                .toList();
        Interval sum = pulls.stream().map(Contribution::pull).reduce(Interval.exactly(0), Interval::plus);
        return new Contributions(total, totalGrowth, pulls, exhaustive, sum, Gap.of(totalGrowth, sum));
    }

    private static BigDecimal middle(Interval pull) {
        return pull.lower().orElse(BigDecimal.ZERO).add(pull.upper().orElse(BigDecimal.ZERO));
    }

    /** Whether the parts can make the total's growth. */
    public boolean closes() {
        return sum.intersects(totalGrowth);
    }

    /** The parts that pull down for certain. */
    public List<Contribution> drags() {
        return parts.stream().filter(c -> c.pull().negate().positive()).toList();
    }

    @Override
    public String sentence() {
        StringBuilder words = new StringBuilder(total + Wording.growth(totalGrowth) + "，其中");
        for (Contribution c : parts) {
            words.append(c.part()).append(Wording.pull(c.pull())).append("、");
        }
        words.setCharAt(words.length() - 1, '，');
        words.append("合计").append(Wording.pull(sum));
        if (!exhaustive) {
            return words.append("，其余部分").append(Wording.pull(rest)).append("。").toString();
        }
        return words.append(closes() ? "，与总量增速吻合。" : "，" + Wording.distance(rest.negate(), "总量增速") + "，分项与总量不闭合，须核实。")
                .toString();
    }
}
