package org.jingwei.reading.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.IndicatorKind;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.reading.time.Reference;

/** Says what a figure measures and in which unit, from the words and units of its headers. Made for one cell. */
final class MeasureBinder {

    private static final String PERCENT = "%";
    private static final String POINTS = "个百分点";
    private static final String LAST_YEAR = "上年同期";

    private final Binder.Subject subject;
    private final Heading path;
    private final Column column;
    private final Binder binder;
    private final Map<String, String> notes = new HashMap<>();
    private double doubt;

    MeasureBinder(Binder.Subject subject, Column column, Binder binder) {
        this.subject = subject;
        this.path = subject.path();
        this.column = column;
        this.binder = binder;
    }

    Optional<Binder.Reading> read(Figure figure) {
        if (path.is(Role.RANK)) {
            return figure.unit().filter(u -> !u.equals("位")).isPresent() ? Optional.empty() : rank();
        }
        if (path.is(Role.MOVE)) {
            return moved(figure);
        }
        if (figure.place()) {
            return Optional.empty();
        }
        if (path.is(Role.AVERAGE)) {
            return percent(Measure.GROWTH, figure, Optional.empty());
        }
        if (path.is(Role.SCORE)) {
            return reading(Measure.LEVEL, Optional.of("分"), Optional.empty());
        }
        if (path.is(Role.QUOTIENT)) {
            return percent(Measure.RATIO, figure, path.comparator());
        }
        if (path.isAny(Role.GAP, Role.DISTANCE)) {
            return gap(figure);
        }
        if (path.is(Role.PULL)) {
            return reading(
                    Measure.CONTRIBUTION, Optional.of(POINTS), path.comparator().or(() -> parent()));
        }
        if (path.is(Role.PULL_RATE)) {
            return percent(Measure.CONTRIBUTION_RATE, figure, path.comparator().or(() -> parent()));
        }
        if (path.is(Role.COMPLETION)) {
            return percent(
                    Measure.COMPLETION,
                    figure,
                    Optional.of(
                            path.comparator().filter(c -> !c.equals(LAST_YEAR)).orElse("年度目标")));
        }
        if (path.is(Role.SHARE) && path.comparator().isEmpty() && itself()) {
            return percent(Measure.LEVEL, figure, Optional.empty());
        }
        if (path.is(Role.SHARE)) {
            return percent(Measure.SHARE, figure, path.comparator().or(() -> parent()));
        }
        return path.changes() ? change(figure) : level(figure);
    }

    /** 税收占比 is an indicator of its own. */
    private boolean itself() {
        return subject.known().filter(i -> i.unit().equals(PERCENT)).isPresent();
    }

    private Optional<String> parent() {
        return binder.parent(subject.row(), column);
    }

    private Optional<Binder.Reading> rank() {
        Optional<Aspect> of = ranked();
        return Optional.of(new Binder.Reading(
                Measure.RANK, of, Optional.of("位"), path.comparator().filter(c -> !c.equals(LAST_YEAR)), 0, notes));
    }

    /** What its own header says is ranked, or else the measure of the column before. */
    Optional<Aspect> ranked() {
        Optional<Aspect> own = aspect(path);
        if (own.isPresent() || path.is(Role.LEVEL)) {
            return own;
        }
        List<Column> columns = binder.columns();
        for (int i = columns.indexOf(column) - 1; i >= 0; i--) {
            Column before = columns.get(i);
            if (before.kind() == Column.Kind.VALUE && !before.heading().is(Role.RANK)) {
                return aspect(before.heading());
            }
        }
        return Optional.empty();
    }

    private static Optional<Aspect> aspect(Heading heading) {
        if (heading.is(Role.COMPLETION)) {
            return Optional.of(Aspect.COMPLETION);
        }
        if (heading.is(Role.SCORE)) {
            return Optional.of(Aspect.SCORE);
        }
        if (heading.changes()) {
            return Optional.of(Aspect.YOY);
        }
        return heading.is(Role.SHARE) ? Optional.of(Aspect.SHARE) : Optional.empty();
    }

