package org.jingwei.analysis.streak;

import org.jingwei.core.number.Interval;

/**
 * What is asked of each report.
 *
 * @param words as the sentence says it: 下降, 低于时序进度
 * @param values the values of which it is true
 */
public record Condition(String words, Interval values) {

    /** Growth or pace below nothing. */
    public static Condition below(String words, Interval bound) {
        return new Condition(words, Interval.lessThan(bound.single().orElseThrow()));
    }

    boolean surely(Interval value) {
        return values.encloses(value);
    }

    boolean maybe(Interval value) {
        return values.intersects(value);
    }
}
