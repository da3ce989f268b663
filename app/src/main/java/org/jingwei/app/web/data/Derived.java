package org.jingwei.app.web.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.analysis.series.CumulativeSeries;
import org.jingwei.analysis.series.SinglePeriodGrowth;
import org.jingwei.analysis.series.SinglePeriodValue;
import org.jingwei.core.number.Interval;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.IndicatorKind;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.SeriesKey;

/**
 * Single months and quarters that nobody printed, cut out of cumulative figures, each with the figures that it was reckoned from; or
 * why it cannot be. They are never kept: a better source simply stands in their place.
 */
final class Derived {

    private static final int YEARS = 2;

    private static final Units UNITS = Units.standard();

    private final LedgerQueries queries;
    private final SeriesKey key;
    private final Map<Integer, Year> years = new TreeMap<>();
    private Optional<String> unit = Optional.empty();

    /** What is known of a year: cumulative figures by their last month, and the single stretches that are printed. */
    private static final class Year {
        private final TreeMap<Integer, Interval> values = new TreeMap<>();
        private final TreeMap<Integer, Interval> growths = new TreeMap<>();
        private final Map<Integer, Cell> cells = new HashMap<>();
        private final List<Stretch> printed = new ArrayList<>();
    }

    /**
     * A figure that was reckoned.
     *
     * @param value as it is shown; empty for one that cannot be reckoned
     * @param inputs the cells that it was reckoned from
     */
    record Row(String period, Optional<String> value, String sentence, List<Cell> inputs) {}

    private Derived(LedgerQueries queries, SeriesKey key) {
        this.queries = queries;
        this.key = key;
    }

    /** Of the last two years, the latest first; none for balances and for what is not of values or growth. */
    static List<Row> of(LedgerQueries queries, SeriesKey key) {
        boolean flow = Indicators.standard()
                .byCode(key.indicator())
                .map(Indicator::kind)
                .filter(kind -> kind == IndicatorKind.FLOW || kind == IndicatorKind.COUNT)
                .isPresent();
        boolean reckoned = key.measure() == Measure.LEVEL || key.measure() == Measure.YOY;
        return flow && reckoned ? new Derived(queries, key).rows() : List.of();
    }

    private List<Row> rows() {
        read(queries.series(key, Status.ACTUAL));
        if (key.measure() == Measure.YOY) {
            queries.series(
                            new SeriesKey(key.indicator(), key.place(), Measure.LEVEL, key.aspect(), key.basis()),
                            Status.ACTUAL)
                    .forEach(this::level);
            if (key.basis().isPresent()) {
                queries.series(SeriesKey.of(key.indicator(), key.place(), Measure.LEVEL), Status.ACTUAL)
                        .forEach(this::level);
            }
        }
        List<Integer> known = new ArrayList<>(years.keySet());
        Collections.reverse(known);
        List<Row> rows = new ArrayList<>();
        known.stream().limit(YEARS).forEach(year -> rows.addAll(rows(year)));
        return rows;
    }

