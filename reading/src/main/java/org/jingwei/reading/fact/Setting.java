package org.jingwei.reading.fact;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;

/**
 * What a paragraph takes for granted: the region, the period and whether it speaks of what was or what shall be.
 *
 * @param plan the period that targets are for
 * @param year the year that 上半年 or 5月 is of, or {@link Period#UNPRINTED}
 */
record Setting(Optional<String> region, Optional<Period> period, Optional<Period> plan, int year, Status status) {

    Setting withStatus(Status other) {
        return new Setting(region, period, plan, year, other);
    }

    /** A report of a whole year: a month or quarter that one sentence names does not hold for the next. */
    boolean annual() {
        return period.isPresent() && period.get() instanceof Period.Year;
    }

    boolean planned() {
        return status == Status.TARGET;
    }
}
