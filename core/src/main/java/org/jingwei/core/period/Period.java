package org.jingwei.core.period;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure is reported for. Every shape parses what it prints; the text form is that of the labelling guide
 * ({@code 2023-M01..M05}, {@code @2023-06}). A year that the text does not print is {@link #UNPRINTED} and prints as
 * {@code XXXX}; it is never guessed.
 */
public sealed interface Period
        permits Period.Year, Period.Half, Period.Quarters, Period.Months, Period.EndOf, Period.Span {

    /** Stands for a year that is not printed. */
    int UNPRINTED = 0;

    /** The year, or {@link #UNPRINTED}; of a span, its last. */
    int year();

    /** The same period of another year. */
    Period inYear(int year);

    /** First and last month covered, if the shape has months; empty for a span of years and an unstated day of a year. */
    Optional<MonthRange> months();

    /** The last calendar month covered, if year and month are known. */
    default Optional<YearMonth> lastMonth() {
        return year() == UNPRINTED ? Optional.empty() : months().map(m -> YearMonth.of(year(), m.last()));
    }

    /** Whether both cover the same time, however they are written: 上半年 and 1—6月 do. */
    default boolean covers(Period other) {
        return year() == other.year() && point() == other.point() && months().isPresent()
                ? months().equals(other.months())
                : equals(other);
    }

    /** A stock at a moment rather than a flow over time. */
    default boolean point() {
        return this instanceof EndOf;
    }

    /** Reads the text form. */
    static Period parse(CharSequence text) {
        for (Shape shape : Shape.values()) {
            Matcher m = shape.pattern.matcher(text);
            if (m.matches()) {
                return shape.read(m);
            }
        }
        throw new IllegalArgumentException("not a period: " + text);
    }

    private static String printed(int year) {
        return year == UNPRINTED ? "XXXX" : String.format(java.util.Locale.ROOT, "%04d", year);
    }

    private static String two(int n) {
        return String.format(java.util.Locale.ROOT, "%02d", n);
    }

    private static void checkYear(int year) {
        if (year != UNPRINTED && (year < 1000 || year > 9999)) {
            throw new IllegalArgumentException("not a year: " + year);
        }
    }

    private static void checkRange(int first, int last, int max, String what) {
        if (first < 1 || last > max || first > last) {
            throw new IllegalArgumentException("not " + what + ": " + first + ".." + last);
        }
    }

    /** Months of one year, both ends included, from 1 to 12. */
    record MonthRange(int first, int last) {
        public MonthRange {
            checkRange(first, last, 12, "months");
        }

        public int count() {
            return last - first + 1;
        }
    }

    /** A calendar year: {@code 2023}. */
    record Year(int year) implements Period {
        public Year {
            checkYear(year);
        }

        @Override
        public Period inYear(int other) {
            return new Year(other);
        }

        @Override
        public Optional<MonthRange> months() {
            return Optional.of(new MonthRange(1, 12));
        }

        @Override
        public String toString() {
            return printed(year);
        }
    }

    /** 上半年, 下半年: {@code 2023-H1}. */
    record Half(int year, int half) implements Period {
        public Half {
            checkYear(year);
            checkRange(half, half, 2, "a half-year");
        }

        @Override
        public Period inYear(int other) {
            return new Half(other, half);
        }

        @Override
        public Optional<MonthRange> months() {
            return Optional.of(new MonthRange(half * 6 - 5, half * 6));
        }

        @Override
        public String toString() {
            return printed(year) + "-H" + half;
        }
    }

    /** One quarter ({@code 2023-Q2}) or several in a row ({@code 2023-Q1..Q3}). */
    record Quarters(int year, int first, int last) implements Period {
        public Quarters {
            checkYear(year);
            checkRange(first, last, 4, "quarters");
        }

        @Override
        public Period inYear(int other) {
            return new Quarters(other, first, last);
        }

        @Override
        public Optional<MonthRange> months() {
            return Optional.of(new MonthRange(first * 3 - 2, last * 3));
        }

        @Override
        public String toString() {
            return printed(year) + "-Q" + first + (first == last ? "" : "..Q" + last);
        }
    }

    /** One month ({@code 2023-M06}) or several in a row, as a rule cumulative ({@code 2023-M01..M05}). */
    record Months(int year, int first, int last) implements Period {
        public Months {
            checkYear(year);
            checkRange(first, last, 12, "months");
        }

        @Override
        public Period inYear(int other) {
            return new Months(other, first, last);
        }

        @Override
        public Optional<MonthRange> months() {
            return Optional.of(new MonthRange(first, last));
        }

        @Override
        public String toString() {
            return printed(year) + "-M" + two(first) + (first == last ? "" : "..M" + two(last));
        }
    }

    /** The end of a month ({@code @2023-06}), or an unstated day of a year ({@code @2018}, month 0): a stock. */
    record EndOf(int year, int month) implements Period {
        public EndOf {
            checkYear(year);
            checkRange(Math.max(month, 1), month == 0 ? 1 : month, 12, "a month");
        }

        @Override
        public Period inYear(int other) {
            return new EndOf(other, month);
        }

        @Override
        public Optional<MonthRange> months() {
            return month == 0 ? Optional.empty() : Optional.of(new MonthRange(month, month));
        }

        @Override
        public String toString() {
            return "@" + printed(year) + (month == 0 ? "" : "-" + two(month));
        }
    }

    /** Several years: {@code 2016..2020}; either end may be unprinted. */
    record Span(int firstYear, int year) implements Period {
        public Span {
            checkYear(firstYear);
            checkYear(year);
            if (firstYear != UNPRINTED && year != UNPRINTED && firstYear > year) {
                throw new IllegalArgumentException("not a span: " + firstYear + ".." + year);
            }
        }

        @Override
        public Period inYear(int other) {
            return new Span(firstYear, other);
        }

        @Override
        public Optional<MonthRange> months() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return printed(firstYear) + ".." + printed(year);
        }
    }

    /** The written shapes, each with its reader. */
    enum Shape {
        YEAR("(\\d{4}|XXXX)") {
            @Override
            Period read(Matcher m) {
                return new Year(yearOf(m, 1));
            }
        },
        HALF("(\\d{4}|XXXX)-H([12])") {
            @Override
            Period read(Matcher m) {
                return new Half(yearOf(m, 1), intOf(m, 2));
            }
        },
        QUARTERS("(\\d{4}|XXXX)-Q([1-4])(?:\\.\\.Q([1-4]))?") {
            @Override
            Period read(Matcher m) {
                return new Quarters(yearOf(m, 1), intOf(m, 2), m.group(3) == null ? intOf(m, 2) : intOf(m, 3));
            }
        },
        MONTHS("(\\d{4}|XXXX)-M(\\d\\d)(?:\\.\\.M(\\d\\d))?") {
            @Override
            Period read(Matcher m) {
                return new Months(yearOf(m, 1), intOf(m, 2), m.group(3) == null ? intOf(m, 2) : intOf(m, 3));
            }
        },
        END_OF("@(\\d{4}|XXXX)(?:-(\\d\\d))?") {
            @Override
            Period read(Matcher m) {
                return new EndOf(yearOf(m, 1), m.group(2) == null ? 0 : intOf(m, 2));
            }
        },
        SPAN("(\\d{4}|XXXX)\\.\\.(\\d{4}|XXXX)") {
            @Override
            Period read(Matcher m) {
                return new Span(yearOf(m, 1), yearOf(m, 2));
            }
        };

        private final Pattern pattern;

        Shape(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        abstract Period read(Matcher m);

        private static int yearOf(Matcher m, int group) {
            return m.group(group).equals("XXXX") ? UNPRINTED : intOf(m, group);
        }

        private static int intOf(Matcher m, int group) {
            return Integer.parseInt(m.group(group));
        }
    }
}
