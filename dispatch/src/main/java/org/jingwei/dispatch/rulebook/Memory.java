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
public record Memory(String office, String was, String atLeast, int periods, Validity valid, String source) {

    /** As much of it as lies before a day; none if it begins on that day or later. */
    Optional<Memory> before(LocalDate day) {
        return valid.before(day).map(earlier -> new Memory(office, was, atLeast, periods, earlier, source));
    }
}
