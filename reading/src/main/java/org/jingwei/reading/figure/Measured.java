package org.jingwei.reading.figure;

import org.jingwei.core.number.Approx;

/**
 * A unit with the hedge that is printed with it.
 *
 * @param end after the hedge
 */
record Measured(String unit, int end, Approx approx) {

    boolean money() {
        return unit.endsWith("元");
    }

    boolean bound() {
        return approx == Approx.AT_LEAST || approx == Approx.AT_MOST;
    }
}
