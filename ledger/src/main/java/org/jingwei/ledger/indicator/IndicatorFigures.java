package org.jingwei.ledger.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
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
                .map(month -> YearMonth.of(month / MONTHS, month % MONTHS + 1));
    }

    /** How many places reported growth of the indicator for this month or later. */
    public int places(String indicator, YearMonth from) {
        return guard.guarded(() -> jdbi.withHandle(handle -> handle.createQuery(sql("places_of"))
                .bind("indicator", indicator)
                .bind("from", month(from))
                .mapTo(Integer.class)
                .one()));
    }

    private static int month(YearMonth month) {
        return MONTHS * month.getYear() + month.getMonthValue() - 1;
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
