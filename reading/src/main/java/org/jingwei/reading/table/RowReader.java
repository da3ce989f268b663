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

    private static final Pattern NOTE = Pattern.compile("^[*※]?(?:注|备注|说明|资料来源|数据来源|注释)[:：\\d].*");

    /** A row that others may be parts of. */
    private record Frame(RowMark mark, Optional<String> name) {}

    private final Block block;
    private final List<Column> columns;
    private final HeadingReader headings;
    private final SceneReader scenes;
    private final PlaceNames places;
    private final Names names;
    private final boolean headed;
    private final Deque<Frame> open = new ArrayDeque<>();
    private List<String> units;

    RowReader(Block block, List<Column> columns, List<String> units, TableReader.Parts parts) {
        this.block = block;
        this.columns = columns;
        this.units = units;
        this.headings = parts.headings();
        this.scenes = parts.scenes();
        this.places = parts.places();
        this.names = parts.names();
        this.headed = headed();
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
            close(mark, Optional.empty());
            open.push(new Frame(mark, Optional.empty()));
        }
    }

    private Row row(int at) {
        Heading path = Heading.NOTHING;
        RowMark mark = new RowMark(0, false, 0, "");
        for (Column column : columns) {
            String text = block.grid().text(at, column.at());
            if (column.kind() == Column.Kind.UNIT) {
                Optional<String> unit = headings.unit(Plain.compact(text));
                path = unit.isPresent() ? unit(unit).under(path) : path;
            } else if (column.names() && !text.isBlank()) {
                mark = RowMark.of(text);
                path = stub(column, mark.rest()).under(path);
            }
        }
        Optional<String> own = names.path(path.names());
        boolean subject = path.region().isPresent() || path.timed();
        if (own.isEmpty() && !subject && path.measures()) {
            return new Row(at, path, above(), Optional.empty(), units);
        }
        if (own.isPresent() && follows(mark, own.get())) {
            mark = mark.asPartAt(open.element().mark().indent());
        }
        Optional<String> parent = own.isEmpty() ? Optional.empty() : close(mark, own);
        Optional<String> name = parent.isPresent() && !headed ? own.flatMap(n -> names.part(n, parent.get())) : own;
        open.push(new Frame(mark, headed ? name : name.map(names::restored)));
        return new Row(at, path, name, parent.filter(p -> name.isPresent()), units);
    }

    /** Whether the columns name what is measured of the things that the rows name: 投资额 of 第一产业. */
    private boolean headed() {
        return columns.stream()
                .anyMatch(column -> column.kind() == Column.Kind.THING
                        || column.kind() == Column.Kind.VALUE
                                && names.path(column.heading().names())
                                        .filter(names::head)
                                        .isPresent());
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

    private Heading stub(Column column, String text) {
        Heading heading = headings.read(text);
        if (column.kind() == Column.Kind.THING && !heading.isAny(Role.TOTAL, Role.IGNORE)) {
            return Heading.NOTHING.withNames(List.of(Plain.compact(text)));
        }
        if (column.kind() != Column.Kind.REGION
                || heading.region().isPresent()
                || heading.names().isEmpty()) {
            return heading;
        }
        String name = heading.names().get(0);
        boolean place = column.heading().is(Role.STUB_REGION) || places.isPlace(name);
        return place ? heading.withRegion(name) : headings.read("备注");
    }

    /** The name of the nearest row above that has one: 增速 under its indicator. */
    private Optional<String> above() {
        return open.stream().map(Frame::name).flatMap(Optional::stream).findFirst();
    }

    /** Closes what the new row is no part of; answers what it is a part of. */
    private Optional<String> close(RowMark mark, Optional<String> name) {
        if (mark.part()) {
            while (!open.isEmpty()
                    && open.peek().mark().part()
                    && open.peek().mark().indent() >= mark.indent()) {
                open.pop();
            }
            return above();
        }
        while (!open.isEmpty() && !holds(open.peek().mark(), mark) && !directPart(open.peek(), mark, name)) {
            open.pop();
        }
        return open.isEmpty() ? Optional.empty() : open.peek().name();
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

    /** 1.税收收入 under 一般公共预算收入, 第一产业 under 一、地区生产总值: only one of the two is numbered, and the catalogue knows. */
    private boolean directPart(Frame above, RowMark mark, Optional<String> name) {
        boolean numbered = (above.mark().rank() > 0) != (mark.rank() > 0);
        return numbered
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
