package org.jingwei.analysis.contribution;

import org.jingwei.core.formula.Pull;
import org.jingwei.core.number.Interval;

/**
 * One part of a total.
 *
 * @param baseShare its share of the total in the base period, a plain number
 * @param growth its growth, a plain number
 */
public record Part(String name, Interval baseShare, Interval growth) {

    /** Points of the total's growth, a plain number. */
    public Interval pull() {
        return Pull.of(baseShare, growth);
    }
}