    /** ↑2: two places up. Without an arrow or a sign it is not said which way. */
    private Optional<Binder.Reading> moved(Figure figure) {
        boolean still = figure.value().filter(v -> v.value().signum() == 0).isPresent();
        boolean places = figure.unit().filter(u -> !u.equals("位")).isEmpty();
        boolean told = (figure.signed() || still) && places;
        return told ? reading(Measure.DELTA, Optional.of("位"), earlier()) : Optional.empty();
    }

    /** The time of the column of places that the movement is from. */
    private Optional<String> earlier() {
        return path.comparator()
                .or(() -> binder.columns().stream()
                        .map(Column::heading)
                        .filter(heading -> heading.is(Role.RANK))
                        .flatMap(heading -> heading.times().stream())
                        .filter(time -> time.reference() == Reference.MONTH && time.offset() == -1)
                        .map(time -> "上月")
                        .findFirst());
    }

    private Optional<Binder.Reading> gap(Figure figure) {
        Optional<String> unit = figure.unit().or(column.heading()::unit);
        boolean amount = path.comparator().filter(MeasureBinder::amountOf).isPresent();
        if (amount && unit.filter(u -> u.equals(PERCENT) || u.equals(POINTS)).isEmpty()) {
            return unit.or(this::levelUnit)
                    .flatMap(u -> u.equals(PERCENT)
                            ? Optional.empty()
                            : reading(Measure.GAP, Optional.of(u), path.comparator()));
        }
        boolean points =
                unit.isEmpty() || unit.get().equals(PERCENT) || unit.get().equals(POINTS);
        if (path.comparator().isEmpty() || !points) {
            return Optional.empty();
        }
        boolean pace = path.comparator().get().endsWith("进度");
        Optional<Aspect> of = pace ? Optional.of(Aspect.COMPLETION) : ranked();
        return Optional.of(new Binder.Reading(Measure.GAP, of, Optional.of(POINTS), path.comparator(), doubt, notes));
    }

    /** What a place stands before or behind in amounts: 序时任务, not 序时进度. */
    private static boolean amountOf(String comparator) {
        return comparator.endsWith("任务");
    }

    private Optional<Binder.Reading> percent(Measure measure, Figure figure, Optional<String> comparator) {
        Optional<String> unit = figure.unit().or(column.heading()::unit);
        return unit.filter(u -> !u.equals(PERCENT)).isPresent()
                ? Optional.empty()
                : reading(measure, Optional.of(PERCENT), comparator);
    }

    private Optional<Binder.Reading> change(Figure figure) {
        if (path.is(Role.DROP) && figure.signed()) {
            return Optional.empty();
        }
        Optional<String> printed = figure.unit().or(column.heading()::unit).or(this::changeUnit);
        if (printed.isEmpty()) {
            boolean bare = index() && subject.row().units().isEmpty() && !path.is(Role.AMOUNT);
            return bare
                    ? reading(
                            Measure.DELTA,
                            Optional.empty(),
                            Optional.of(path.comparator().orElse(LAST_YEAR)))
                    : Optional.empty();
        }
        String unit = printed.get();
        if (unit.equals(POINTS)) {
            return points();
        }
        if (!unit.equals(PERCENT) && !unit.equals("倍")) {
            return path.isAny(Role.RATE, Role.DROP)
                    ? Optional.empty()
                    : reading(
                            Measure.DELTA,
                            printed,
                            Optional.of(path.comparator().orElse(LAST_YEAR)));
        }
        if (path.is(Role.AMOUNT)) {
            return Optional.empty();
        }
        return rate() && !index() ? rateChange() : growth(unit);
    }

    /** Where no header prints a unit: a rate by its name is in per cent; for the rest the unit of the row must say it. */
    private Optional<String> changeUnit() {
        boolean base = path.isAny(Role.YEAR_BASE, Role.MONTH_BASE) && !path.isAny(Role.AMOUNT);
        List<String> line = subject.row().units();
        if (path.isAny(Role.RATE, Role.DROP) || base && !path.is(Role.CHANGE)) {
            return Optional.of(PERCENT);
        }
        if (path.is(Role.AMOUNT)) {
            return path.unit().filter(u -> !u.equals(PERCENT)).or(() -> levelUnit());
        }
        if (path.is(Role.CHANGE) && besideRate()) {
            return levelUnit().filter(u -> !u.equals(PERCENT));
        }
        boolean rates = path.is(Role.CHANGE) && rate() && !index();
        return line.contains(PERCENT) || rates ? Optional.of(PERCENT) : Optional.empty();
    }

