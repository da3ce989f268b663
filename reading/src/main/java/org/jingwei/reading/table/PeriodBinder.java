package org.jingwei.reading.table;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.reading.time.PeriodMatch;
import org.jingwei.reading.time.Reference;

/** Says for which period a cell is: what its headers print, in the year and month of the table. A year is never guessed. */
final class PeriodBinder {

    private final Scene scene;

    PeriodBinder(Scene scene) {
        this.scene = scene;
    }

    /** What was found: a period, or that none is stated, or that one is stated that cannot be told. */
    record Bound(boolean known, Optional<Period> period) {

        static final Bound UNKNOWN = new Bound(false, Optional.empty());

        static Bound of(Optional<Period> period) {
            return period.isPresent() ? new Bound(true, period) : UNKNOWN;
        }
    }

    Bound bind(Heading path, boolean stock) {
        if (path.is(Role.AVERAGE)) {
            return Bound.of(scene.plan().map(plan -> plan));
        }
        Bound bound = plain(path, stock);
        return stock ? new Bound(bound.known(), bound.period().map(PeriodBinder::moment)) : bound;
    }

    private Bound plain(Heading path, boolean stock) {
        if (path.is(Role.MONTH)) {
            return Bound.of(month(0));
        }
        if (path.times().isEmpty()) {
            if (path.isAny(Role.ANNUAL_TARGET, Role.ANNUAL_PLAN) && !path.is(Role.COMPLETION)) {
                return scene.period().isEmpty() ? Bound.UNKNOWN : Bound.of(Optional.of(new Period.Year(scene.year())));
            }
            if (path.isAny(Role.TARGET, Role.PLAN) && !path.isAny(Role.COMPLETION, Role.GAP)) {
                return Bound.of(scene.period()
                        .filter(p -> p instanceof Period.Year || p instanceof Period.EndOf)
                        .map(p -> new Period.Year(p.year())));
            }
            boolean done = path.isAny(Role.ACTUAL, Role.COMPLETION) && !stock;
            if (done && scene.period().filter(p -> p instanceof Period.EndOf).isPresent()) {
                return Bound.of(scene.period().flatMap(PeriodBinder::sinceJanuary));
            }
            return path.is(Role.CUMULATIVE)
                    ? Bound.of(scene.period().flatMap(PeriodBinder::sinceJanuary))
                    : new Bound(true, scene.period());
        }
        Bound bound = printed(path);
        boolean since = path.is(Role.CUMULATIVE) || scene.titled().cumulative() && month(bound);
        return since && !before(bound) ? Bound.of(bound.period().flatMap(PeriodBinder::sinceJanuary)) : bound;
    }

    private static boolean month(Bound bound) {
        return bound.period()
                .filter(p -> p instanceof Period.Months months && months.first() == months.last())
                .isPresent();
    }

    /** 截至2023年底累计 in a table of 2024: what had come together by then, not the flow of that year. */
    private boolean before(Bound bound) {
        return bound.period()
                .filter(p -> p.point() && p.year() != Period.UNPRINTED && p.year() < scene.year())
                .isPresent();
    }

    /** The innermost phrase that is more than a year, in the innermost year that is printed. */
    private Bound printed(Heading path) {
        int year = scene.year();
        PeriodMatch phrase = path.times().get(path.times().size() - 1);
        for (PeriodMatch match : path.times()) {
            boolean whole = match.period().filter(p -> p instanceof Period.Year).isPresent();
            if (match.yearPrinted() && !match.masked()) {
                year = match.period().map(Period::year).orElse(year);
            }
            boolean thisMonth = match.reference() == Reference.MONTH && match.offset() == 0;
            phrase = whole || thisMonth && month(phrase) ? phrase : match;
        }
        boolean results = !path.isAny(Role.TARGET, Role.ANNUAL_TARGET, Role.PLAN, Role.ANNUAL_PLAN, Role.FORECAST);
        Optional<Period> soFar = results ? soFar(phrase) : Optional.empty();
        return soFar.isPresent() ? Bound.of(soFar) : resolved(phrase, year);
    }

