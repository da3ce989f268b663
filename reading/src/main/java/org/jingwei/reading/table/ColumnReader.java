package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Cell;
import org.jingwei.reading.time.PeriodMatch;
import org.jingwei.reading.time.Reference;

/** Reads the headers of a block, column by column: merged headers from the top down, and what a column leaves to its neighbour. */
final class ColumnReader {

    private final HeadingReader headings;
    private final CellScanner scanner;
    private final Names names;

    ColumnReader(HeadingReader headings, CellScanner scanner, Names names) {
        this.headings = headings;
        this.scanner = scanner;
        this.names = names;
    }

    List<Column> read(Block block) {
        List<Column> columns = new ArrayList<>();
        int firstValue = firstValue(block);
        for (int at = block.left(); at < block.right(); at++) {
            Heading heading = heading(block, at, columns);
            columns.add(new Column(at, kind(block, at, heading, firstValue), heading, List.of()));
        }
        return inherited(columns);
    }

    private int firstValue(Block block) {
        for (int at = block.left(); at < block.right(); at++) {
            int[] counts = counts(block, at, false);
            boolean passed = headings.read(header(block, block.head(), at)).is(Role.IGNORE);
            if (counts[0] > counts[1] && !passed && !serial(block, at)) {
                return at;
            }
        }
        return block.right();
    }

    /** The path of headers over a column, folded; 其中 alone makes the column a part of the one before it. */
    private Heading heading(Block block, int at, List<Column> before) {
        Heading path = Heading.NOTHING;
        String last = "";
        for (int row = block.head(); row < block.body(); row++) {
            String text = header(block, row, at);
            if (!text.isBlank() && !text.equals(last) && !BlockFinder.numbers(text)) {
                RowMark mark = RowMark.of(text);
                Heading own = mark.rest().isBlank() ? Heading.NOTHING : headings.read(mark.rest());
                path = own.under(path);
                last = text;
            }
        }
        return path;
    }

    /** A group header that was typed once and not merged holds for the columns to its right that have a header below it. */
    private static String header(Block block, int row, int at) {
        Grid grid = block.grid();
        String text = grid.text(row, at);
        if (!text.isBlank() || row + 1 >= block.body() || grid.text(row + 1, at).isBlank()) {
            return text;
        }
        for (int left = at - 1; left >= block.left(); left--) {
            Optional<Cell> cell = grid.at(row, left);
            if (cell.isPresent()) {
                boolean group = cell.get().row() == row
                        && cell.get().rowSpan() == 1
                        && cell.get().columnSpan() == 1
                        && !grid.text(row + 1, left).isBlank();
                return group ? cell.get().text() : "";
            }
        }
        return "";
    }

    private Column.Kind kind(Block block, int at, Heading heading, int firstValue) {
        int[] counts = counts(block, at, heading.changes());
        if (heading.is(Role.IGNORE) || serial(block, at)) {
            return Column.Kind.SKIP;
        }
        if (heading.is(Role.STUB_UNIT)) {
            return unitColumn(block, at) ? Column.Kind.UNIT : Column.Kind.REGION;
        }
        if (heading.is(Role.STUB_REGION)) {
            return Column.Kind.REGION;
        }
        if (heading.is(Role.STUB_NAME)) {
            return Column.Kind.THING;
        }
        if (heading.isAny(Role.STUB_INDICATOR, Role.STUB_PERIOD)) {
            return Column.Kind.STUB;
        }
        if (counts[0] >= counts[1] && counts[0] > 0) {
            return Column.Kind.VALUE;
        }
        if (counts[1] > 0 && unitColumn(block, at) && at > block.left()) {
            return Column.Kind.UNIT;
        }
        return counts[1] > 0 && at < firstValue ? Column.Kind.STUB : Column.Kind.SKIP;
    }

    /** How many cells of the body hold figures, and how many hold words. */
    private int[] counts(Block block, int at, boolean changes) {
        int[] counts = new int[2];
        for (int row = block.body(); row < block.end(); row++) {
            int here = row;
            String text = block.grid()
                    .at(row, at)
                    .filter(cell -> cell.row() == here && cell.column() == at && cell.columnSpan() == 1)
                    .map(Cell::text)
                    .orElse("");
            if (!scanner.missing(text)) {
                boolean figure = scanner.figure(text).isPresent()
                        || changes && scanner.change(text).isPresent();
                counts[figure ? 0 : 1]++;
            }
        }
        return counts;
    }

    /** 1, 2, 3 … without a header, or with one that says nothing. */
    private boolean serial(Block block, int at) {
        if (at != block.left()
                || !headings.read(header(block, block.head(), at)).empty()) {
            return false;
        }
        int expected = 1;
        for (int row = block.body(); row < block.end(); row++) {
            String text = Plain.compact(block.grid().text(row, at));
            if (!text.isEmpty() && !text.equals(Integer.toString(expected++))) {
                return false;
            }
        }
        return expected > 2;
    }

