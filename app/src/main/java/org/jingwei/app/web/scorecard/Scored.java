package org.jingwei.app.web.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.number.Interval;
import org.jingwei.dispatch.scorecard.Scorecard;

/** What a unit scored and its place; units of one total have one place. */
record Scored(int place, String unit, Scorecard.Result result) {

    /** By the least that each has for certain, the most first. */
    static List<Scored> of(Scorecard card, Map<String, Map<String, Interval>> values) {
        List<Scored> unplaced = values.entrySet().stream()
                .map(unit -> new Scored(0, unit.getKey(), card.score(unit.getValue())))
                .sorted(Comparator.comparing(Scored::least).reversed().thenComparing(Scored::unit))
                .toList();
        List<Scored> placed = new ArrayList<>();
        for (int i = 0; i < unplaced.size(); i++) {
            Scored one = unplaced.get(i);
            boolean shared = i > 0 && unplaced.get(i - 1).least().compareTo(one.least()) == 0;
            placed.add(new Scored(shared ? placed.get(i - 1).place() : i + 1, one.unit(), one.result()));
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
        return result.scores().stream().map(Scorecard.Score::sentence).toList();
    }

    String vetoed() {
        return result.vetoed().isEmpty() ? "" : String.join("、", result.vetoed()) + "一票否决，总分为零。";
    }

    String reason() {
        return reasons().stream().collect(Collectors.joining()) + vetoed();
    }
}