    /** 当月 beside a printed month is that month. */
    private static boolean month(PeriodMatch phrase) {
        return phrase.period()
                .filter(p -> p instanceof Period.Months months && months.first() == months.last())
                .isPresent();
    }

    /** 本年, 今年 in a table of a month: the year so far. */
    private Optional<Period> soFar(PeriodMatch phrase) {
        boolean thisYear = phrase.reference() == Reference.YEAR && phrase.offset() == 0 && !phrase.yearPrinted();
        boolean whole = phrase.period().filter(p -> p instanceof Period.Year).isPresent();
        return thisYear && whole ? scene.period().flatMap(PeriodBinder::sinceJanuary) : Optional.empty();
    }

    private Bound resolved(PeriodMatch phrase, int year) {
        return switch (phrase.reference()) {
            case PRINTED, YEAR -> {
                boolean dated = phrase.day() > 0
                        && phrase.period().filter(Period::point).isEmpty();
                yield dated ? Bound.UNKNOWN : Bound.of(phrase.inContextOf(year));
            }
            case SAME_PERIOD -> Bound.of(scene.period().map(p -> samePeriod(p, phrase)));
            case MONTH -> Bound.of(month(phrase.offset()));
            case QUARTER -> Bound.of(quarter(phrase.offset()));
            case NOW ->
                Bound.of(scene.period().flatMap(p -> p instanceof Period.EndOf ? sinceJanuary(p) : scene.period()));
        };
    }

    private static Period samePeriod(Period period, PeriodMatch phrase) {
        if (phrase.yearPrinted()) {
            return period.inYear(phrase.period().orElseThrow().year());
        }
        return period.year() == Period.UNPRINTED ? period : period.inYear(period.year() + phrase.offset());
    }

    /** The table's month, or one before it; nothing across the turn of the year if the year is not printed. */
    private Optional<Period> month(int offset) {
        return lastMonth().flatMap(last -> {
            int month = last + offset;
            int year = scene.year();
            if (month < 1) {
                month += 12;
                year = year == Period.UNPRINTED ? -1 : year - 1;
            }
            return year < 0 || month > 12 ? Optional.empty() : Optional.of(new Period.Months(year, month, month));
        });
    }

    private Optional<Period> quarter(int offset) {
        return lastMonth()
                .filter(m -> m % 3 == 0 && m / 3 + offset >= 1)
                .map(m -> new Period.Quarters(scene.year(), m / 3 + offset, m / 3 + offset));
    }

    private Optional<Integer> lastMonth() {
        return scene.period()
                .filter(p -> !(p instanceof Period.Year))
                .flatMap(Period::months)
                .map(Period.MonthRange::last);
    }

    /** 累计 beside 6月 is 1—6月; beside 1—6月 or a year it is that. */
    private static Optional<Period> sinceJanuary(Period period) {
        if (period instanceof Period.Months months) {
            return Optional.of(new Period.Months(months.year(), 1, months.last()));
        }
        if (period instanceof Period.Quarters quarters) {
            return Optional.of(new Period.Quarters(quarters.year(), 1, quarters.last()));
        }
        if (period instanceof Period.EndOf end && end.month() > 0) {
            return Optional.of(new Period.Months(end.year(), 1, end.month()));
        }
        return period instanceof Period.Span || period instanceof Period.Half half && half.half() == 2
                ? Optional.empty()
                : Optional.of(period);
    }

    /** A stock printed under 1—6月 is that of the end of June. */
    private static Period moment(Period period) {
        boolean part = !(period instanceof Period.Year) && !(period instanceof Period.Span) && !period.point();
        return part
                ? new Period.EndOf(period.year(), period.months().orElseThrow().last())
                : period;
    }
}
