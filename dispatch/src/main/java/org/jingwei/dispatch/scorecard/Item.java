package org.jingwei.dispatch.scorecard;

import java.math.BigDecimal;

/**
 * One line of a scorecard.
 *
 * @param weight points; of a bonus, for each case
 * @param gate another item that must have full marks; empty for none
 */
public record Item(
        String name, BigDecimal weight, Scoring scoring, BigDecimal low, BigDecimal high, String gate, String source) {

    public Item {
        if (weight.signum() < 0 || (scoring == Scoring.RANGE && low.compareTo(high) >= 0)) {
            throw new IllegalArgumentException("not an item: " + name + " " + weight + " " + low + " to " + high);
        }
    }
}
