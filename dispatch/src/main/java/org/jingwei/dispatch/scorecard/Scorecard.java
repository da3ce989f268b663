package org.jingwei.dispatch.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.number.Interval;

/** One version of an appraisal: its items, and what values score by them. Immutable. */
public record Scorecard(String name, LocalDate from, List<Item> items) {

    private static final Interval NOTHING = Interval.exactly(BigDecimal.ZERO);

    public Scorecard {
        items = List.copyOf(items);
        for (Item item : items) {
            if (!item.gate().isEmpty()
                    && items.stream().noneMatch(other -> other.name().equals(item.gate()))) {
                throw new IllegalArgumentException(item.name() + " waits for " + item.gate() + ", which is no item");
            }
        }
    }

    /**
     * What one item scored.
     *
     * @param sentence the points with their reason
     */
    public record Score(Item item, Optional<Interval> value, Interval points, String sentence) {}

    /**
     * What a unit scored.
     *
     * @param total of the items that have values; nothing after a veto
     * @param missing items without a value: the total is not whole
     * @param vetoed by which items
     */
    public record Result(List<Score> scores, Interval total, List<String> missing, List<String> vetoed) {
        public Result {
            scores = List.copyOf(scores);
            missing = List.copyOf(missing);
            vetoed = List.copyOf(vetoed);
        }
    }

    /** The points of everything regular: bonus and penalty not counted. */
    public BigDecimal full() {
        return items.stream()
                .filter(item -> item.scoring() != Scoring.BONUS && item.scoring() != Scoring.PENALTY)
                .map(Item::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Scores values: completion and rates in percent, ranks as places, cases as counts. */
    public Result score(Map<String, Interval> values) {
        List<Score> plain = items.stream().map(item -> score(item, values)).toList();
        List<Score> scores = plain.stream().map(score -> gated(score, plain)).toList();
        Interval total = scores.stream().map(Score::points).reduce(NOTHING, Interval::plus);
        List<String> missing = scores.stream()
                .filter(score -> score.value().isEmpty())
                .map(score -> score.item().name())
                .toList();
        List<String> vetoed = scores.stream()
                .filter(score -> score.item().scoring() == Scoring.VETO)
                .filter(score -> score.value().filter(Interval::positive).isPresent())
                .map(score -> score.item().name())
                .toList();
        return new Result(scores, vetoed.isEmpty() ? total : NOTHING, missing, vetoed);
    }

    private static Score score(Item item, Map<String, Interval> values) {
        Optional<Interval> value = Optional.ofNullable(values.get(item.name()));
        Interval points = value.map(known -> item.scoring().points(known, item)).orElse(NOTHING);
        String said = value.map(known -> "为" + Wording.amount(known, "") + "，得" + Wording.amount(points, "分"))
                .orElse("没有数据，暂不计分");
        return new Score(
                item, value, points, item.name() + said + "（满分" + item.weight().toPlainString() + "分）。");
    }

    /** A bonus counts only where its gate has full marks for certain; where that is open, it may count. */
    private static Score gated(Score own, List<Score> all) {
        return all.stream()
                .filter(score -> score.item().name().equals(own.item().gate()))
                .findFirst()
                .map(gate -> behind(gate, own))
                .orElse(own);
    }

    private static Score behind(Score gate, Score own) {
        BigDecimal full = gate.item().weight();
        if (gate.points().lower().filter(least -> least.compareTo(full) >= 0).isPresent()) {
            return own;
        }
        boolean open =
                gate.points().upper().filter(most -> most.compareTo(full) >= 0).isPresent();
        Interval points = open ? NOTHING.hull(own.points()) : NOTHING;
        String sentence = own.item().name() + "以" + gate.item().name() + "得满分为前提，得" + Wording.amount(points, "分") + "。";
        return new Score(own.item(), own.value(), points, sentence);
    }
}
