package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.IndicatorKind;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Place;

/** Binds the figures of a block to what their row, their column and the scene say. What stays open gives no fact. Made for one block. */
final class Binder {

    private static final double SURE = 0.97;
    private static final Pattern ARROWS_UP = Pattern.compile("[▲△]");
    private static final Pattern ARROWS_DOWN = Pattern.compile("[▼▽]");
    private static final int FIVE = 5;
    private static final int SHORTEST_WORK = 4;

    private final Article article;
    private final Block block;
    private final List<Column> columns;
    private final Scene scene;
    private final TableReader.Parts parts;
    private final PeriodBinder periods;
    private final boolean things;
    private final CellNames cellNames;

    /** Whether ▼ stands in the table: only then ▲ is sure to rise, for accounts print it for what fell. */
    private final boolean fallen;

    Binder(Article article, Block block, List<Column> columns, Scene scene, TableReader.Parts parts) {
        this.article = article;
        this.block = block;
        this.columns = columns;
        this.scene = scene;
        this.parts = parts;
        this.periods = new PeriodBinder(scene);
        this.cellNames = new CellNames(block, columns, scene, parts);
        this.fallen = IntStream.range(block.body(), block.end())
                .mapToObj(row -> block.grid().row(row))
                .flatMap(List::stream)
                .anyMatch(cell -> ARROWS_DOWN.matcher(cell.text()).find());
        this.things = columns.stream().anyMatch(column -> column.kind() == Column.Kind.THING);
    }

