package org.jingwei.dispatch.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * How often something is due: 每天, 每3天, 每周五, 每10天 (每旬), 每半月, 每月20日, 每月底, 每季度, 每半年, 每年. Every shape parses what
 * it prints; a limit (每月20日前) is the day itself, whose end it is. 每10天 are the ends of the three 旬 of a month, as offices
 * count them; every other 每N天 counts from 1 January of each year.
 */
public sealed interface Cadence {

    /** The first due day after this one. */
    LocalDate after(LocalDate day);

    /** Reads a cadence; empty for any other text. */
    static Optional<Cadence> find(CharSequence text) {
        return CadenceWords.read(text.toString());
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException for any other text
     */
    static Cadence parse(CharSequence text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not a cadence: " + text));
    }

    /** Every so many days of the year, from 1 January on. */
    record Daily(int days) implements Cadence {
        public Daily {
            CadenceWords.check(days, 1, 60, "days");
        }

        @Override
        public LocalDate after(LocalDate day) {
            int gone = (day.getDayOfYear() - 1) / days + 1;
            LocalDate next = day.withDayOfYear(1).plusDays((long) gone * days);
            return next.getYear() == day.getYear() ? next : next.withDayOfYear(1);
        }

        @Override
        public String toString() {
            return days == 1 ? "每天" : "每" + days + "天";
        }
    }

    /** A day of every week. */
    record Weekly(DayOfWeek on) implements Cadence {
        @Override
        public LocalDate after(LocalDate day) {
            return day.with(TemporalAdjusters.next(on));
        }

        @Override
        public String toString() {
            return "每周" + CadenceWords.DAYS.charAt(on.getValue() - 1);
        }
    }

    /** The ends of the parts of a month: of its 旬 on the 10th, the 20th and the last day, of its halves on the 15th and the last. */
    record Parts(int parts) implements Cadence {
        public Parts {
            CadenceWords.check(parts, 2, 3, "parts of a month");
        }

        @Override
        public LocalDate after(LocalDate day) {
            int length = 30 / parts;
            for (int part = 1; part < parts; part++) {
                if (day.getDayOfMonth() < part * length) {
                    return day.withDayOfMonth(part * length);
                }
            }
            YearMonth month = YearMonth.from(day);
            LocalDate end = month.atEndOfMonth();
            return day.isBefore(end) ? end : month.plusMonths(1).atDay(length);
        }

        @Override
        public String toString() {
            return parts == 3 ? "每10天" : "每半月";
        }
    }

    /**
     * A day of every so many months, in the month that ends them.
     *
     * @param months 1, 3, 6 or 12
     * @param on day of that month; 31 is its last
     */
    record Monthly(int months, int on) implements Cadence {
        public Monthly {
            CadenceWords.check(on, 1, 31, "a day of a month");
            if (12 % months != 0 || months == 2 || months == 4) {
                throw new IllegalArgumentException("months, quarters, halves or years, not " + months + " months");
            }
        }

        @Override
        public LocalDate after(LocalDate day) {
            int last = (day.getMonthValue() + months - 1) / months * months;
            YearMonth month = YearMonth.of(day.getYear(), last);
            LocalDate due = in(month);
            return due.isAfter(day) ? due : in(month.plusMonths(months));
        }

        private LocalDate in(YearMonth month) {
            return month.atDay(Math.min(on, month.lengthOfMonth()));
        }

        @Override
        public String toString() {
            String unit = switch (months) {
                case 1 -> "每月";
                case 3 -> "每季度";
                case 6 -> "每半年";
                default -> "每年";
            };
            return on == 31 ? unit : unit + on + "日";
        }
    }
}
