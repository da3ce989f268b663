package org.jingwei.ledger.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.sql.Codes;
import org.jingwei.ledger.sql.Guard;
import org.jingwei.ledger.sql.Rows;
import org.jingwei.ledger.sql.Sql;

/** Growth and levels of many regions at once, each as narrow as can be. Thread-safe. */
public final class IndicatorFigures {

    private static final int MONTHS = 12;

    /** Months back to the report before the last, also of what comes by quarters. */
    private static final int LOOKED_BACK = 4;

    /** Months that are looked through for places that report seldom or no longer. */
    private static final int LONGEST = 240;

    private final Jdbi jdbi;
    private final Guard guard;

    public IndicatorFigures(Jdbi jdbi, Guard guard) {
        this.jdbi = jdbi;
        this.guard = guard;
    }

    /**
     * Actual growth and levels, and targets, by indicator and place, the oldest first; of two that end together the shorter first.
     *
     * @param places paths; empty for all
     * @param from periods that end in this month or later
     */
    public List<Figure> of(List<String> indicators, List<String> places, YearMonth from) {
        return guard.guarded(() -> jdbi.withHandle(handle -> handle.createQuery(sql("figures"))
                .bindArray("indicators", String.class, indicators)
                .bindArray("places", String.class, places)
                .bind("from", month(from))
                .map((row, context) -> figure(row))
                .list()));
    }

    /** The last month to which an actual value of the indicator runs, of whatever place. */
    public Optional<YearMonth> latest(String indicator) {
        return guard.guarded(() -> jdbi.withHandle(handle -> handle.createQuery(sql("latest"))
                        .bind("indicator", indicator)
                        .mapTo(Integer.class)
                        .findOne()))
                .map(IndicatorFigures::month);
    }

    /** How many places reported growth of the indicator for this month or later. */
    public int places(String indicator, YearMonth from) {
        return guard.guarded(() -> jdbi.withHandle(handle -> handle.createQuery(sql("places_of"))
                .bind("indicator", indicator)
                .bind("from", month(from))
                .mapTo(Integer.class)
                .one()));
    }

    /**
     * An indicator in some places for one month, and for the report before it: figures cumulative from January or at the end of a
     * period of at most a year, the later month first, in the order of places; of several of one place and month the longer period
     * last.
     *
     * @param places their paths
     * @param asked empty for the latest month that at least half as many of the places reported as any other lately
     */
    public List<PlaceFigure> across(
            String indicator, Measure measure, Collection<String> places, Optional<YearMonth> asked) {
        if (asked.isPresent()) {
            return across(indicator, measure, places, asked.get(), true);
        }
        Optional<YearMonth> looked = Optional.empty();
        for (YearMonth last : months(indicator, measure, LONGEST)) {
            if (looked.filter(before -> before.minusMonths(LOOKED_BACK).compareTo(last) <= 0)
                    .isEmpty()) {
                List<PlaceFigure> found = across(indicator, measure, places, last, false);
                if (!found.isEmpty()) {
                    return found;
                }
                looked = Optional.of(last);
            }
        }
        return List.of();
    }

    private List<PlaceFigure> across(
            String indicator, Measure measure, Collection<String> places, YearMonth last, boolean exactly) {
        Map<String, Period> periods = new HashMap<>();
        return guard.guarded(() -> jdbi.withHandle(handle -> handle.createQuery(sql("across"))
                .bind("indicator", indicator)
                .bind("measure", measure.code())
                .bindArray("places", String.class, List.copyOf(places))
                .bind("last", month(last))
                .bind("exactly", exactly)
                .bind("back", LOOKED_BACK)
                .map((row, context) -> placeFigure(row, periods))
                .list()));
    }

    /** To which months an indicator was reported by whatever place, the latest first. */
    public List<YearMonth> months(String indicator, Measure measure, int limit) {
        return guard.guarded(() -> jdbi.withHandle(handle -> handle.createQuery(sql("months_across"))
                .bind("indicator", indicator)
                .bind("measure", measure.code())
                .bind("limit", limit)
                .map((row, context) -> month(row.getInt("until")))
                .list()));
    }

    private static int month(YearMonth month) {
        return MONTHS * month.getYear() + month.getMonthValue() - 1;
    }

    private static YearMonth month(int sinceYearZero) {
        return YearMonth.of(sinceYearZero / MONTHS, sinceYearZero % MONTHS + 1);
    }

    private static PlaceFigure placeFigure(ResultSet row, Map<String, Period> periods) throws SQLException {
        return new PlaceFigure(
                row.getLong("observation"),
                row.getString("place"),
                month(row.getInt("until")),
                periods.computeIfAbsent(row.getString("period"), Period::parse),
                Rows.text(row, "basis"),
                Rows.quantity(row),
                row.getBoolean("doubtful"));
    }

    /** How the ledger stands: another text whenever a figure may have changed. */
    public String state() {
        return guard.guarded(() -> jdbi.withHandle(
                handle -> handle.createQuery(sql("state")).mapTo(String.class).one()));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getLong("observation"),
                row.getString("indicator"),
                row.getString("place"),
                Period.parse(row.getString("period")),
                Codes.of(Measure.values(), Measure::code, row.getString("measure")),
                Codes.of(Status.values(), Status::code, row.getString("status")),
                Optional.of(row.getString("basis")).filter(text -> !text.isEmpty()),
                Rows.quantity(row));
    }

    private static String sql(String name) {
        return Sql.of(IndicatorFigures.class, name);
    }
}
