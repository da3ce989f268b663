package org.jingwei.core.period;

import java.time.YearMonth;
import java.util.Optional;

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
        boolean alike = year() == other.year() && point() == other.point();
        return equals(other) || (alike && months().isPresent() && months().equals(other.months()));
    }

    /** A stock at a moment rather than a flow over time. */
    default boolean point() {
        return false;
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException for any other text
     */
    static Period parse(CharSequence text) {
        return Shape.read(text);
    }

    /** Months of one year, both ends included, from 1 to 12. */
    record MonthRange(int first, int last) {
        public MonthRange {
            Shape.checkRange(first, last, 12, "months");
        }

        public int count() {
            return last - first + 1;
        }
    }

    /** A calendar year: {@code 2023}. */
    record Year(int year) implements Period {
        public Year {
            Shape.checkYear(year);
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
            return Shape.printed(year);
        }
    }

    /** 上半年, 下半年: {@code 2023-H1}. */
    record Half(int year, int half) implements Period {
        public Half {
            Shape.checkYear(year);
            Shape.checkRange(half, half, 2, "a half-year");
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
            return Shape.printed(year) + "-H" + half;
        }
    }

    /** One quarter ({@code 2023-Q2}) or several in a row ({@code 2023-Q1..Q3}). */
    record Quarters(int year, int first, int last) implements Period {
        public Quarters {
            Shape.checkYear(year);
            Shape.checkRange(first, last, 4, "quarters");
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
            return Shape.printed(year) + "-Q" + first + (first == last ? "" : "..Q" + last);
        }
    }

    /** One month ({@code 2023-M06}) or several in a row, as a rule cumulative ({@code 2023-M01..M05}). */
    record Months(int year, int first, int last) implements Period {
        public Months {
            Shape.checkYear(year);
            Shape.checkRange(first, last, 12, "months");
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
            return Shape.printed(year) + "-M" + Shape.two(first) + (first == last ? "" : "..M" + Shape.two(last));
        }
    }

    /** The end of a month ({@code @2023-06}), or an unstated day of a year ({@code @2018}, month 0): a stock. */
    record EndOf(int year, int month) implements Period {
        public EndOf {
            Shape.checkYear(year);
            Shape.checkRange(Math.max(month, 1), month == 0 ? 1 : month, 12, "a month");
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
        public boolean point() {
            return true;
        }

        @Override
        public String toString() {
            return "@" + Shape.printed(year) + (month == 0 ? "" : "-" + Shape.two(month));
        }
    }

    /** Several years: {@code 2016..2020}; either end may be unprinted. */
    record Span(int firstYear, int year) implements Period {
        public Span {
            Shape.checkYear(firstYear);
            Shape.checkYear(year);
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
            return Shape.printed(firstYear) + ".." + Shape.printed(year);
        }
    }
}
