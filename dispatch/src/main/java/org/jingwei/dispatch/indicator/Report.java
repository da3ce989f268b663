package org.jingwei.dispatch.indicator;

import java.util.Optional;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;

/**
 * One reported figure.
 *
 * @param printed as it stands in its source; rates in percent
 * @param value what it can mean, in the same unit; of a goal what it is held to: more than all of it is reached, less is missed
 * @param unit of the figure: %, 亿元
 * @param source where it is from, in the words of whoever keeps it; a page makes a link of it
 * @param words the figure as people read it, with its unit and what it is hedged by: 6%左右
 */
public record Report(Printed printed, Interval value, Optional<String> unit, String source, String words) {

    /** A figure without a hedge. */
    public Report(Printed printed, Interval value, Optional<String> unit, String source) {
        this(printed, value, unit, source, printed + unit.orElse(""));
    }

    /** Whether both can be subtracted from each other. */
    boolean sameUnit(Report other) {
        return unit.equals(other.unit());
    }
}
