package org.jingwei.reading.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Cell;
import org.jingwei.reading.time.PeriodMatch;
import org.jingwei.reading.time.Reference;

/** Reads the headers of a block, column by column: merged headers from the top down, and what a column leaves to its neighbour. */
final class ColumnReader {

    private static final String POINTS = "个百分点";
    private static final BigDecimal ALL_LOST = BigDecimal.valueOf(-100);

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
            boolean named = columns.stream().anyMatch(column -> column.kind() == Column.Kind.THING);
            Column.Kind kind = kind(block, at, heading, firstValue);
            boolean beside = kind == Column.Kind.STUB
                    && named
                    && !heading.isAny(Role.STUB_INDICATOR, Role.STUB_PERIOD, Role.STUB_UNIT);
            columns.add(new Column(at, beside ? Column.Kind.SKIP : kind, heading, List.of()));
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
        boolean part = false;
        for (int row = block.head(); row < block.body(); row++) {
            String text = header(block, row, at);
            if (!text.isBlank() && !text.equals(last) && !BlockFinder.numbers(text)) {
                RowMark mark = RowMark.of(text);
                Heading own = mark.rest().isBlank() ? Heading.NOTHING : headings.read(mark.rest());
                boolean sum = own.is(Role.IGNORE) && !path.names().isEmpty();
                path = sum ? path : own.under(path);
                last = text;
                part = mark.part();
            }
        }
        Optional<Status> whole = before.isEmpty()
                ? Optional.empty()
                : before.get(before.size() - 1).heading().status();
        boolean amounts = path.changes()
                && !path.isAny(Role.RATE, Role.DROP, Role.AMOUNT)
                && path.unit().isEmpty()
                && beyondAll(block, at);
        path = part && path.status().isEmpty() && !path.measures() ? path.as(whole) : path;
        return amounts ? path.with(Role.AMOUNT) : path;
    }

    /** Whether something fell by more than all there was, in whole numbers: then the column holds amounts and no rates. */
    private boolean beyondAll(Block block, int at) {
        return IntStream.range(block.body(), block.end())
                .mapToObj(row -> scanner.figure(block.grid().text(row, at)))
                .flatMap(Optional::stream)
                .filter(figure -> figure.unit().isEmpty())
                .flatMap(figure -> figure.value().stream())
                .anyMatch(value -> value.value().scale() <= 0 && value.value().compareTo(ALL_LOST) < 0);
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
                        || !scanner.counts(text).isEmpty()
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
                heading = heading.is(Role.SHARE) ? fellow(heading, done) : heading;
                if (says && (themed(heading.names(), before) || shortened(heading, before))) {
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

    /** 第一产业 below 构成, behind 第一产业 below 从业人员: the share is of these. */
    private static Heading fellow(Heading heading, List<Column> done) {
        return done.stream()
                .filter(column -> column.kind() == Column.Kind.VALUE)
                .map(column -> column.heading().names())
                .filter(names -> names.size() == 2 && heading.names().equals(names.subList(1, 2)))
                .findFirst()
                .map(heading::withNames)
                .orElse(heading);
    }

    /** 投资完成率 behind 累计完成投资: the share is of what the column before says in full. */
    private boolean shortened(Heading heading, List<String> before) {
        return heading.names().size() == 1
                && before.size() == 1
                && (heading.changes()
                        || heading.isAny(Role.COMPLETION, Role.RANK)
                                && names.head(heading.names().get(0)))
                && before.get(0).endsWith(heading.names().get(0));
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
        Optional<Heading> between = heading.status().isEmpty() ? between(heading, done) : Optional.empty();
        if (between.isPresent()) {
            return between.get();
        }
        return heading.status().isPresent()
                ? heading
                : timeBefore(done, names, heading).map(heading::at).orElse(heading);
    }

    /** 增减（百分点） behind 1—8月增速 and 1—7月增速: from the earlier of the two to the later. */
    private static Optional<Heading> between(Heading heading, List<Column> done) {
        boolean points = heading.unit().filter(unit -> unit.equals(POINTS)).isPresent()
                && heading.is(Role.CHANGE)
                && !heading.isAny(Role.YEAR_BASE, Role.MONTH_BASE, Role.START_BASE, Role.OTHER_BASE);
        List<Heading> rates = done.stream()
                .filter(column -> column.kind() == Column.Kind.VALUE)
                .map(Column::heading)
                .toList();
        if (!points || rates.size() < 2) {
            return Optional.empty();
        }
        Heading first = rates.get(rates.size() - 2);
        Heading second = rates.get(rates.size() - 1);
        boolean two = first.changes() && second.changes() && first.names().equals(second.names());
        Optional<Period.Months> one = months(first);
        Optional<Period.Months> other = months(second);
        if (!two || one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        boolean earlier = other.get().last() < one.get().last()
                && one.get().year() == other.get().year();
        return earlier
                ? Optional.of(heading.at(first).with(Role.OTHER_BASE).against(Optional.of(printed(other.get()))))
                : Optional.empty();
    }

    private static Optional<Period.Months> months(Heading heading) {
        return heading.times().size() != 1
                ? Optional.empty()
                : heading.times()
                        .get(0)
                        .period()
                        .filter(Period.Months.class::isInstance)
                        .map(Period.Months.class::cast);
    }

    private static String printed(Period.Months months) {
        String first = months.first() == months.last() ? "" : months.first() + "—";
        return first + months.last() + "月";
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
