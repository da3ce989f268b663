package org.jingwei.reading.fact;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;

/**
 * What a paragraph takes for granted: the region, the period and whether it speaks of what was or what shall be.
 *
 * @param plan the period that targets are for
 * @param speech directives may stand in any paragraph of it
 * @param yearNamed the year is printed in the sentence, so that 全年 is that year
 * @param year the year that 上半年 or 5月 is of, or {@link Period#UNPRINTED}
 */
record Setting(
        Optional<String> region,
        Optional<Period> period,
        Optional<Period> plan,
        int year,
        Status status,
        boolean speech,
        boolean yearNamed) {

    /** The same with a year that the sentence itself prints. */
    Setting in(int named) {
        return new Setting(region, period, plan, named, status, speech, true);
    }

    /** A chapter of a report that looks back. */
    boolean reviews() {
        return !speech && !planned();
    }

    /** A report of a whole year: a month or quarter that one sentence names does not hold for the next. */
    boolean annual() {
        return period.isPresent() && period.get() instanceof Period.Year;
    }

    boolean planned() {
        return status == Status.TARGET;
    }
}