    private boolean unitColumn(Block block, int at) {
        int units = 0;
        int others = 0;
        for (int row = block.body(); row < block.end(); row++) {
            String text = Plain.compact(block.grid().text(row, at));
            if (!scanner.missing(text) && scanner.figure(text).isEmpty()) {
                if (headings.unit(text).isPresent()) {
                    units++;
                } else {
                    others++;
                }
            }
        }
        return units > others;
    }

    /**
     * 位次 behind 固定资产投资增速 ranks that; 同比 behind 1—6月 is that of these months. A column that names no indicator takes that
     * of the column before, and a change, share or place its time.
     */
    private List<Column> inherited(List<Column> columns) {
        List<Column> done = new ArrayList<>();
        for (Column column : columns) {
            Heading heading = column.heading();
            List<String> lent = List.of();
            if (column.kind() == Column.Kind.VALUE) {
                boolean says = heading.measures() || heading.status().isPresent();
                if (heading.names().isEmpty() && says) {
                    lent = nameBefore(done);
                }
                List<String> before = nameBefore(done);
                if (says && themed(heading.names(), before)) {
                    heading = heading.withNames(before);
                }
                if (heading.is(Role.RANK) && !heading.changes() && !heading.isAny(Role.COMPLETION, Role.SHARE)) {
                    heading = scored(done) ? heading.with(Role.SCORE) : heading;
                }
                heading = timed(heading, lent.isEmpty() ? heading.names() : lent, done);
            }
            done.add(column.with(heading, lent));
        }
        return done;
    }

    /** 规模以上工业: 总产值, 增长 %: the growth is of what the column before adds to the name of their group. */
    private boolean themed(List<String> group, List<String> before) {
        return !group.isEmpty()
                && before.size() == group.size() + 1
                && before.subList(0, group.size()).equals(group)
                && names.head(before.get(group.size()));
    }

    /** Whether the column that a place is by holds scores. */
    private static boolean scored(List<Column> done) {
        for (int i = done.size() - 1; i >= 0; i--) {
            Column column = done.get(i);
            if (column.kind() == Column.Kind.VALUE && !column.heading().is(Role.RANK)) {
                return column.heading().is(Role.SCORE);
            }
        }
        return false;
    }

    private static List<String> nameBefore(List<Column> done) {
        for (int i = done.size() - 1; i >= 0; i--) {
            Column column = done.get(i);
            if (column.kind() == Column.Kind.VALUE && !column.heading().names().isEmpty()) {
                return column.heading().names();
            }
        }
        return List.of();
    }

    private static Heading timed(Heading heading, List<String> names, List<Column> done) {
        if (!heading.measures()) {
            return heading;
        }
        if (heading.timed()) {
            boolean month = heading.is(Role.RANK) && heading.times().stream().allMatch(ColumnReader::leaning);
            boolean monthly = done.stream()
                    .anyMatch(column -> column.kind() == Column.Kind.VALUE
                            && !column.heading().is(Role.RANK)
                            && column.heading().timed());
            boolean earlier = month && heading.times().stream().anyMatch(time -> time.offset() < 0);
            Heading placed = earlier ? heading.earlier() : heading;
            return month && !monthly ? placed.with(Role.CUMULATIVE) : placed;
        }
        boolean planned = heading.status()
                .filter(s -> s == Status.PLAN || s == Status.TARGET)
                .isPresent();
        if (planned && heading.changes()) {
            return last(done, column -> column.heading().status().equals(heading.status()))
                    .map(column -> heading.at(column.heading()))
                    .orElse(heading);
        }
        return heading.status().isPresent()
                ? heading
                : timeBefore(done, names, heading).map(heading::at).orElse(heading);
    }

    /** 本月, 上月: a month that leans on the table's. */
    private static boolean leaning(PeriodMatch match) {
        return match.reference() == Reference.MONTH;
    }

    private static Optional<Column> last(List<Column> done, Predicate<Column> wanted) {
        for (int i = done.size() - 1; i >= 0; i--) {
            if (done.get(i).kind() == Column.Kind.VALUE && wanted.test(done.get(i))) {
                return Optional.of(done.get(i));
            }
        }
        return Optional.empty();
    }

    /** The time of the nearest column of results: goals and earlier values are passed over, 2023 behind 2024 too. */
    private static Optional<Heading> timeBefore(List<Column> done, List<String> names, Heading own) {
        Optional<Column> nearest = last(
                done,
                column ->
                        column.heading().status().isEmpty() || column.heading().is(Role.ACTUAL));
        Optional<Integer> year = nearest.flatMap(column -> year(column.heading()));
        if (year.isEmpty() || !own.changes()) {
            return nearest.map(Column::heading);
        }
        return last(
                        done,
                        column -> column.heading().names().equals(names)
                                && year(column.heading())
                                        .filter(y -> y > year.get())
                                        .isPresent())
                .or(() -> nearest)
                .map(Column::heading);
    }

    private static Optional<Integer> year(Heading heading) {
        return heading.times().isEmpty()
                ? Optional.empty()
                : Optional.of(heading.times().get(heading.times().size() - 1))
                        .filter(PeriodMatch::yearPrinted)
                        .flatMap(PeriodMatch::period)
                        .map(Period::year);
    }
}
