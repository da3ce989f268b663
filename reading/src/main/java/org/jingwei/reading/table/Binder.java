package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Printed;
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
    private static final int FIVE = 5;

    private final Article article;
    private final Block block;
    private final List<Column> columns;
    private final Scene scene;
    private final TableReader.Parts parts;
    private final PeriodBinder periods;
    private final boolean things;
    private final boolean places;

    Binder(Article article, Block block, List<Column> columns, Scene scene, TableReader.Parts parts) {
        this.article = article;
        this.block = block;
        this.columns = columns;
        this.scene = scene;
        this.parts = parts;
        this.periods = new PeriodBinder(scene);
        this.places = columns.stream().anyMatch(column -> column.kind() == Column.Kind.REGION);
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
                figure(row, column).flatMap(f -> fact(row, column, f)).ifPresent(facts::add);
            }
        }
        return facts;
    }

    /** A figure that stands in this cell alone: one that is merged over several says of none which it is. */
    private Optional<Figure> figure(Row row, Column column) {
        return cell(row, column)
                .filter(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 1)
                .flatMap(cell -> parts.scanner().figure(cell.text()));
    }

    private Optional<Cell> cell(Row row, Column column) {
        return block.grid().at(row.at(), column.at());
    }

    private Optional<Fact> fact(Row row, Column column, Figure figure) {
        Heading path = column.heading().under(row.heading());
        Optional<String> named = name(row, column);
        boolean titled = named.isEmpty()
                && scene.subject().names().size() == 1
                && column.heading().names().isEmpty()
                && !things;
        Optional<String> name = titled
                ? Optional.of(scene.subject().names().get(0))
                        .filter(n -> row.name().isEmpty())
                : named;
        Heading said = titled && !path.changes() && !path.isAny(Role.COMPLETION, Role.SHARE)
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
        Subject subject = new Subject(scored(name.get(), said, column), known, said, row);
        Optional<Reading> reading = new MeasureBinder(subject, column, this).read(figure);
        return reading.flatMap(r -> fact(subject, column, figure, r));
    }

    /** A row that only the catalogue, a noun of measuring or a unit of its own would make an indicator, and that has none: 城镇. */
    private boolean vague(Row row, String name) {
        return row.name().filter(name::equals).isPresent()
                && row.heading().unit().isEmpty()
                && row.heading().roles().isEmpty()
                && !parts.names().alone(name)
                && columns.stream().noneMatch(column -> column.heading().is(Role.SCORE));
    }

    /** The score of an indicator, and the place by it, are no figures of the indicator. */
    private static String scored(String name, Heading said, Column column) {
        boolean score = said.is(Role.SCORE) || column.heading().is(Role.SCORE);
        return score && !name.endsWith("得分") ? name + "得分" : name;
    }

    /** 全市 above 清河县: a cell of two places cannot be told. */
    private boolean bothPlaces(Row row, Column column) {
        Optional<String> inRow = row.heading().region();
        Optional<String> inColumn = column.heading().region();
        return inRow.isPresent() && inColumn.isPresent() && !inRow.equals(inColumn);
    }

    private Optional<String> name(Row row, Column column) {
        Optional<String> inColumn = parts.names().path(column.heading().names());
        Optional<String> lent = parts.names().path(column.lent());
        boolean wanting = row.name().filter(n -> !parts.names().ofThing(n)).isEmpty()
                || things
                || lent.filter(parts.names()::head).isPresent();
        inColumn = inColumn.isEmpty() && wanting ? lent : inColumn;
        if (row.heading().is(Role.TOTAL) && things) {
            return Optional.empty();
        }
        if (inColumn.isEmpty()) {
            inColumn = omitted(row);
        }
        if (row.heading().is(Role.TOTAL) && row.name().isEmpty() && !places) {
            return inColumn.flatMap(this::ofTitle);
        }
        if (inColumn.isEmpty() && row.name().filter(this::bareThing).isPresent()) {
            return Optional.empty();
        }
        boolean unnamed = row.name().isEmpty() && !row.heading().names().isEmpty();
        return unnamed ? Optional.empty() : parts.names().bound(row.name(), inColumn, things);
    }

    /** The sum of trades or products is what the title says, if its name ends as the column's. */
    private Optional<String> ofTitle(String inColumn) {
        return scene.subject().names().stream()
                .filter(title -> title.endsWith(inColumn))
                .findFirst();
    }

    /** 制造业 alone measures nothing; an alias of the catalogue does. */
    private boolean bareThing(String name) {
        return parts.names().ofThing(name) && parts.names().known(name).isEmpty();
    }

    /** The head noun that a stub such as 产品名称 lets its rows leave out: 水泥 for 水泥产量. */
    private Optional<String> omitted(Row row) {
        Optional<String> head = columns.stream()
                .filter(column ->
                        column.kind() == Column.Kind.STUB && column.heading().is(Role.STUB_INDICATOR))
                .flatMap(column -> column.heading().comparator().stream())
                .findFirst();
        boolean whole = row.name()
                .filter(name -> !name.endsWith("量") && !name.endsWith("值"))
                .isEmpty();
        return whole ? Optional.empty() : head;
    }

    /** The whole that the row is a part of, named as the cell is. */
    Optional<String> parent(Row row, Column column) {
        return row.parent()
                .map(parent -> parts.names()
                        .bound(Optional.of(parent), headOf(column), things)
                        .orElse(parent));
    }

    private Optional<String> headOf(Column column) {
        return parts.names()
                .path(column.heading().names())
                .or(() -> parts.names().path(column.lent()))
                .filter(parts.names()::head);
    }

    private Optional<Fact> fact(Subject subject, Column column, Figure figure, Reading reading) {
        PeriodBinder.Bound period = periods.bind(subject.path(), stock(subject));
        Optional<String> region = region(subject);
        if (!period.known() || region.isEmpty() && subject.path().region().isPresent()) {
            return Optional.empty();
        }
        int sign = subject.path().is(Role.DROP) ? -1 : 1;
        Quantity quantity = new Quantity(
                figure.value().map(v -> sign < 0 ? v.negated() : v),
                figure.upper().map(v -> sign < 0 ? v.negated() : v),
                reading.unit(),
                figure.approx(),
                figure.masked());
        Qualifiers qualifiers = new Qualifiers(
                reading.measure(),
                reading.of(),
                status(subject, reading),
                period.period(),
                region,
                reading.comparator(),
                subject.path().basis());
        Map<String, String> notes = new HashMap<>(reading.notes());
        parent(subject.row(), column).ifPresent(parent -> notes.put("part_of", parent));
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

    private static Status status(Subject subject, Reading reading) {
        boolean reached = reading.measure() == Measure.COMPLETION || reading.measure() == Measure.GAP;
        Status said = subject.path().status().orElse(Status.ACTUAL);
        return reached && (said == Status.TARGET || said == Status.PLAN) ? Status.ACTUAL : said;
    }

    private boolean stock(Subject subject) {
        return subject.known()
                .map(indicator -> indicator.kind() == IndicatorKind.STOCK)
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

    /** What a cell is about, before its figure is read. */
    record Subject(String name, Optional<Indicator> known, Heading path, Row row) {}

    /** How a figure is to be read; {@code doubt} is taken off the confidence. */
    record Reading(
            Measure measure,
            Optional<Aspect> of,
            Optional<String> unit,
            Optional<String> comparator,
            double doubt,
            Map<String, String> notes) {}

    TableReader.Parts parts() {
        return parts;
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
