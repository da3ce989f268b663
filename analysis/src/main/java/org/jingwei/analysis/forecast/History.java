package org.jingwei.analysis.forecast;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A series without gaps in its axis; a value that is not known is empty.
 *
 * @param first the month of the first value, of quarters its last month
 * @param step months from one value to the next: 1 or 3
 * @param rate whether the values are rates, which are never taken as logarithms and have no season
 */
public record History(YearMonth first, int step, List<OptionalDouble> values, boolean rate) {

    public History {
        values = List.copyOf(values);
        if (step != 1 && step != 3) {
            throw new IllegalArgumentException("neither months nor quarters: " + step);
        }
    }

    /** The month of a value. */
    public YearMonth month(int index) {
        return first.plusMonths((long) index * step);
    }

    public YearMonth last() {
        return month(values.size() - 1);
    }
}
