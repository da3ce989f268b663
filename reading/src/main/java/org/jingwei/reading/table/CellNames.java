package org.jingwei.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.core.term.Indicator;

/** Says what the cells of a block are of: names of rows, columns and titles put together. Made for one block. */
final class CellNames {

    private static final Pattern LISTING = Pattern.compile("[、及和与]");
    private static final String PRICE = "价格";
    private static final String INDEX = "指数";
    private static final String FUNDS = "资金";

    private final Block block;
    private final List<Column> columns;
    private final Scene scene;
    private final TableReader.Parts parts;
    private final boolean things;
    private final boolean places;

    CellNames(Block block, List<Column> columns, Scene scene, TableReader.Parts parts) {
        this.block = block;
        this.columns = columns;
        this.scene = scene;
        this.parts = parts;
        this.things = columns.stream().anyMatch(column -> column.kind() == Column.Kind.THING);
        this.places = columns.stream().anyMatch(column -> column.kind() == Column.Kind.REGION);
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

    /** What the figure in this cell is of; empty where row, column and title leave it open. */
    Optional<String> name(Row row, Column column) {
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
}
