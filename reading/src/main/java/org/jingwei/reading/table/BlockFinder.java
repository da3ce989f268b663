package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingwei.core.text.Cell;

/** Finds in a grid the blocks that have headers of their own: one under another, or side by side. */
final class BlockFinder {

    /** No header is deeper. */
    private static final int DEEPEST = 5;

    private static final Pattern LETTERS = Pattern.compile("[甲乙丙丁戊]|栏次|行次");
    private static final Pattern NUMBERED = Pattern.compile("[（(]?\\d{1,2}[)）]?(?:=.*)?");
    private static final Pattern UNIT_LINE = Pattern.compile(".*单位[:：].*");

    private final CellScanner scanner;
    private final HeadingReader headings;

    BlockFinder(CellScanner scanner, HeadingReader headings) {
        this.scanner = scanner;
        this.headings = headings;
    }

    List<Block> find(Grid grid) {
        List<Block> blocks = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        int row = 0;
        while (row < grid.rows()) {
            if (title(grid, row)) {
                starting(grid, row).forEach(cell -> titles.add(cell.text()));
                row++;
            } else if (!valueless(grid, row)) {
                row++;
            } else {
                int body = headEnd(grid, row);
                int end = bodyEnd(grid, body);
                panels(new Block(grid, titles, row, body, end, 0, grid.columns()))
                        .forEach(blocks::add);
                titles.clear();
                row = end;
            }
        }
        return blocks;
    }

    private static List<Cell> starting(Grid grid, int row) {
        return grid.row(row).stream().filter(cell -> cell.row() == row).toList();
    }

    private boolean title(Grid grid, int row) {
        List<Cell> cells = grid.row(row);
        boolean unitLine = cells.stream()
                .anyMatch(cell -> UNIT_LINE.matcher(Plain.compact(cell.text())).matches());
        return cells.size() == 1 || unitLine && valueless(grid, row);
    }

    /** Whether no cell that begins in the row is a figure; calendar years may be headers. */
    private boolean valueless(Grid grid, int row) {
        List<Cell> cells = starting(grid, row);
        boolean figures = cells.stream()
                .map(cell -> scanner.figure(cell.text()))
                .anyMatch(figure -> figure.filter(f -> !f.yearLike()).isPresent());
        boolean years =
                cells.stream().anyMatch(cell -> scanner.figure(cell.text()).isPresent());
        boolean marks = cells.stream().anyMatch(cell -> scanner.missing(cell.text()));
        boolean headed = !cells.isEmpty() && scanner.figure(cells.get(0).text()).isEmpty();
        return !figures && !marks && (!years || headed && !known(cells.get(0)));
    }

    /** A row of years whose first cell names an indicator or a place is a row of data. */
    private boolean known(Cell cell) {
        Heading heading = headings.read(RowMark.of(cell.text()).rest());
        return !heading.names().isEmpty() || heading.region().isPresent();
    }

    private int headEnd(Grid grid, int head) {
        int end = head + 1;
        boolean grown = true;
        while (grown && end < grid.rows() && end - head < DEEPEST) {
            int reach = end;
            for (int row = head; row < end; row++) {
                for (Cell cell : starting(grid, row)) {
                    reach = Math.max(reach, Math.min(cell.row() + cell.rowSpan(), head + DEEPEST));
                }
            }
            grown = reach > end || continues(grid, head, end);
            end = reach > end ? reach : grown ? end + 1 : end;
        }
        return Math.min(end, grid.rows());
    }

    private boolean continues(Grid grid, int head, int row) {
        if (numbering(grid, row)) {
            return true;
        }
        List<Cell> cells = starting(grid, row);
        String stub = grid.text(row, 0);
        boolean open = stub.isBlank() || stub.equals(grid.text(head, 0)) || stub(stub) || grouped(grid, row);
        return cells.size() >= 2 && open && valueless(grid, row);
    }

    /** Whether a header of the row above stretches over two cells of this one. */
    private static boolean grouped(Grid grid, int row) {
        return starting(grid, row - 1).stream()
                .filter(cell -> cell.columnSpan() > 1 && cell.column() > 0)
                .anyMatch(cell -> starting(grid, row).stream()
                                .filter(below -> below.column() >= cell.column()
                                        && below.column() < cell.column() + cell.columnSpan())
                                .count()
                        > 1);
    }

    /** 甲 乙 1 2 3: the numbers of the columns. */
    private static boolean numbering(Grid grid, int row) {
        List<String> texts = starting(grid, row).stream()
                .map(cell -> Plain.compact(cell.text()))
                .toList();
        boolean letters = texts.stream().anyMatch(text -> LETTERS.matcher(text).matches());
        return letters
                && texts.stream()
                        .allMatch(text -> LETTERS.matcher(text).matches()
                                || NUMBERED.matcher(text).matches());
    }

    /** Whether a text numbers a column: 甲, 1, (2). */
    static boolean numbers(String text) {
        String compact = Plain.compact(text);
        return LETTERS.matcher(compact).matches() && !compact.endsWith("次")
                || NUMBERED.matcher(compact).matches();
    }

    private int bodyEnd(Grid grid, int body) {
        int end = body;
        while (end < grid.rows() && !(end > body && newHead(grid, end))) {
            end++;
        }
        while (end < grid.rows() && end > body && title(grid, end - 1)) {
            end--;
        }
        return end;
    }

    private boolean newHead(Grid grid, int row) {
        List<Cell> cells = starting(grid, row);
        return cells.size() >= 2 && stub(cells.get(0).text()) && valueless(grid, row);
    }

    private boolean stub(String text) {
        return headings.read(text)
                .isAny(Role.STUB_INDICATOR, Role.STUB_NAME, Role.STUB_REGION, Role.STUB_PERIOD, Role.IGNORE);
    }

    /** A header that begins anew in the middle (指标 本月 同比 指标 本月 同比) begins another block beside the first. */
    private List<Block> panels(Block block) {
        Grid grid = block.grid();
        Optional<String> first = firstHead(grid, block);
        List<Integer> starts = new ArrayList<>();
        for (int column = 0; column < grid.columns() && first.isPresent(); column++) {
            Optional<Cell> cell = grid.at(block.head(), column);
            int here = column;
            boolean begins = cell.filter(c -> c.column() == here).isPresent()
                    && heads(grid, block, column).anyMatch(first.get()::equals);
            if (begins) {
                starts.add(column);
            }
        }
        if (starts.size() < 2 || starts.get(0) > 1) {
            return List.of(block);
        }
        List<Block> panels = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            panels.add(block.columns(
                            i == 0 ? 0 : starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : grid.columns())
                    .untitled());
        }
        return panels;
    }

    private Optional<String> firstHead(Grid grid, Block block) {
        return Stream.of(0, 1)
                .flatMap(column -> heads(grid, block, column))
                .filter(this::stub)
                .findFirst();
    }

    /** The headers over a column, from the top. */
    private static Stream<String> heads(Grid grid, Block block, int column) {
        return IntStream.range(block.head(), block.body())
                .mapToObj(row -> Plain.compact(grid.text(row, column)))
                .filter(text -> !text.isEmpty());
    }
}
