package org.jingwei.dispatch.indicator;

import java.util.Optional;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;

/**
 * One reported figure.
 *
 * @param printed as it stands in its source; rates in percent
 * @param value what it can mean, in the same unit
 * @param unit of the figure: %, 亿元
 * @param source where it is from, in the words of whoever keeps it; a page makes a link of it
 */
public record Report(Printed printed, Interval value, Optional<String> unit, String source) {

    /** Whether both can be subtracted from each other. */
    boolean sameUnit(Report other) {
        return unit.equals(other.unit());
    }
}