    private void read(List<Cell> cells) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            Cell cell = cells.get(i);
            Period period = cell.key().period();
            if (period.point() || period.lastMonth().isEmpty()) {
                continue;
            }
            Period.MonthRange months = period.months().orElseThrow();
            Year year = years.computeIfAbsent(period.year(), one -> new Year());
            if (months.first() > 1) {
                year.printed.add(new Stretch(months.first(), months.last()));
            } else if (key.measure() == Measure.LEVEL) {
                level(cell);
            } else {
                meaning(cell).ifPresent(growth -> {
                    year.growths.putIfAbsent(months.last(), growth.hundredth());
                    year.cells.putIfAbsent(months.last(), cell);
                });
            }
        }
    }

    private static Optional<Interval> meaning(Cell cell) {
        return cell.standing().quantity().meaning(UNITS);
    }

    private void level(Cell cell) {
        Period period = cell.key().period();
        boolean sinceJanuary = !period.point()
                && period.lastMonth().isPresent()
                && period.months().filter(months -> months.first() == 1).isPresent();
        Optional<Interval> value = sinceJanuary ? meaning(cell) : Optional.empty();
        Optional<String> printed = cell.standing().quantity().unit();
        unit = unit.or(() -> printed);
        value.flatMap(figure -> converted(figure, printed)).ifPresent(figure -> {
            Year year = years.computeIfAbsent(period.year(), one -> new Year());
            int last = period.months().orElseThrow().last();
            year.values.putIfAbsent(last, figure);
            if (key.measure() == Measure.LEVEL) {
                year.cells.putIfAbsent(last, cell);
            }
        });
    }

    private Optional<Interval> converted(Interval figure, Optional<String> printed) {
        if (printed.equals(unit)) {
            return Optional.of(figure);
        }
        Optional<Unit> from = printed.flatMap(UNITS::parse);
        Optional<Unit> to = unit.flatMap(UNITS::parse);
        boolean alike = from.isPresent() && to.isPresent() && from.get().comparable(to.get());
        return alike ? Optional.of(from.get().convert(figure, to.get())) : Optional.empty();
    }

    private List<Row> rows(int number) {
        Year year = years.getOrDefault(number, new Year());
        TreeMap<Integer, Interval> own = key.measure() == Measure.LEVEL ? year.values : year.growths;
        List<Row> rows = new ArrayList<>();
        boolean months = own.keySet().stream().anyMatch(month -> month % 3 != 0);
        for (int last = own.isEmpty() ? 0 : own.lastKey(); last > 1; last--) {
            if (last % 3 == 0) {
                row(number, Stretch.quarter(last / 3), year).ifPresent(rows::add);
            }
            if (months && own.containsKey(last)) {
                row(number, Stretch.month(last), year).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private Optional<Row> row(int number, Stretch stretch, Year year) {
        boolean printed = stretch.fromJanuary() || year.printed.contains(stretch);
        boolean ends = (key.measure() == Measure.LEVEL ? year.values : year.growths).containsKey(stretch.last());
        if (printed || !ends) {
            return Optional.empty();
        }
        List<Cell> inputs = new ArrayList<>();
        for (int month : new int[] {stretch.last(), stretch.first() - 1}) {
            Optional.ofNullable(year.cells.get(month)).ifPresent(inputs::add);
        }
        return Optional.of(
                key.measure() == Measure.LEVEL
                        ? row(
                                number,
                                stretch,
                                SinglePeriodValue.of(series(number, year), stretch),
                                inputs,
                                one -> Wording.amount(one.value(), unit.orElse("")))
                        : row(
                                number,
                                stretch,
                                SinglePeriodGrowth.of(
                                        series(number, year),
                                        series(number - 1, years.getOrDefault(number - 1, new Year())),
                                        stretch),
                                inputs,
                                one -> Wording.growth(one.growth())));
    }

    private static <T extends Explained> Row row(
            int year, Stretch stretch, Answer<T> answer, List<Cell> inputs, Function<T, String> shown) {
        return new Row(
                year + "年" + stretch.words(),
                answer.value().map(shown),
                answer.sentence(),
                answer.value().isPresent() ? inputs : List.of());
    }

    private CumulativeSeries series(int number, Year year) {
        String words = Indicators.standard()
                .byCode(key.indicator())
                .map(Indicator::name)
                .orElse(key.indicator());
        Subject subject = new Subject(
                number + "年" + words, unit.filter(one -> !one.isBlank()).orElse("（无单位）"));
        return CumulativeSeries.of(subject, number, year.values, year.growths);
    }

    /** What of it is reckoned from a cell, so that its page can say so. */
    static List<Row> with(LedgerQueries queries, Cell cell) {
        return of(queries, cell.key().series()).stream()
                .filter(row -> row.inputs().stream().anyMatch(input -> input.id() == cell.id()))
                .toList();
    }
}
