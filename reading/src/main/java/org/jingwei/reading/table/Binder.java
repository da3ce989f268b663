package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern LISTING = Pattern.compile("[、及和与]");
    private static final int FIVE = 5;
    private static final int SHORTEST_WORK = 4;
    private static final String PRICE = "价格";
    private static final String INDEX = "指数";
    private static final String FUNDS = "资金";

    private final Article article;
    private final Block block;
    private final List<Column> columns;
    private final Scene scene;
    private final TableReader.Parts parts;
    private final PeriodBinder periods;
    private final boolean things;
    private final boolean places;

    /** Whether ▼ stands in the table: only then ▲ is sure to rise, for accounts print it for what fell. */
    private final boolean fallen;

    Binder(Article article, Block block, List<Column> columns, Scene scene, TableReader.Parts parts) {
        this.article = article;
        this.block = block;
        this.columns = columns;
        this.scene = scene;
        this.parts = parts;
        this.periods = new PeriodBinder(scene);
        this.places = columns.stream().anyMatch(column -> column.kind() == Column.Kind.REGION);
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
        Optional<String> named = name(row, column);
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

    /** 其中：住宅 below a place: a kind of all that the columns measure. */
    private boolean kind(Row row) {
        return places
                && row.parent().isEmpty()
                && row.heading().region().isPresent()
                && row.name().filter(name -> !parts.names().alone(name)).isPresent()
                && columns.stream()
                        .filter(column -> column.kind() == Column.Kind.VALUE)
                        .flatMap(column -> parts.names().path(column.heading().names()).stream())
                        .anyMatch(measured -> parts.names().kin(row.name().orElseThrow(), measured));
    }

    /** 食品烟酒 below 人均消费支出, in a column 城镇居民, 支出: 城镇居民人均食品烟酒支出. */
    private Optional<String> grouped(String row, Optional<String> parent, Column column) {
        List<String> group = column.heading().names();
        String head = group.size() < 2 ? "" : group.get(group.size() - 1);
        String whole = parent.orElse(row);
        if (head.isEmpty() || !parts.names().head(head) || !whole.endsWith(head)) {
            return Optional.empty();
        }
        String people = parts.nouns()
                .without(
                        NameWords.Kind.ALL,
                        parts.names().path(group.subList(0, group.size() - 1)).orElse(""));
        boolean known = parts.names().known(people + whole).isPresent();
        String own = parent.map(p -> parts.names().sharing(row, p, head)).orElse(row);
        return known ? Optional.of(people + own) : Optional.empty();
    }

    /** A price measured against 100 is an index of it: 粮食价格 is 粮食价格指数. */
    private String indexed(String name, Column column) {
        boolean base = column.heading().is(Role.INDEX) || scene.titled().base().isPresent();
        return base && name.endsWith(PRICE) ? name + INDEX : name;
    }

    /** What a title of the whole table says of a column that names too little: 债券资金 below 新增专项债券资金使用情况. */
    private String ofFunds(String inColumn) {
        String thing =
                scene.titled().thing().filter(t -> !LISTING.matcher(t).find()).orElse("");
        boolean narrower = parts.names().known(inColumn).isEmpty()
                || scene.subject().names().stream()
                        .anyMatch(title -> parts.names().partOf(title, inColumn));
        if (thing.endsWith(inColumn) && narrower) {
            return thing;
        }
        String stem = thing.endsWith(FUNDS) ? thing.substring(0, thing.length() - FUNDS.length()) : "";
        boolean bare = parts.nouns().is(NameWords.Kind.BARE, inColumn)
                || inColumn.endsWith(FUNDS) && parts.names().known(inColumn).isEmpty();
        return bare && !stem.isEmpty() ? stem + inColumn : inColumn;
    }

    private Optional<String> name(Row row, Column column) {
        Optional<String> grouped = row.name().flatMap(name -> grouped(name, row.parent(), column));
        return grouped.or(() -> goods(row.name(), column))
                .or(() -> bound(row, column).map(name -> indexed(name, column)));
    }

    private Optional<String> bound(Row row, Column column) {
        Optional<String> inColumn = parts.names().path(column.heading().names());
        Optional<String> lent = parts.names().path(column.lent());
        boolean wanting = row.name().filter(n -> !parts.names().ofThing(n)).isEmpty()
                || things
                || lent.filter(parts.names()::head).isPresent();
        inColumn = inColumn.isEmpty() && wanting ? lent : inColumn;
        boolean score = column.heading().is(Role.SCORE) && !column.heading().is(Role.RANK);
        if (score && row.name().isPresent() && inColumn.isPresent()) {
            String name = inColumn.get();
            return Optional.of(row.name().get() + (name.endsWith("分") ? name : name + "得分"));
        }
        if (row.heading().is(Role.TOTAL) && things) {
            return sum(row, inColumn);
        }
        if (kind(row) && inColumn.isPresent()) {
            return parts.names().part(row.name().orElseThrow(), inColumn.get());
        }
        if (inColumn.isEmpty()) {
            inColumn = omitted(row);
        }
        if (inColumn.isEmpty()
                && things
                && row.name().filter(parts.names()::alone).isEmpty()) {
            inColumn = scene.subject().names().stream().findFirst();
        }
        if (row.heading().is(Role.TOTAL)
                && row.name().filter(parts.names()::head).isPresent()) {
            return row.name().flatMap(this::ofTitle).or(() -> row.name());
        }
        if (row.heading().is(Role.TOTAL) && row.name().isEmpty() && !places) {
            return inColumn.flatMap(head -> ofTitle(head).or(() -> total(head, column)));
        }
        if (inColumn.isEmpty()) {
            inColumn = titleHead(row);
        }
        if (row.name().isEmpty()) {
            inColumn = inColumn.map(this::ofProduct).map(this::ofFunds);
        }
        if (inColumn.isEmpty() && row.name().filter(this::bareThing).isPresent()) {
            return Optional.empty();
        }
        boolean counted = inColumn.isPresent()
                && row.name().filter(name -> counts(name, column)).isPresent();
        boolean unnamed = row.name().isEmpty() && !row.heading().names().isEmpty();
        return unnamed
                ? Optional.empty()
                : parts.names().bound(row.name(), inColumn, things || counted).map(name -> full(row, name));
    }

    /** Whether a column with a unit of its own measures something of the thing that a row names. */
    private boolean counts(String name, Column column) {
        return united(column)
                && !column.heading().names().isEmpty()
                && !parts.names().alone(name)
                && !parts.names().head(name);
    }

    /** Whether the header of the column, or of another that measures the same, prints a unit. */
    private boolean united(Column column) {
        return columns.stream()
                .anyMatch(other -> other.heading().unit().isPresent()
                        && other.heading().names().equals(column.heading().names()));
    }

    /** 钢材 in a table of 主要出口商品: 钢材出口数量, 钢材出口金额, as the header says. */
    private Optional<String> goods(Optional<String> row, Column column) {
        String header = IntStream.range(block.head(), block.body())
                .mapToObj(at -> Plain.compact(block.grid().text(at, column.at())))
                .collect(Collectors.joining());
        return scene.titled()
                .traded()
                .flatMap(
                        traded -> row.filter(name -> !parts.names().alone(name)).map(name -> name + traded))
                .map(name ->
                        name + parts.nouns().within(NameWords.Kind.SUM, header).orElse(""));
    }

    /** The sum of a column that says in full what it holds, over all rows there are: 事故起数（起）. */
    private Optional<String> total(String inColumn, Column column) {
        Optional<String> ofThing = scene.titled().thing().map(thing -> thing + inColumn);
        boolean full = (united(column) || parts.nouns().ends(NameWords.Kind.INDEX, inColumn))
                && !parts.names().heads(inColumn)
                && scene.titled().whole();
        return ofThing.filter(name -> parts.names().known(name).isPresent())
                .or(() -> scene.titled().thing().flatMap(thing -> Names.overlapping(thing, inColumn)))
                .or(() -> full ? Optional.of(inColumn) : Optional.empty());
    }

    /** 增加值 of a title over trades: 规模以上工业分行业增加值增速. */
    private Optional<String> titleHead(Row row) {
        boolean thing = row.name()
                .filter(name -> parts.names().ofThing(name) || parts.nouns().ends(NameWords.Kind.THING, name))
                .isPresent();
        return thing ? scene.titled().thing().flatMap(parts.nouns()::headOf) : Optional.empty();
    }

    /** 播种面积 in a table of 夏粮, where the catalogue knows 夏粮产量. */
    private String ofProduct(String head) {
        return scene.titled()
                .thing()
                .filter(thing -> parts.names().head(head))
                .filter(thing -> parts.names().known(thing + "产量").isPresent()
                        || parts.names().known(thing + head).isPresent())
                .filter(thing -> !head.startsWith(thing))
                .map(thing -> thing + head)
                .orElse(head);
    }

    /** The sum over banks or departments is the place's own, unless the title says that the rows are a choice of them. */
    private Optional<String> sum(Row row, Optional<String> inColumn) {
        Optional<String> own =
                row.name().filter(name -> parts.names().known(name).isPresent());
        Optional<String> all = inColumn.or(
                        () -> scene.subject().names().stream().findFirst())
                .filter(name -> parts.names().known(name).isPresent());
        Optional<String> listed = scene.titled()
                .thing()
                .filter(thing -> row.name().isEmpty() && !scene.titled().some())
                .filter(thing -> parts.nouns().ends(NameWords.Kind.SEVERAL, thing))
                .flatMap(thing -> inColumn.map(measured -> thing + measured));
        return listed.or(() -> scene.titled().whole()
                ? own.or(() -> row.name().isEmpty() ? all : Optional.empty())
                : Optional.empty());
    }

    /** The sum of trades or products is what the title says, if its name ends as the column's. */
    private Optional<String> ofTitle(String inColumn) {
        return scene.subject().names().stream()
                .filter(title -> title.endsWith(inColumn))
                .findFirst();
    }

    /** 可支配收入 in a table of 城镇居民人均可支配收入: the title says it in full. */
    private String full(Row row, String name) {
        Optional<Indicator> known = parts.names().known(name);
        Optional<String> title = scene.subject().names().stream().findFirst();
        Optional<String> whole = title.filter(
                t -> known.isEmpty() && !things && t.endsWith(parts.names().stem(name)));
        return known.filter(indicator -> row.name().isEmpty())
                .map(Indicator::name)
                .filter(full -> title.filter(full::endsWith)
                        .filter(t -> !name.contains(t))
                        .isPresent())
                .or(() -> whole)
                .orElse(name);
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
        Optional<String> measured = parts.names().path(column.heading().names());
        if (kind(row) && measured.isPresent()) {
            return measured.filter(name -> parts.nouns().ends(NameWords.Kind.AMOUNT, name));
        }
        Optional<String> grouped = row.parent().flatMap(parent -> grouped(parent, Optional.empty(), column));
        if (grouped.isPresent()) {
            return grouped;
        }
        return row.parent()
                .filter(parent -> !other(parent, measured))
                .map(parent -> indexed(parent, column))
                .map(parent -> goods(Optional.of(parent), column)
                        .or(() -> parts.names()
                                .bound(
                                        Optional.of(parent),
                                        counts(parent, column) ? measured : headOf(column),
                                        things || counts(parent, column)))
                        .orElse(parent));
    }

    /** 农作物总播种面积 is no whole of yields: it says what it measures, and that is not what the column does. */
    private boolean other(String whole, Optional<String> measured) {
        return parts.names().alone(whole)
                && measured.filter(parts.names()::head)
                        .filter(head -> !whole.endsWith(parts.names().stem(head)))
                        .filter(head -> parts.names().known(whole + head).isEmpty())
                        .isPresent();
    }

    private Optional<String> headOf(Column column) {
        return parts.names()
                .path(column.heading().names())
                .or(() -> parts.names().path(column.lent()))
                .filter(parts.names()::heads)
                .or(() -> things ? scene.subject().names().stream().findFirst() : Optional.empty());
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
    record Subject(String name, Optional<Indicator> known, Optional<Indicator> like, Heading path, Row row) {}

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
