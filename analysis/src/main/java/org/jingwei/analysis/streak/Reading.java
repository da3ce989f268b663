package org.jingwei.analysis.streak;

import java.time.YearMonth;
import org.jingwei.core.number.Interval;

/** One report of a monthly indicator: the month it runs to, and its value. */
public record Reading(YearMonth month, Interval value) {

    /** Whether this report follows that one: the next month, or February where January is published with it. */
    boolean follows(Reading earlier) {
        YearMonth next = earlier.month.plusMonths(1);
        boolean merged = next.getMonthValue() == 1 && month.equals(next.plusMonths(1));
        return month.equals(next) || merged;
    }
}