    /** 比上年同期± beside ±%: the one is an amount, for the other prints that it is a rate. */
    private boolean besideRate() {
        List<Column> columns = binder.columns();
        int next = columns.indexOf(column) + 1;
        return column.heading().unit().isEmpty()
                && next < columns.size()
                && columns.get(next).heading().changes()
                && columns.get(next).heading().unit().equals(Optional.of(PERCENT));
    }

    private Optional<Binder.Reading> points() {
        boolean growth = !rate() || index();
        Optional<Aspect> of = growth ? Optional.of(Aspect.YOY) : Optional.empty();
        return Optional.of(new Binder.Reading(
                Measure.PP_CHANGE,
                of,
                Optional.of(POINTS),
                Optional.of(path.comparator().orElse(LAST_YEAR)),
                doubt,
                notes));
    }

    /** The ± % of an indicator that is itself a per cent is a change in points. */
    private Optional<Binder.Reading> rateChange() {
        doubt += 0.1;
        notes.put("unit_from", "rate");
        return points();
    }

    private Optional<Binder.Reading> growth(String unit) {
        boolean ambiguous = path.unit().equals(Optional.of(PERCENT))
                && column.heading().unit().isEmpty()
                && subject.row().heading().unit().equals(Optional.of(PERCENT))
                && !subject.row().heading().changes()
                && !binder.withoutLevel(subject.row());
        if (ambiguous) {
            return Optional.empty();
        }
        Measure measure = path.is(Role.MONTH_BASE)
                ? Measure.MOM
                : path.isAny(Role.START_BASE, Role.OTHER_BASE) ? Measure.GROWTH : Measure.YOY;
        Optional<String> comparator =
                path.comparator().or(() -> Optional.of(measure == Measure.MOM ? "上月" : LAST_YEAR));
        return reading(measure, Optional.of(unit), comparator);
    }

    private Optional<Binder.Reading> level(Figure figure) {
        if (index()
                && figure.unit()
                        .or(column.heading()::unit)
                        .or(subject.row().heading()::unit)
                        .isEmpty()) {
            return reading(Measure.LEVEL, Optional.empty(), path.comparator().or(binder::indexBase));
        }
        if (quotient(figure)) {
            return reading(Measure.RATIO, Optional.empty(), Optional.empty());
        }
        Optional<String> unit = figure.unit().or(this::levelUnit);
        if (subject.known().isEmpty() && otherwise(figure)) {
            return Optional.empty();
        }
        boolean goal = path.status()
                .filter(s -> s == Status.TARGET || s == Status.PLAN)
                .isPresent();
        boolean bare =
                goal && figure.unit().isEmpty() && column.heading().unit().isEmpty();
        if (bare
                && figure.value()
                        .filter(v -> binder.outOfScale(subject.row(), v))
                        .isPresent()) {
            return Optional.empty();
        }
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (!unit.get().equals(PERCENT)) {
            return unit.get().equals(POINTS) || foreign(unit.get())
                    ? Optional.empty()
                    : reading(Measure.LEVEL, unit, Optional.empty());
        }
        if (rate()) {
            return reading(Measure.LEVEL, unit, Optional.empty());
        }
        return amount() ? reading(Measure.YOY, unit, Optional.of(LAST_YEAR)) : Optional.empty();
    }

    /** 城乡收入比 1.94: a quotient, which needs no unit. */
    private boolean quotient(Figure figure) {
        boolean bare = figure.unit()
                .or(column.heading()::unit)
                .or(subject.row().heading()::unit)
                .isEmpty();
        return bare && subject.like().filter(i -> i.unit().equals("倍")).isPresent();
    }

    /** 钢材 in 吨, and a column in 万元 that does not say what it measures of it. */
    private boolean otherwise(Figure figure) {
        Units units = binder.parts().units();
        Optional<Unit> ofRow = subject.row().heading().unit().flatMap(units::parse);
        Optional<Unit> ofColumn = figure.unit().or(column.heading()::unit).flatMap(units::parse);
        boolean named = !subject.row().name().equals(Optional.of(subject.name()))
                || !column.heading().names().isEmpty();
        return !named
                && ofRow.isPresent()
                && ofColumn.isPresent()
                && !ofRow.get().comparable(ofColumn.get());
    }

