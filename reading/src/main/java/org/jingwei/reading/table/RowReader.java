package org.jingwei.reading.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.text.Cell;

/** Reads the stubs of a block row by row: numbers, indents and 其中 tell which row is a part of which. Made for one block. */
final class RowReader {

    private static final Pattern COUNTED = Pattern.compile("[（(]\\d+[个家项户][)）]$");

    private static final Pattern NOTE = Pattern.compile("^[*※]?(?:注|备注|说明|资料来源|数据来源|注释)[:：\\d].*|^第\\s*\\d+\\s*页.*");

    /** 按登记注册类型分: the rows below are kinds of what stands above. */
    private static final Pattern DIVISION = Pattern.compile("(?:其中)?按.{1,12}(?:分组?|划分)[:：]?");

    private static final String KIND = "类";
    private static final String NAME = "名称";

    /** A row that others may be parts of. */
    private record Frame(RowMark mark, Optional<String> name, Optional<String> unit) {}

    private final Block block;
    private final List<Column> columns;
    private final HeadingReader headings;
    private final SceneReader scenes;
    private final PlaceNames places;
    private final Names names;
    private final boolean headed;
    private final Deque<Frame> open = new ArrayDeque<>();
    private List<String> units;
    private Heading last = Heading.NOTHING;
    private Heading named = Heading.NOTHING;
    private Optional<String> place = Optional.empty();
    private Optional<String> whole = Optional.empty();
    private boolean divided;
    private String section = "";

    RowReader(Block block, List<Column> columns, Scene scene, TableReader.Parts parts) {
        this.block = block;
        this.columns = columns;
        this.units = scene.units();
        this.headings = parts.headings();
        this.scenes = parts.scenes();
        this.places = parts.places();
        this.names = parts.names();
        boolean titled = scene.titled().thing().flatMap(parts.nouns()::headOf).isPresent()
                && columns.stream()
                        .noneMatch(column -> column.kind() == Column.Kind.VALUE
                                && !column.heading().names().isEmpty());
        this.headed = titled && things() || headed() || scene.titled().traded().isPresent();
    }

    /** A header that is printed again, as on the next page, goes on with the rows above it. */
    void goOnFrom(RowReader above) {
        if (block.head(above.block)) {
            above.open.descendingIterator().forEachRemaining(open::push);
            last = above.last;
            named = above.named;
        }
    }

