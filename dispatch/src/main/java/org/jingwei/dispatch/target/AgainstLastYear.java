package org.jingwei.dispatch.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.number.Interval;
import org.jingwei.dispatch.target.TargetValue.Figure;

/**
 * A target held against last year's target and last year's result, so that one lowered in silence stands out.
 *
 * @param lastTarget last year's, where there is one
 * @param lastResult last year's value of the same measure, in the same unit
 */
public record AgainstLastYear(Target target, Optional<Target> lastTarget, Optional<Interval> lastResult) {

    /** Lower than last year's target. */
    public boolean belowLastTarget() {
        return figure(target)
                .flatMap(now -> lastTarget.flatMap(AgainstLastYear::figure).map(before -> easier(before, now)))
                .orElse(false);
    }

    /** Fulfilled already by last year's result, and by worse ones. */
    public boolean belowLastResult() {
        return target.value() instanceof Figure figure
                && lastResult
                        .filter(result -> figure.printed().encloses(result) && !touches(figure, result))
                        .isPresent();
    }

    private static boolean touches(Figure figure, Interval result) {
        return figure.figure().filter(result::contains).isPresent();
    }

    private static Optional<BigDecimal> figure(Target target) {
        return target.value() instanceof Figure figure ? figure.figure() : Optional.empty();
    }

    private boolean easier(BigDecimal before, BigDecimal now) {
        boolean ceiling = target.value() instanceof Figure figure
                && figure.wanted().lower().isEmpty();
        int order = now.compareTo(before);
        return ceiling ? order > 0 : order < 0;
    }

    /** In one sentence. */
    public String sentence() {
        String before = lastTarget.map(last -> "，上年目标" + last.value().words()).orElse("，上年未见目标");
        String result =
                lastResult.map(value -> "，上年实际" + Wording.amount(value, unit())).orElse("");
        String warning = (belowLastTarget() ? "，低于上年目标" : "") + (belowLastResult() ? "，低于上年实际" : "");
        return target.key().region() + target.key().indicator() + "本年目标"
                + target.value().words() + before + result + warning + (warning.isEmpty() ? "。" : "，须说明理由。");
    }

    private String unit() {
        return target.value() instanceof Figure figure ? figure.unit() : "";
    }
}
