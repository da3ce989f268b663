package org.jingwei.dispatch.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.number.Interval;

/** One version of an appraisal: its items, and what values score by them. Immutable. */
public record Scorecard(String name, LocalDate from, List<Item> items) {

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

    /** The points of everything regular: the bonus not counted. */
    public BigDecimal full() {
        return items.stream()
                .filter(item -> item.scoring() != Scoring.BONUS)
                .map(Item::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Scores values: completion and rates in percent, ranks as places, cases as counts. */
    public Result score(Map<String, Interval> values) {
        Map<String, Score> scores = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        List<String> vetoed = new ArrayList<>();
        items.stream()
                .filter(item -> item.gate().isEmpty())
                .forEach(item -> scores.put(item.name(), score(item, values)));
        items.stream()
                .filter(item -> !item.gate().isEmpty())
                .forEach(item -> scores.put(item.name(), gated(item, values, scores)));
        Interval total = Interval.exactly(BigDecimal.ZERO);
        for (Item item : items) {
            Score score = scores.get(item.name());
            total = total.plus(score.points());
            if (score.value().isEmpty()) {
                missing.add(item.name());
            }
            if (item.scoring() == Scoring.VETO
                    && score.value().filter(Interval::positive).isPresent()) {
                vetoed.add(item.name());
            }
        }
        List<Score> inOrder =
                items.stream().map(item -> scores.get(item.name())).toList();
        return new Result(inOrder, vetoed.isEmpty() ? total : Interval.exactly(BigDecimal.ZERO), missing, vetoed);
    }

    private static Score score(Item item, Map<String, Interval> values) {
        Optional<Interval> value = Optional.ofNullable(values.get(item.name()));
        Interval points =
                value.map(known -> item.scoring().points(known, item)).orElse(Interval.exactly(BigDecimal.ZERO));
        String said = value.map(known -> "为" + Wording.amount(known, "") + "，得" + Wording.amount(points, "分"))
                .orElse("没有数据，暂不计分");
        return new Score(
                item, value, points, item.name() + said + "（满分" + item.weight().toPlainString() + "分）。");
    }

    private static Score gated(Item item, Map<String, Interval> values, Map<String, Score> scores) {
        Score own = score(item, values);
        Optional<Score> gate = Optional.ofNullable(scores.get(item.gate()));
        BigDecimal full = gate.map(score -> score.item().weight()).orElse(BigDecimal.ZERO);
        Interval got = gate.map(Score::points).orElse(Interval.exactly(BigDecimal.ZERO));
        if (got.lower().filter(least -> least.compareTo(full) >= 0).isPresent()) {
            return own;
        }
        Interval nothing = Interval.exactly(BigDecimal.ZERO);
        boolean open = got.upper().filter(most -> most.compareTo(full) >= 0).isPresent();
        Interval points = open ? nothing.hull(own.points()) : nothing;
        return new Score(
                item,
                own.value(),
                points,
                item.name() + "以" + item.gate() + "得满分为前提，得" + Wording.amount(points, "分") + "。");
    }
}
