package org.jingwei.core.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.period.Period;

/**
 * By when something is promised. The limit runs to 24:00 of the last day, Asia/Shanghai.
 *
 * @param printed the words (6月底前, 会后, 每月20日前)
 * @param iso the last day ({@code 2023-06-30}) or, of a whole year, the year; {@code XXXX} for a year that is not printed;
 *     empty for a limit that is an event, relative or recurring
 */
public record Deadline(String printed, Optional<String> iso) {

    private static final Pattern ISO = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d)-(\\d\\d))?");
    private static final int LEAP_YEAR = 2000;

    public Deadline {
        if (printed.isBlank()) {
            throw new IllegalArgumentException("a deadline without words: " + iso);
        }
        iso.ifPresent(Deadline::check);
    }

    private static void check(String iso) {
        Matcher m = ISO.matcher(iso);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a deadline: " + iso);
        }
        if (m.group(2) != null) {
            int year = m.group(1).equals("XXXX") ? LEAP_YEAR : Integer.parseInt(m.group(1));
            day(iso, year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        }
    }

    private static LocalDate day(String iso, int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a deadline: " + iso, e);
        }
    }

    /** The last day, if day and year are known; of a whole year, 31 December. */
    public Optional<LocalDate> lastDay() {
        return iso.filter(text -> !text.startsWith("XXXX"))
                .map(text -> LocalDate.parse(text.length() == 4 ? text + "-12-31" : text));
    }

    /** The last day once the year is known from elsewhere; a printed year stays. */
    public Optional<LocalDate> lastDayIn(int year) {
        if (year == Period.UNPRINTED) {
            return lastDay();
        }
        return new Deadline(printed, iso.map(text -> text.replace("XXXX", Integer.toString(year)))).lastDay();
    }
}
