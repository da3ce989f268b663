package org.jingwei.dispatch.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jingwei.dispatch.book.Stamp;

/** The arithmetic of deadlines: a day runs to 24:00 in Shanghai, whatever the machine thinks. */
public final class Deadlines {

    private Deadlines() {}

    /** Today in Shanghai. */
    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    public static LocalDate day(Instant instant) {
        return instant.atZone(Stamp.SHANGHAI).toLocalDate();
    }

    /** The instant at which the day is over: from then on it is too late. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Stamp.SHANGHAI).toInstant();
    }

    public static boolean missed(LocalDate due, Instant now) {
        return !now.isBefore(end(due));
    }

    /** Days left: 0 on the day itself, negative when it is over. */
    public static long daysLeft(LocalDate due, LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