    /** 310 家 is no value of an indicator in 亿元: the header was misunderstood. Currencies are of a kind. */
    private boolean foreign(String unit) {
        Units units = binder.parts().units();
        Optional<Unit> printed = units.parse(unit);
        Optional<Unit> usual = subject.like().map(Indicator::unit).flatMap(units::parse);
        boolean money = printed.filter(MeasureBinder::money).isPresent()
                && usual.filter(MeasureBinder::money).isPresent();
        boolean visits = printed.filter(p ->
                        usual.filter(u -> u.symbol().equals(p.symbol() + "次")).isPresent())
                .isPresent();
        return printed.isPresent()
                && usual.isPresent()
                && !money
                && !visits
                && !printed.get().comparable(usual.get());
    }

    private static boolean money(Unit unit) {
        return unit.dimension().over().startsWith("money");
    }

    /** Column, row, unit line, catalogue: the nearest that names one. */
    private Optional<String> levelUnit() {
        return column.heading()
                .unit()
                .filter(u -> !path.is(Role.AMOUNT) || !u.equals(PERCENT))
                .or(() -> subject.row().heading().unit())
                .or(this::lineUnit);
    }

    private Optional<String> lineUnit() {
        Optional<String> usual = subject.like().map(Indicator::unit).filter(u -> !u.isEmpty());
        List<String> line = subject.row().units();
        List<String> amounts = line.stream().filter(u -> !u.equals(PERCENT)).toList();
        if (line.isEmpty()) {
            usual.ifPresent(u -> {
                notes.put("unit_from", "catalogue");
                doubt += 0.07;
            });
            return usual;
        }
        if (line.contains(PERCENT) && (amounts.isEmpty() || rate())) {
            return Optional.of(PERCENT);
        }
        if (usual.isEmpty() && amounts.size() > 1) {
            return fitting(amounts);
        }
        if (usual.isEmpty()) {
            return amounts.size() == 1 && !rate() ? Optional.of(amounts.get(0)) : Optional.empty();
        }
        List<String> fitting =
                amounts.stream().filter(u -> comparable(u, usual.get())).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Of 个、亿元: the one for what is counted, the other for what is paid. */
    private Optional<String> fitting(List<String> amounts) {
        Units units = binder.parts().units();
        boolean counted = subject.name().endsWith("数");
        boolean paid = binder.parts().nouns().ends(NameWords.Kind.AMOUNT, subject.name())
                || subject.name().endsWith("资金");
        List<String> found = amounts.stream()
                .filter(u -> units.parse(u).filter(MeasureBinder::money).isPresent() ? paid : counted)
                .toList();
        return found.size() == 1 && counted != paid ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean comparable(String one, String other) {
        Units units = binder.parts().units();
        Optional<Unit> known = units.parse(other);
        return units.parse(one)
                .filter(u -> known.filter(u::comparable).isPresent())
                .isPresent();
    }

    /** Whether the indicator is itself a per cent. */
    private boolean rate() {
        return subject.like()
                .map(i -> i.unit().equals(PERCENT) || i.kind() == IndicatorKind.INDEX)
                .orElseGet(() -> binder.parts().nouns().ends(NameWords.Kind.RATE, subject.name()));
    }

    private boolean index() {
        return subject.like()
                .map(i -> i.kind() == IndicatorKind.INDEX)
                .orElseGet(() -> binder.parts().nouns().ends(NameWords.Kind.INDEX, subject.name()));
    }

    private boolean amount() {
        return subject.like()
                .map(i -> !i.unit().equals(PERCENT) && i.kind() != IndicatorKind.INDEX)
                .orElseGet(() -> binder.parts().nouns().ends(NameWords.Kind.AMOUNT, subject.name()));
    }

    private Optional<Binder.Reading> reading(Measure measure, Optional<String> unit, Optional<String> comparator) {
        return Optional.of(new Binder.Reading(measure, Optional.empty(), unit, comparator, doubt, notes));
    }
}