    List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (int at = block.body(); at < block.end(); at++) {
            List<Cell> cells = cells(at);
            if (cells.size() == 1) {
                single(cells.get(0), at);
            } else if (!cells.isEmpty()
                    && !NOTE.matcher(cells.get(0).text().strip()).matches()) {
                rows.add(row(at));
            }
        }
        return rows;
    }

    /** Whether most rows are trades or firms, of which the title says what is measured. */
    private boolean things() {
        int things = 0;
        for (int at = block.body(); at < block.end(); at++) {
            String name = Plain.compact(
                    RowMark.of(block.grid().text(at, block.left())).rest());
            things += names.ofThing(name) ? 1 : -1;
        }
        return things > 0;
    }

    private List<Cell> cells(int row) {
        return block.grid().row(row).stream()
                .filter(cell -> cell.column() < block.right() && cell.column() + cell.columnSpan() > block.left())
                .toList();
    }

    /** A line across the table: a unit, a note, or the heading of the rows below. */
    private void single(Cell cell, int row) {
        List<String> printed = scenes.units(List.of(cell.text()));
        if (!printed.isEmpty()) {
            units = printed;
        } else if (!NOTE.matcher(cell.text().strip()).matches() && cell.row() == row) {
            RowMark mark = RowMark.of(cell.text());
            section = mark.rest();
            divided = DIVISION.matcher(Plain.compact(mark.rest())).matches();
            close(mark, Optional.empty());
            open.push(new Frame(mark, Optional.empty(), Optional.empty()));
        }
    }

    private Row row(int at) {
        Heading path = Heading.NOTHING;
        RowMark mark = new RowMark(0, false, false, 0, "");
        for (Column column : columns) {
            String text = block.grid().text(at, column.at());
            if (column.kind() == Column.Kind.UNIT) {
                Optional<String> unit = headings.unit(Plain.compact(text));
                path = unit.isPresent() ? unit(unit).under(path) : path;
            } else if (column.names() && !text.isBlank()) {
                Heading stub = stub(column, RowMark.of(text));
                if (!classes(column, stub, at)) {
                    mark = RowMark.of(text);
                    path = stub.under(path);
                }
            }
        }
        path = ranking(path);
        place = path.region().or(() -> place);
        last = path;
        Optional<String> own = names.path(path.names()).map(name -> names.inSection(Plain.compact(section), name));
        boolean subject = path.region().isPresent() || path.timed();
        if (own.isEmpty() && !subject && path.measures()) {
            return new Row(at, path, above(), Optional.empty(), units);
        }
        named = own.isPresent() ? path : named;
        if (own.isPresent() && follows(mark, own.get())) {
            mark = mark.asPartAt(open.element().mark().indent());
        }
        if (own.isEmpty() && path.region().isPresent()) {
            open.clear();
        }
        Optional<String> parent = own.isEmpty() ? Optional.empty() : close(mark, own);
        Optional<String> above = parent.isPresent() ? parent : division(own);
        Optional<String> name = above.isPresent() && !headed ? own.flatMap(n -> names.part(n, above.get())) : own;
        if (parent.isEmpty() && !mark.part() && above.isEmpty()) {
            whole = name;
            divided = false;
        }
        path = parent.isPresent() ? measuredAs(path) : path;
        open.push(new Frame(mark, headed ? name : name.map(names::restored), path.unit()));
        return new Row(at, path, name, parent.filter(p -> name.isPresent()), units);
    }

    /** The whole whose kinds stand below 按…分; an indicator of its own ends them. */
    private Optional<String> division(Optional<String> own) {
        boolean kind = divided
                && own.filter(name -> !names.alone(name)
                                || whole.filter(w -> names.kin(name, w)).isPresent())
                        .isPresent();
        return kind ? whole : Optional.empty();
    }

    /** Whether the columns name what is measured of the things that the rows name: 投资额 of 第一产业. */
    private boolean headed() {
        List<Column> levels = columns.stream()
                .filter(column ->
                        column.kind() == Column.Kind.VALUE && !column.heading().measures())
                .toList();
        boolean counts = levels.size() > 1
                && levels.stream()
                        .allMatch(column -> column.heading().unit().isPresent()
                                && !column.heading().names().isEmpty());
        return counts
                || columns.stream()
                        .anyMatch(column -> column.kind() == Column.Kind.THING
                                || column.kind() == Column.Kind.VALUE
                                        && names.path(column.heading().names())
                                                .filter(names::heads)
                                                .isPresent());
    }

    /** 沿江组 beside 临江区: what sorts the places is no name of what is measured. */
    private boolean classes(Column column, Heading stub, int at) {
        boolean said = stub.names().isEmpty() || column.heading().is(Role.STUB_INDICATOR);
        String name = said ? "" : stub.names().get(0);
        return !said
                && column.kind() == Column.Kind.STUB
                && names.known(name).isEmpty()
                && !names.alone(name)
                && columns.stream()
                        .anyMatch(other -> other.kind() == Column.Kind.REGION
                                && !block.grid().text(at, other.at()).isBlank());
    }

    /** 位次 below 增速: the place is by the rate. */
    private Heading ranking(Heading path) {
        boolean rate = last.changes() || named.changes() && !last.isAny(Role.RANK, Role.LEVEL);
        boolean bare = path.is(Role.RANK) && path.names().isEmpty() && !path.changes() && !path.is(Role.LEVEL);
        return bare && rate ? path.with(Role.RATE) : path;
    }

    /** A part without a unit of its own, where no unit line gives one, is measured as its whole: 总产值（万元）, ＃高技术制造业. */
    private Heading measuredAs(Heading path) {
        boolean open = path.unit().isEmpty() && units.isEmpty() && !path.changes();
        Optional<String> whole =
                this.open.isEmpty() ? Optional.empty() : this.open.peek().unit();
        return open ? unit(whole).under(path) : path;
    }

    private static Heading unit(Optional<String> unit) {
        Heading nothing = Heading.NOTHING;
        return new Heading(
                nothing.names(),
                nothing.roles(),
                nothing.status(),
                nothing.times(),
                unit,
                nothing.region(),
                nothing.comparator(),
                nothing.basis());
    }

    private Heading stub(Column column, RowMark mark) {
        String text = mark.rest();
        Heading heading = headings.read(
                column.kind() == Column.Kind.THING
                        ? COUNTED.matcher(Plain.compact(text)).replaceFirst("")
                        : text);
        if (column.kind() == Column.Kind.THING && !heading.isAny(Role.TOTAL, Role.IGNORE)) {
            String name = column.heading().comparator().orElse("")
                    + COUNTED.matcher(Plain.compact(text)).replaceFirst("");
            name += name.endsWith(KIND) ? noun(column) : "";
            return Heading.NOTHING.withNames(List.of(name));
        }
        if (column.kind() != Column.Kind.REGION
                || heading.region().isPresent()
                || heading.names().isEmpty()) {
            return heading;
        }
        String name = heading.names().get(0);
        if (mark.part() && place.isPresent() && kind(name)) {
            return heading.withRegion(place.get()).withNames(heading.names());
        }
        boolean region = column.heading().is(Role.STUB_REGION) || places.isPlace(name);
        return region ? heading.withRegion(name) : headings.read("备注");
    }

    /** 项目 of the header 项目名称, for 产业升级类. */
    private String noun(Column column) {
        String header = Plain.compact(block.grid().text(block.body() - 1, column.at()));
        return header.endsWith(NAME) ? header.substring(0, header.length() - NAME.length()) : "";
    }

    /** 其中：住宅 below a place: what is measured there, and no place in it. */
    private boolean kind(String name) {
        return columns.stream()
                .filter(column -> column.kind() == Column.Kind.VALUE)
                .flatMap(column -> names.path(column.heading().names()).stream())
                .anyMatch(measured -> names.kin(name, measured));
    }

    /** The name of the nearest row above that has one: 增速 under its indicator. */
    private Optional<String> above() {
        return open.stream().map(Frame::name).flatMap(Optional::stream).findFirst();
    }

    /** Closes what the new row is no part of; answers what it is a part of. */
    private Optional<String> close(RowMark mark, Optional<String> name) {
        if (mark.part()) {
            while (!open.isEmpty()
                    && (open.peek().mark().part() && open.peek().mark().indent() >= mark.indent() || beside(mark))) {
                open.pop();
            }
            return above();
        }
        while (!open.isEmpty() && !holds(open.peek().mark(), mark) && !directPart(open.peek(), mark, name)) {
            open.pop();
        }
        return open.isEmpty() ? Optional.empty() : open.peek().name();
    }

    /** # at the indent of the kinds above it, which are deeper than their whole, is one more of them. */
    private boolean beside(RowMark mark) {
        Frame above = open.peek();
        return above != null
                && mark.listed()
                && mark.indent() > 0
                && above.mark().indent() == mark.indent()
                && open.stream().anyMatch(frame -> frame.mark().indent() < mark.indent());
    }

    /** Another part behind 其中：, written below the first: deeper than the whole, or known to be its part. */
    private boolean follows(RowMark mark, String name) {
        if (open.isEmpty() || !open.peek().mark().part() || mark.rank() > 0) {
            return false;
        }
        Optional<Frame> whole =
                open.stream().filter(frame -> !frame.mark().part()).findFirst();
        boolean deeper = whole.filter(w -> mark.indent() > w.mark().indent()).isPresent();
        boolean kin = whole.flatMap(Frame::name).filter(w -> names.kin(name, w)).isPresent();
        return deeper || kin;
    }

    /**
     * 1.税收收入 under 一般公共预算收入, 第一产业 under 一、地区生产总值: only one of the two is numbered, and the catalogue knows; or 1.农业
     * under 农林牧渔业总产值, which says nothing without it.
     */
    private boolean directPart(Frame above, RowMark mark, Optional<String> name) {
        boolean numbered = (above.mark().rank() > 0) != (mark.rank() > 0);
        boolean kinds = mark.rank() > 0
                && above.mark().rank() == 0
                && !above.mark().part()
                && above.name().filter(names::alone).isPresent()
                && name.filter(n -> !names.alone(n)).isPresent();
        return kinds
                || numbered
                        && !above.mark().part()
                        && name.isPresent()
                        && above.name()
                                .filter(whole -> names.directPart(name.get(), whole))
                                .isPresent();
    }

    private static boolean holds(RowMark above, RowMark mark) {
        if (above.part()) {
            return false;
        }
        if (mark.rank() > 0 || above.rank() > 0 && mark.indent() <= above.indent()) {
            return mark.rank() > 0 && above.rank() > 0 && above.rank() < mark.rank();
        }
        return above.indent() < mark.indent();
    }
}
