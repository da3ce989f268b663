package org.jingwei.reading.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.time.Reference;

/** Says what a figure measures, from the words and units of its headers. Made for one cell. */
final class MeasureBinder {

    private static final String LAST_YEAR = "上年同期";
    private static final double FROM_CATALOGUE = 0.07;
    private static final double FROM_RATE = 0.1;

    private final Binder.Subject subject;
    private final Heading path;
    private final Column column;
    private final Binder binder;
    private final NameWords nouns;
    private final CellUnits units;
    private boolean fromRate;

    MeasureBinder(Binder.Subject subject, Column column, Binder binder) {
        this.subject = subject;
        this.path = subject.path();
        this.column = column;
        this.binder = binder;
        this.nouns = binder.parts().nouns();
        this.units = new CellUnits(subject, column, binder);
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
                    Measure.CONTRIBUTION,
                    Optional.of(CellUnits.POINTS),
                    path.comparator().or(() -> parent()));
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
        return subject.known().filter(i -> i.unit().equals(CellUnits.PERCENT)).isPresent();
    }

    private Optional<String> parent() {
        return binder.parent(subject.row(), column);
    }

    private Optional<Binder.Reading> rank() {
        Optional<Aspect> of = ranked();
        return Optional.of(new Binder.Reading(
                Measure.RANK, of, Optional.of("位"), path.comparator().filter(c -> !c.equals(LAST_YEAR)), 0, Map.of()));
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
        Optional<String> unit = units.printed(figure);
        boolean amount = path.comparator().filter(MeasureBinder::amountOf).isPresent();
        if (amount
                && unit.filter(u -> u.equals(CellUnits.PERCENT) || u.equals(CellUnits.POINTS))
                        .isEmpty()) {
            return unit.or(units::ofLevel)
                    .flatMap(u -> u.equals(CellUnits.PERCENT)
                            ? Optional.empty()
                            : reading(Measure.GAP, Optional.of(u), path.comparator()));
        }
        boolean points = unit.isEmpty()
                || unit.get().equals(CellUnits.PERCENT)
                || unit.get().equals(CellUnits.POINTS);
        if (path.comparator().isEmpty() || !points) {
            return Optional.empty();
        }
        boolean pace = path.comparator().get().endsWith("进度");
        Optional<Aspect> of = pace ? Optional.of(Aspect.COMPLETION) : ranked();
        return Optional.of(new Binder.Reading(
                Measure.GAP, of, Optional.of(CellUnits.POINTS), path.comparator(), doubt(), notes()));
    }

    /** What a place stands before or behind in amounts: 序时任务, not 序时进度. */
    private static boolean amountOf(String comparator) {
        return comparator.endsWith("任务");
    }

    private Optional<Binder.Reading> percent(Measure measure, Figure figure, Optional<String> comparator) {
        Optional<String> unit = units.printed(figure);
        return unit.filter(u -> !u.equals(CellUnits.PERCENT)).isPresent()
                ? Optional.empty()
                : reading(measure, Optional.of(CellUnits.PERCENT), comparator);
    }

    private Optional<Binder.Reading> change(Figure figure) {
        if (path.is(Role.DROP) && figure.signed()) {
            return Optional.empty();
        }
        Optional<String> printed = units.printed(figure).or(units::ofChange);
        if (printed.isEmpty()) {
            boolean bare = subject.isIndex(nouns) && subject.row().units().isEmpty() && !path.is(Role.AMOUNT);
            return bare
                    ? reading(
                            Measure.DELTA,
                            Optional.empty(),
                            Optional.of(path.comparator().orElse(LAST_YEAR)))
                    : Optional.empty();
        }
        String unit = printed.get();
        if (unit.equals(CellUnits.POINTS)) {
            return points();
        }
        if (!unit.equals(CellUnits.PERCENT) && !unit.equals("倍")) {
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
        return subject.isRate(nouns) && !subject.isIndex(nouns) ? rateChange() : growth(unit);
    }

    private Optional<Binder.Reading> points() {
        boolean growth = !subject.isRate(nouns) || subject.isIndex(nouns);
        Optional<Aspect> of = growth ? Optional.of(Aspect.YOY) : Optional.empty();
        return Optional.of(new Binder.Reading(
                Measure.PP_CHANGE,
                of,
                Optional.of(CellUnits.POINTS),
                Optional.of(path.comparator().orElse(LAST_YEAR)),
                doubt(),
                notes()));
    }

    /** The ± % of an indicator that is itself a per cent is a change in points. */
    private Optional<Binder.Reading> rateChange() {
        fromRate = true;
        return points();
    }

    private Optional<Binder.Reading> growth(String unit) {
        boolean ambiguous = path.unit().equals(Optional.of(CellUnits.PERCENT))
                && column.heading().unit().isEmpty()
                && subject.row().heading().unit().equals(Optional.of(CellUnits.PERCENT))
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
        if (subject.isIndex(nouns) && units.isBare(figure)) {
            return reading(Measure.LEVEL, Optional.empty(), path.comparator().or(binder::indexBase));
        }
        if (units.isBare(figure) && isQuotient()) {
            return reading(Measure.RATIO, Optional.empty(), Optional.empty());
        }
        Optional<String> unit = figure.unit().or(units::ofLevel);
        if (subject.known().isEmpty() && units.isOfOtherKind(figure)) {
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
        if (!unit.get().equals(CellUnits.PERCENT)) {
            return unit.get().equals(CellUnits.POINTS) || units.isForeign(unit.get())
                    ? Optional.empty()
                    : reading(Measure.LEVEL, unit, Optional.empty());
        }
        if (subject.isRate(nouns)) {
            return reading(Measure.LEVEL, unit, Optional.empty());
        }
        return subject.isAmount(nouns) ? reading(Measure.YOY, unit, Optional.of(LAST_YEAR)) : Optional.empty();
    }

    /** 城乡收入比 1.94: a quotient, which needs no unit. */
    private boolean isQuotient() {
        return subject.like().filter(i -> i.unit().equals("倍")).isPresent();
    }

    private double doubt() {
        return (units.fromCatalogue() ? FROM_CATALOGUE : 0) + (fromRate ? FROM_RATE : 0);
    }

    private Map<String, String> notes() {
        String source = fromRate ? "rate" : units.fromCatalogue() ? "catalogue" : "";
        return source.isEmpty() ? Map.of() : Map.of("unit_from", source);
    }

    private Optional<Binder.Reading> reading(Measure measure, Optional<String> unit, Optional<String> comparator) {
        return Optional.of(new Binder.Reading(measure, Optional.empty(), unit, comparator, doubt(), notes()));
    }
}
