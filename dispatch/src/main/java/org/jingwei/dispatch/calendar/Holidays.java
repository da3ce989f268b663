package org.jingwei.dispatch.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.dispatch.book.Days;

/**
 * Which days are worked: the State Council's yearly arrangement ({@code holidays.csv}) over the weekends. Of a year that has no
 * rows yet only the weekends are known; {@link #covers} says so. Immutable, thread-safe.
 */
public final class Holidays {

    private static final String[] COLUMNS = {"year", "name", "kind", "first", "last", "source"};
    private static final String OFF = "放假";
    private static final String WORKED = "上班";
    private static final int LONGEST_BREAK = 30;

    private final Map<LocalDate, Boolean> worked;
    private final Set<Integer> years;

    private Holidays(CsvFile file) {
        Map<LocalDate, Boolean> days = new HashMap<>();
        Set<Integer> known = new TreeSet<>();
        for (CsvRow row : file.rows()) {
            row.text("source");
            row.text("name");
            known.add(row.read("year", Integer::valueOf));
            add(row, days);
        }
        this.worked = Map.copyOf(days);
        this.years = Collections.unmodifiableSet(known);
    }

    /** The arrangements that come with Jingwei. */
    public static Holidays standard() {
        return new Holidays(CsvFile.resource(Holidays.class, "holidays.csv", COLUMNS));
    }

    /**
     * Reads the text of a file of holidays.
     *
     * @throws org.jingwei.core.data.BadData naming the line that is none
     */
    public static Holidays parse(String name, String text) {
        return new Holidays(CsvFile.parse(name, text, COLUMNS));
    }

    private static void add(CsvRow row, Map<LocalDate, Boolean> days) {
        String kind = row.text("kind");
        if (!kind.equals(OFF) && !kind.equals(WORKED)) {
            throw row.bad("kind is " + OFF + " or " + WORKED + ", not " + kind);
        }
        LocalDate first = row.read("first", Days::parse);
        LocalDate last = row.read("last", Days::parse);
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_BREAK))) {
            throw row.bad("not days in a row: " + first + " to " + last);
        }
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (days.put(day, kind.equals(WORKED)) != null) {
                throw row.bad(day + " stands already in an earlier line");
            }
        }
    }

    /** Whether the arrangement of this year is known. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    public boolean works(LocalDate day) {
        return worked.getOrDefault(day, !weekend(day));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The day itself if it is worked, else the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day itself if it is worked, else the last before it that is. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate before = day;
        while (!works(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    /**
     * 5个工作日内: the last of so many worked days after this one.
     *
     * @throws IllegalArgumentException for a negative number
     */
    public LocalDate plusWorkdays(LocalDate day, int workdays) {
        if (workdays < 0) {
            throw new IllegalArgumentException("so many workdays: " + workdays);
        }
        LocalDate last = day;
        for (int i = 0; i < workdays; i++) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    /** How many days are worked after the first and up to the last. */
    public int workdaysBetween(LocalDate after, LocalDate until) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            count += works(day) ? 1 : 0;
        }
        return count;
    }
}
