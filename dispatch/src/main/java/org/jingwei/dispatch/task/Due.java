package org.jingwei.dispatch.task;

import java.time.LocalDate;
import java.util.Optional;
import org.jingwei.dispatch.calendar.Cadence;

/** By when: a day, again and again, or only words (尽快, 会后). A day runs to 24:00 in Shanghai. */
public sealed interface Due {

    /** The next day by which something must come after this one; empty where there is none. */
    Optional<LocalDate> after(LocalDate day);

    /** As a register prints it. */
    String words();

    static Due on(LocalDate day) {
        return new OnDay(day);
    }

    /** A day that must not pass without the task being done. */
    record OnDay(LocalDate day) implements Due {
        @Override
        public Optional<LocalDate> after(LocalDate ignored) {
            return Optional.of(day);
        }

        @Override
        public String words() {
            return day + "前";
        }
    }

    /** A report is due again and again. */
    record Recurring(Cadence cadence) implements Due {
        @Override
        public Optional<LocalDate> after(LocalDate day) {
            return Optional.of(cadence.after(day));
        }

        @Override
        public String words() {
            return cadence.toString();
        }
    }

    /** A limit that is no day: an event, a season, 尽快; empty if the document says nothing. */
    record InWords(String printed) implements Due {
        @Override
        public Optional<LocalDate> after(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public String words() {
            return printed.isBlank() ? "未定时限" : printed;
        }
    }
}
