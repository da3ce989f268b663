package org.jingwei.app.web.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.app.web.scorecard.Appraisals.Appraisal;
import org.jingwei.app.wording.Moments;
import org.jingwei.core.number.Interval;
import org.jingwei.dispatch.scorecard.Item;
import org.jingwei.dispatch.scorecard.Scorecard;
import org.jingwei.ledger.scorecard.ScoreEntry;

/**
 * What a unit scored and its place; units of one total have one place.
 *
 * @param place empty where nothing regular was scored: that nobody has a figure puts nobody first
 */
record Scored(Optional<Integer> place, String unit, Scorecard.Result result, Map<String, ScoreEntry> entries) {

    private static final Interval NOTHING = Interval.exactly(BigDecimal.ZERO);

    /** By the least that each has for certain, the most first; at the end who has no place. */
    static List<Scored> of(Appraisal appraisal) {
        List<Scored> unplaced = appraisal.values().entrySet().stream()
                .map(unit -> new Scored(
                        Optional.empty(),
                        unit.getKey(),
                        appraisal.card().score(unit.getValue()),
                        appraisal.entries().getOrDefault(unit.getKey(), Map.of())))
                .sorted(Comparator.comparing(Scored::scored)
                        .thenComparing(Scored::least)
                        .reversed()
                        .thenComparing(Scored::unit))
                .toList();
        List<Scored> placed = new ArrayList<>();
        for (int i = 0; i < unplaced.size(); i++) {
            Scored one = unplaced.get(i);
            boolean shared = i > 0 && unplaced.get(i - 1).least().compareTo(one.least()) == 0;
            Optional<Integer> place = shared ? placed.get(i - 1).place() : Optional.of(i + 1);
            placed.add(new Scored(place.filter(any -> one.scored()), one.unit(), one.result(), one.entries()));
        }
        return List.copyOf(placed);
    }

    /** Whether an item that has points of its own has a value, not only what is taken off or added. */
    private boolean scored() {
        boolean regular = result.scores().stream().anyMatch(score -> regular(score.item()));
        return result.scores().stream()
                .anyMatch(score -> score.value().isPresent() && (regular(score.item()) || !regular));
    }

    private static boolean regular(Item item) {
        return switch (item.scoring()) {
            case TARGET, PROPORTION, RANK, RANGE -> true;
            case BONUS, PENALTY, VETO -> false;
        };
    }

    /** 第3位; nothing where there is no place. */
    String placed() {
        return place.map(number -> "第" + number + "位").orElse("未排位");
    }

    /** Why somebody has no place, in one sentence; empty if all have one. */
    static Optional<String> unplaced(List<Scored> all) {
        long without = all.stream().filter(one -> one.place().isEmpty()).count();
        return without == 0
                ? Optional.empty()
                : Optional.of(without == all.size() ? "这个季度还没有一项得分数据，各单位都不排位次。" : "有" + without + "个单位还没有得分数据，不排位次。");
    }

    private BigDecimal least() {
        return result.total().lower().orElse(BigDecimal.ZERO);
    }

    String total() {
        return place.isEmpty() && vetoed().isEmpty() && result.total().equals(NOTHING)
                ? "—"
                : Wording.amount(result.total(), "分");
    }

    static String points(Scorecard.Score score) {
        return score.value().isEmpty() ? "—" : Wording.amount(score.points(), "");
    }

    /** Every point with its reason. */
    List<String> reasons() {
        return result.scores().stream()
                .map(score -> score.sentence() + given(score))
                .toList();
    }

    /** Who gave the value, where no book has it. */
    private String given(Scorecard.Score score) {
        return Optional.ofNullable(entries.get(score.item().name()))
                .filter(entry -> score.value().isPresent())
                .map(entry -> "（" + entry.actor() + " " + Moments.day(entry.at()) + " 填报，依据：" + entry.ground() + "）")
                .orElse("");
    }

    String vetoed() {
        return result.vetoed().isEmpty() ? "" : String.join("、", result.vetoed()) + "一票否决，总分为零。";
    }

    String reason() {
        return reasons().stream().collect(Collectors.joining()) + vetoed();
    }
}
