package org.jingwei.dispatch.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import org.jingwei.core.data.CsvRow;
import org.jingwei.dispatch.book.Days;

/**
 * When what a regulation says is in force.
 *
 * @param from its first day
 * @param until its last day; empty while no end is known
 */
public record Validity(LocalDate from, Optional<LocalDate> until) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Validity {
        if (until.filter(day -> day.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("in force from " + from + " to " + until.get());
        }
    }

    /** As the columns {@code valid_from} and {@code valid_to} of a data file say. */
    public static Validity of(CsvRow row) {
        LocalDate from = row.read("valid_from", Days::parse);
        if (row.optional("valid_to").isEmpty()) {
            return new Validity(from, Optional.empty());
        }
        return row.read("valid_to", last -> new Validity(from, Optional.of(Days.parse(last))));
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /** As much of it as lies before a day; none if it begins on that day or later. */
    public Optional<Validity> before(LocalDate day) {
        LocalDate last = day.minusDays(1);
        return from.isBefore(day)
                ? Optional.of(new Validity(
                        from, Optional.of(until.filter(last::isAfter).orElse(last))))
                : Optional.empty();
    }
}