    List<Fact> bind(Row row) {
        List<Fact> facts = new ArrayList<>();
        if (row.heading().is(Role.IGNORE)) {
            return facts;
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.kind() == Column.Kind.VALUE) {
                figures(row, column).forEach(f -> fact(row, column, f).ifPresent(facts::add));
            }
        }
        return facts;
    }

    /** A figure that stands in this cell alone: one that is merged over several says of none which it is. */
    private Optional<Figure> figure(Row row, Column column) {
        return cell(row, column)
                .filter(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 1)
                .filter(cell -> fallen || !ARROWS_UP.matcher(cell.text()).find())
                .flatMap(cell -> parts.scanner().figure(cell.text()).or(() -> change(row, column, cell)));
    }

    /** 18个、2,200户: what is counted in two ways stands in one cell. */
    private List<Figure> figures(Row row, Column column) {
        Optional<Figure> one = figure(row, column);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        return cell(row, column)
                .filter(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 1)
                .map(cell -> parts.scanner().counts(cell.text()))
                .orElse(List.of());
    }

    private Optional<Figure> change(Row row, Column column, Cell cell) {
        Heading path = column.heading().under(row.heading());
        boolean changes = path.changes() && !path.isAny(Role.RANK, Role.COMPLETION, Role.SHARE);
        return changes ? parts.scanner().change(cell.text()) : Optional.empty();
    }

    private Optional<Cell> cell(Row row, Column column) {
        return block.grid().at(row.at(), column.at());
    }

    private Optional<Fact> fact(Row row, Column column, Figure figure) {
        Heading path = titled(column.heading().under(row.heading()));
        Optional<String> named = cellNames.name(row, column);
        boolean titled = named.isEmpty()
                && scene.subject().names().size() == 1
                && column.heading().names().isEmpty()
                && !things;
        Optional<String> name = titled
                ? Optional.of(scene.subject().names().get(0))
                        .filter(n ->
                                row.name().isEmpty() && row.heading().names().isEmpty())
                : named;
        Heading said = titled && !path.changes() && !path.isAny(Role.COMPLETION, Role.SHARE, Role.MOVE)
                ? path.under(scene.subject().withNames(List.of()))
                : path;
        if (name.isEmpty()
                || bothPlaces(row, column)
                || figure.upper().isPresent() && figure.unit().isEmpty()) {
            return Optional.empty();
        }
        Optional<Indicator> known = parts.names().known(name.get());
        if (known.isEmpty() && vague(row, name.get())) {
            return Optional.empty();
        }
        Subject subject =
                new Subject(scored(name.get(), said, column), known, known.or(() -> like(row, column)), said, row);
        Optional<Reading> reading = new MeasureBinder(subject, column, this).read(figure);
        return reading.flatMap(r -> fact(subject, column, figure, r));
    }

    /** What the title says that all cells hold, where neither row nor column says it: 主要指标增速在全市位次. */
    private Heading titled(Heading path) {
        Heading title = scene.titled().measure();
        boolean silent = !path.measures() && path.status().isEmpty() && !title.empty();
        boolean rate = title.is(Role.RANK) || !names(path, NameWords.Kind.RATE);
        boolean unit = path.unit().isEmpty()
                || !title.is(Role.RANK) && path.unit().get().equals("%");
        return silent && rate && unit ? path.under(title) : path;
    }

    private boolean names(Heading path, NameWords.Kind kind) {
        return path.names().stream().anyMatch(name -> parts.nouns().ends(kind, name));
    }

    /** A row that only the catalogue, a noun of measuring or a unit of its own would make an indicator, and that has none: 城镇. */
    private boolean vague(Row row, String name) {
        return row.name().filter(name::equals).isPresent()
                && row.heading().unit().isEmpty()
                && row.heading().roles().isEmpty()
                && !parts.names().alone(name)
                && !(itself(row, name) && counted(row))
                && columns.stream().noneMatch(column -> column.heading().is(Role.SCORE));
    }

    /** Whether a name may be that of works or things counted, and is no kind of something that another row names. */
    private boolean itself(Row row, String name) {
        return row.parent().isEmpty()
                && name.length() >= SHORTEST_WORK
                && !parts.names().ofThing(name)
                && !parts.nouns().is(NameWords.Kind.MODIFIER, name);
    }

    /** Whether a cell of the row prints itself what it counts: 120公里. */
    private boolean counted(Row row) {
        return columns.stream()
                .filter(column -> column.kind() == Column.Kind.VALUE)
                .flatMap(column -> figures(row, column).stream())
                .flatMap(figure -> figure.unit().stream())
                .anyMatch(unit -> !unit.equals("%") && !unit.equals("个百分点"));
    }

    /** What the column names, where the row is a thing that has it. */
    private Optional<Indicator> like(Row row, Column column) {
        return things && row.name().isPresent()
                ? parts.names()
                        .path(column.heading().names())
                        .or(() -> parts.names().path(column.lent()))
                        .flatMap(parts.names()::known)
                : Optional.empty();
    }

    /** The score of an indicator, and the place by it, are no figures of the indicator. */
    private static String scored(String name, Heading said, Column column) {
        boolean score = said.is(Role.SCORE) || column.heading().is(Role.SCORE);
        return score && !name.endsWith("分") ? name + "得分" : name;
    }

    /** 全市 above 清河县: a cell of two places cannot be told. */
    private boolean bothPlaces(Row row, Column column) {
        Optional<String> inRow = row.heading().region();
        Optional<String> inColumn = column.heading().region();
        return inRow.isPresent() && inColumn.isPresent() && !inRow.equals(inColumn);
    }

    private Optional<Fact> fact(Subject subject, Column column, Figure figure, Reading reading) {
        PeriodBinder.Bound period = periods.bind(subject.path(), stock(subject));
        Optional<String> region = region(subject);
        if (!period.known() || region.isEmpty() && subject.path().region().isPresent()) {
            return Optional.empty();
        }
        int sign = subject.path().is(Role.DROP) && moves(reading.measure()) ? -1 : 1;
        Quantity quantity = new Quantity(
                figure.value().map(v -> sign < 0 ? v.negated() : v),
                figure.upper().map(v -> sign < 0 ? v.negated() : v),
                reading.unit(),
                figure.approx(),
                figure.masked());
        Qualifiers qualifiers = new Qualifiers(
                reading.measure(),
                reading.of(),
                subject.path().status().isEmpty() && planned(subject, period.period())
                        ? Status.TARGET
                        : status(subject, reading),
                period.period(),
                region,
                reading.comparator(),
                subject.path().basis());
        Map<String, String> notes = new HashMap<>(reading.notes());
        cellNames.parent(subject.row(), column).ifPresent(parent -> notes.put("part_of", parent));
        double confidence = SURE - reading.doubt() - (subject.known().isPresent() ? 0 : 0.07);
        return Optional.of(new Fact(
                subject.name(),
                subject.known().map(Indicator::code),
                quantity,
                qualifiers,
                evidence(cell(subject.row(), column).orElseThrow(), figure),
                confidence,
                notes));
    }

    /** What a project or an enterprise invests is not the place's own figure. */
    private Optional<String> region(Subject subject) {
        Optional<String> printed = subject.path().region();
        return printed.isPresent() ? parts.places().resolve(printed.get(), scene.region()) : scene.region();
    }

    /** 2025年 in the goals of the fourteenth plan is one of them. */
    private boolean planned(Subject subject, Optional<Period> period) {
        return scene.plan()
                .filter(plan -> subject.path().is(Role.AVERAGE)
                        || period.filter(p -> p.equals(new Period.Year(plan.year())))
                                .isPresent())
                .isPresent();
    }

    /** Whether 下降 in a header turns the sign: of a change, not of a place or a score. */
    private static boolean moves(Measure measure) {
        return switch (measure) {
            case YOY, MOM, GROWTH, PP_CHANGE, DELTA, GAP -> true;
            case LEVEL, CONTRIBUTION, CONTRIBUTION_RATE, SHARE, RANK, COMPLETION, MULTIPLE, RATIO -> false;
        };
    }

    private static Status status(Subject subject, Reading reading) {
        boolean reached = reading.measure() == Measure.COMPLETION || reading.measure() == Measure.GAP;
        Status said = subject.path().status().orElse(Status.ACTUAL);
        return reached && (said == Status.TARGET || said == Status.PLAN) ? Status.ACTUAL : said;
    }

    private boolean stock(Subject subject) {
        return subject.like()
                .map(indicator -> indicator.kind() == IndicatorKind.STOCK)
                .filter(stock -> stock)
                .orElse(parts.nouns().ends(NameWords.Kind.STOCK, subject.name()));
    }

    /** The cell's line, and in it the first character of the number. */
    private Evidence evidence(Cell cell, Figure figure) {
        String text = cell.text();
        int breaks = (int)
                text.substring(0, figure.at()).chars().filter(c -> c == '\n').count();
        int start = text.lastIndexOf('\n', Math.max(figure.at() - 1, 0)) + 1;
        boolean exact = breaks == 0 || cell.firstLine() + breaks <= cell.lastLine();
        int line = exact ? cell.firstLine() + breaks : cell.firstLine();
        int column = exact ? text.codePointCount(Math.min(start, figure.at()), figure.at()) : 0;
        return new Evidence(article.document(), new Place(line, column), article.anchorOf(line), text.strip());
    }

    /** What a cell is about, before its figure is read; {@code like} is an indicator of its kind: 存贷比 of a bank's. */
    record Subject(String name, Optional<Indicator> known, Optional<Indicator> like, Heading path, Row row) {

        /** Whether it is itself a per cent. */
        boolean isRate(NameWords nouns) {
            return like.map(i -> i.unit().equals(CellUnits.PERCENT) || i.kind() == IndicatorKind.INDEX)
                    .orElseGet(() -> nouns.ends(NameWords.Kind.RATE, name));
        }

        boolean isIndex(NameWords nouns) {
            return like.map(i -> i.kind() == IndicatorKind.INDEX)
                    .orElseGet(() -> nouns.ends(NameWords.Kind.INDEX, name));
        }

        boolean isAmount(NameWords nouns) {
            return like.map(i -> !i.unit().equals(CellUnits.PERCENT) && i.kind() != IndicatorKind.INDEX)
                    .orElseGet(() -> nouns.ends(NameWords.Kind.AMOUNT, name));
        }
    }

    /** How a figure is to be read; {@code doubt} is taken off the confidence. */
    record Reading(
            Measure measure,
            Optional<Aspect> of,
            Optional<String> unit,
            Optional<String> comparator,
            double doubt,
            Map<String, String> notes) {}

    /** The whole that the row is a part of, named as the cell is. */
    Optional<String> parent(Row row, Column column) {
        return cellNames.parent(row, column);
    }

    TableReader.Parts parts() {
        return parts;
    }

    /** What the indices of the table are measured against, if a line above it says so. */
    Optional<String> indexBase() {
        return scene.titled().base();
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether no column of the row that holds the value itself has a figure. */
    boolean withoutLevel(Row row) {
        return columns.stream()
                .filter(column -> column.kind() == Column.Kind.VALUE && level(column))
                .noneMatch(column -> figure(row, column).isPresent());
    }

    /** A goal of 6.5 beside a value of 512 亿元 is a goal for its growth, or nothing that can be told. */
    boolean outOfScale(Row row, Printed goal) {
        return columns.stream()
                .filter(column -> column.kind() == Column.Kind.VALUE
                        && level(column)
                        && column.heading()
                                .status()
                                .filter(s -> s != Status.ACTUAL)
                                .isEmpty())
                .flatMap(column -> figure(row, column).stream())
                .flatMap(figure -> figure.value().stream())
                .anyMatch(value ->
                        value.value().abs().compareTo(goal.value().abs().multiply(java.math.BigDecimal.valueOf(FIVE)))
                                > 0);
    }

    private static boolean level(Column column) {
        Heading heading = column.heading();
        return !heading.changes()
                && !heading.isAny(
                        Role.RANK, Role.COMPLETION, Role.SHARE, Role.GAP, Role.PULL, Role.PULL_RATE, Role.SCORE);
    }
}
