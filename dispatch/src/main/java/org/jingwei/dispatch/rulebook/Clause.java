package org.jingwei.dispatch.rulebook;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One condition of a rule.
 *
 * @param threshold in the measure's unit
 * @param periods so many reports in a row, the latest included
 * @param months the months of the year to whose reports it applies; empty for all
 */
public record Clause(
        RuleMeasure measure, Comparator comparator, BigDecimal threshold, int periods, Set<Integer> months) {

    public Clause {
        months = Set.copyOf(months);
        if (periods < 1 || months.stream().anyMatch(month -> month < 1 || month > 12)) {
            throw new IllegalArgumentException("not a condition: " + periods + " periods, months " + months);
        }
    }

    /** How the situation meets it. */
    Verdict judge(Situation situation) {
        if (!months.isEmpty() && !months.contains(situation.month().getMonthValue())) {
            return Verdict.OUT_OF_SEASON;
        }
        return situation.judge(measure, comparator.values(threshold), periods);
    }

    /** The condition in words: 差时序进度超过10个百分点，连续2期. */
    public String words() {
        String running = periods > 1 ? "，连续" + periods + "期" : "";
        if (threshold.signum() == 0
                && comparator == Comparator.LESS
                && !measure.below().equals(measure.name())) {
            return measure.below() + running;
        }
        boolean negative = threshold.signum() < 0;
        Comparator said = negative ? comparator.mirrored() : comparator;
        return (negative ? measure.below() : measure.name())
                + said.word()
                + threshold.abs().toPlainString()
                + measure.unit()
                + running;
    }
}
