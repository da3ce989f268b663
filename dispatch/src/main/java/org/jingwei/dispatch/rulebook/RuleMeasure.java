package org.jingwei.dispatch.rulebook;

import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.number.Interval;

/**
 * Something that rules speak of: 时序进度差, 倒数位次, 逾期天数.
 *
 * @param name how a sentence says it
 * @param below how it says a value below zero, whose magnitude it prints
 * @param step months from one report to the next: 1 monthly, 3 quarterly, 12 yearly
 */
public record RuleMeasure(String code, String name, String below, String unit, int step) {

    public RuleMeasure {
        if (step < 1 || step > 12) {
            throw new IllegalArgumentException("reports come every 1 to 12 months, not " + step);
        }
    }

    /** The fact as a sentence prints it. */
    String fact(Interval value) {
        boolean negative = value.negate().positive();
        return (negative ? below : name) + Wording.amount(negative ? value.negate() : value, unit);
    }
}
