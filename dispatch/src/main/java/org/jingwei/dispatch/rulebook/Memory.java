package org.jingwei.dispatch.rulebook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an earlier light still means: red that caught up shows at least yellow for so many reports.
 *
 * @param was the consequence that was shown
 * @param atLeast the consequence that is shown now, if nothing worse is
 * @param periods how many reports ago {@code was} may have been
 */
public record Memory(
        String office,
        String was,
        String atLeast,
        int periods,
        LocalDate from,
        Optional<LocalDate> until,
        String source) {

    /** The same where it ends before a day; none if it would begin on that day or later. */
    Optional<Memory> before(LocalDate day) {
        LocalDate last = day.minusDays(1);
        return from.isBefore(day)
                ? Optional.of(new Memory(
                        office,
                        was,
                        atLeast,
                        periods,
                        from,
                        Optional.of(until.filter(last::isAfter).orElse(last)),
                        source))
                : Optional.empty();
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}
