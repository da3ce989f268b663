package org.jingwei.app.web.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.number.Interval;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.SeriesSummary;

/**
 * What the ledger knows of one indicator in one place, as far as a standing needs it.
 *
 * @param levels and {@code growths} actual values, the oldest first, cumulative from January or at the end of a period: never a
 *     single month beside a cumulative value
 * @param targets values with the status target
 * @param ranks places as documents print them, the latest first
 */
record Figures(
        Indicator indicator,
        String place,
        List<Cell> levels,
        List<Cell> growths,
        List<Cell> targets,
        List<Cell> ranks) {

    /** Of several indicators of a place, with one question for all their targets, and one for the places that are printed. */
    static List<Figures> of(LedgerQueries queries, List<Indicator> indicators, String place) {
        CellFilter all = CellFilter.ALL
                .withIndicators(indicators.stream().map(Indicator::code).toList())
                .withPlaces(List.of(place));
        List<Cell> targets = queries.cells(all.withStatuses(Set.of(Status.TARGET)), Paging.first(Paging.LONGEST))
                .rows();
        List<Cell> ranks = queries.cells(
                        all.withMeasures(Set.of(Measure.RANK)).withStatuses(Set.of(Status.ACTUAL)),
                        Paging.first(Paging.LONGEST))
                .rows();
        return indicators.stream()
                .map(indicator -> of(queries, indicator, place, targets, ranks))
                .toList();
    }

    private static Figures of(
            LedgerQueries queries, Indicator indicator, String place, List<Cell> targets, List<Cell> ranks) {
        List<SeriesSummary> known = queries.seriesOf(indicator.code(), place);
        return new Figures(
                indicator,
                place,
                longest(queries, known, Measure.LEVEL),
                longest(queries, known, Measure.YOY),
                of(indicator, targets),
                of(indicator, ranks));
    }

    private static List<Cell> of(Indicator indicator, List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.key().indicator().equals(indicator.code()))
                .toList();
    }

    /** The first of a list that has the longest first; one with an aspect is a rank or a gap and not meant. */
    private static List<Cell> longest(LedgerQueries queries, List<SeriesSummary> known, Measure measure) {
        return known.stream()
                .map(SeriesSummary::key)
                .filter(key -> key.measure() == measure && key.aspect().isEmpty())
                .findFirst()
                .map(key -> cumulative(queries.series(key, Status.ACTUAL)))
                .orElse(List.of());
    }

    /** One value for each month in which a cumulative period ends, the last given. */
    private static List<Cell> cumulative(List<Cell> points) {
        List<Cell> kept = new ArrayList<>();
        for (Cell point : points) {
            Period period = point.key().period();
            if (!fromJanuary(period) || number(point).isEmpty()) {
                continue;
            }
            if (!kept.isEmpty() && sameEnd(kept.get(kept.size() - 1).key().period(), period)) {
                kept.remove(kept.size() - 1);
            }
            kept.add(point);
        }
        return List.copyOf(kept);
    }

    private static boolean sameEnd(Period one, Period other) {
        return one.lastMonth().equals(other.lastMonth());
    }

    private static boolean fromJanuary(Period period) {
        return period.point()
                || period.months().filter(months -> months.first() == 1).isPresent();
    }

    Optional<Cell> growth() {
        return growths.isEmpty() ? Optional.empty() : Optional.of(growths.get(growths.size() - 1));
    }

    Optional<Cell> level() {
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels.get(levels.size() - 1));
    }

    /** The level of the year's months until this one; empty if the ledger has none. */
    Optional<Cell> level(int year, int month) {
        return at(levels, year, month);
    }

    Optional<Cell> growth(int year, int month) {
        return at(growths, year, month);
    }

    private static Optional<Cell> at(List<Cell> points, int year, int month) {
        return points.stream()
                .filter(point -> point.key().period().year() == year && lastMonth(point) == month)
                .findFirst();
    }

    static int lastMonth(Cell cell) {
        return cell.key().period().months().map(Period.MonthRange::last).orElse(12);
    }

    /** The target for the whole year on this measure; of several tiers the first that the ledger lists. */
    Optional<Cell> target(Measure measure, int year) {
        return targets.stream()
                .filter(cell -> cell.key().measure() == measure
                        && cell.key().aspect().isEmpty()
                        && cell.key().period().equals(new Period.Year(year)))
                .findFirst();
    }

    /** What a value can mean, in its unit. */
    static Optional<Interval> number(Cell cell) {
        return cell.standing().quantity().meaning(Units.standard());
    }

    /** What a level can mean in another unit of its kind; empty where it cannot be converted. */
    static Optional<Interval> number(Cell cell, String unit) {
        Units units = Units.standard();
        Optional<Unit> from = cell.standing().quantity().unit().flatMap(units::parse);
        Optional<Unit> to = units.parse(unit);
        return cell.standing().quantity().unit().filter(unit::equals).isPresent()
                ? number(cell)
                : from.flatMap(own -> to.filter(own::comparable)
                        .flatMap(wanted -> number(cell).map(value -> own.convert(value, wanted))));
    }

    /** A rate as a plain number: 5.8% is 0.058. */
    static Optional<Interval> rate(Cell cell) {
        return cell.standing().quantity().unit().filter("%"::equals).isPresent()
                ? number(cell).map(Interval::hundredth)
                : Optional.empty();
    }
}
