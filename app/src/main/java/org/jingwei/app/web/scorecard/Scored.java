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
import org.jingwei.dispatch.scorecard.Scorecard;
import org.jingwei.ledger.scorecard.ScoreEntry;

/** What a unit scored and its place; units of one total have one place. */
record Scored(int place, String unit, Scorecard.Result result, Map<String, ScoreEntry> entries) {

    /** By the least that each has for certain, the most first. */
    static List<Scored> of(Appraisal appraisal) {
        List<Scored> unplaced = appraisal.values().entrySet().stream()
                .map(unit -> new Scored(
                        0,
                        unit.getKey(),
                        appraisal.card().score(unit.getValue()),
                        appraisal.entries().getOrDefault(unit.getKey(), Map.of())))
                .sorted(Comparator.comparing(Scored::least).reversed().thenComparing(Scored::unit))
                .toList();
        List<Scored> placed = new ArrayList<>();
        for (int i = 0; i < unplaced.size(); i++) {
            Scored one = unplaced.get(i);
            boolean shared = i > 0 && unplaced.get(i - 1).least().compareTo(one.least()) == 0;
            placed.add(new Scored(shared ? placed.get(i - 1).place() : i + 1, one.unit(), one.result(), one.entries()));
        }
        return List.copyOf(placed);
    }

    private BigDecimal least() {
        return result.total().lower().orElse(BigDecimal.ZERO);
    }

    String total() {
        return Wording.amount(result.total(), "分");
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
