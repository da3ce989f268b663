package org.jingwei.office.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;
import org.jingwei.office.read.PdfRules.Rule;

/**
 * The frame of a ruled table: lines that touch one another and cut a stretch of the page into rows and columns. A side that is not
 * ruled ends where the lines across end.
 */
final class PdfFrame {

    /** Lines as near as this are one. */
    private static final float NEAR = 2.5f;

    private static final int MOST_CELLS = 40_000;
    private static final int MOST_LINES = 2_000;

    /** A cell by its first row and column, and the first ones behind it. */
    record Box(int row, int column, int below, int behind) {}

    private final float[] columns;
    private final float[] rows;
    private final List<Box> cells;
    private final int[][] at;

    private PdfFrame(float[] columns, float[] rows, List<Box> cells) {
        this.columns = columns;
        this.rows = rows;
        this.cells = cells;
        this.at = new int[rows.length - 1][columns.length - 1];
        for (int i = 0; i < cells.size(); i++) {
            Box box = cells.get(i);
            for (int row = box.row(); row < box.below(); row++) {
                Arrays.fill(at[row], box.column(), box.behind(), i);
            }
        }
    }

    /** Boxes without a line inside, from the top left. */
    List<Box> cells() {
        return cells;
    }

    int height() {
        return rows.length - 1;
    }

    float top() {
        return rows[0];
    }

    boolean holds(TextPosition text) {
        return holds(text.getX() + text.getWidth() / 2, PdfTable.middle(text));
    }

    /** Whether two frames cover a place together, as one inside another does. */
    boolean meets(PdfFrame other) {
        return columns[0] < other.columns[other.columns.length - 1]
                && other.columns[0] < columns[columns.length - 1]
                && rows[0] < other.rows[other.rows.length - 1]
                && other.rows[0] < rows[rows.length - 1];
    }

    private boolean holds(float x, float y) {
        return x > columns[0] - 1
                && x < columns[columns.length - 1] + 1
                && y > rows[0] - 1
                && y < rows[rows.length - 1] + 1;
    }

    /** The index of the cell at a place that the frame holds. */
    int at(float x, float y) {
        int row = Math.min(rows.length - 2, between(rows, y));
        int column = Math.min(columns.length - 2, between(columns, x));
        return at[row][column];
    }

    /** Whether the columns stand as those of another frame: the table goes on. */
    boolean goesOn(PdfFrame other) {
        if (columns.length != other.columns.length) {
            return false;
        }
        for (int i = 0; i < columns.length; i++) {
            if (Math.abs(columns[i] - other.columns[i]) > NEAR) {
                return false;
            }
        }
        return true;
    }

    private static int between(float[] lines, float place) {
        int at = 0;
        while (at + 1 < lines.length && lines[at + 1] < place) {
            at++;
        }
        return at;
    }

    /** The frames of a page from top to bottom; what has not two rows and two columns at least is none. */
    static List<PdfFrame> of(List<Rule> rules, Budget budget) throws Refusal {
        List<PdfFrame> frames = new ArrayList<>();
        List<Rule> lines = joined(rules);
        if (lines.size() > MOST_LINES) {
            return frames;
        }
        for (List<Rule> touching : touching(lines, budget)) {
            frame(touching).ifPresent(frames::add);
        }
        frames.sort(Comparator.comparingDouble(PdfFrame::top));
        return frames;
    }

    /** Pieces of one line, such as the borders of single cells, as one. */
    private static List<Rule> joined(List<Rule> rules) {
        List<Rule> joined = new ArrayList<>();
        Comparator<Rule> order = Comparator.comparing(Rule::across)
                .thenComparingDouble(rule -> Math.round(rule.across() ? rule.top() : rule.left()))
                .thenComparingDouble(rule -> rule.across() ? rule.left() : rule.top());
        for (Rule rule : rules.stream().sorted(order).toList()) {
            Rule last = joined.isEmpty() ? rule : joined.get(joined.size() - 1);
            boolean flat = rule.across();
            boolean same = flat == last.across()
                    && Math.abs(flat ? rule.top() - last.top() : rule.left() - last.left()) <= 1
                    && (flat ? rule.left() - last.right() : rule.top() - last.bottom()) <= NEAR;
            if (!joined.isEmpty() && same) {
                float right = flat ? Math.max(last.right(), rule.right()) : last.right();
                float bottom = flat ? last.bottom() : Math.max(last.bottom(), rule.bottom());
                joined.set(joined.size() - 1, new Rule(last.left(), last.top(), right, bottom));
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }

    private static List<List<Rule>> touching(List<Rule> rules, Budget budget) throws Refusal {
        List<List<Rule>> groups = new ArrayList<>();
        boolean[] done = new boolean[rules.size()];
        for (int i = 0; i < rules.size(); i++) {
            List<Rule> group = new ArrayList<>();
            Deque<Integer> next = new ArrayDeque<>();
            if (!done[i]) {
                next.add(i);
                done[i] = true;
            }
            while (!next.isEmpty()) {
                budget.tick();
                Rule rule = rules.get(next.remove());
                group.add(rule);
                for (int j = 0; j < rules.size(); j++) {
                    if (!done[j] && touch(rule, rules.get(j))) {
                        done[j] = true;
                        next.add(j);
                    }
                }
            }
            if (group.size() > 3) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static boolean touch(Rule one, Rule other) {
        return one.left() - NEAR <= other.right()
                && other.left() - NEAR <= one.right()
                && one.top() - NEAR <= other.bottom()
                && other.top() - NEAR <= one.bottom();
    }

    private static Optional<PdfFrame> frame(List<Rule> rules) {
        List<Float> across = new ArrayList<>();
        List<Float> down = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.across()) {
                down.add(rule.top());
            } else {
                across.add(rule.left());
            }
        }
        rules.stream()
                .filter(Rule::across)
                .min(Comparator.comparingDouble(Rule::left))
                .ifPresent(r -> across.add(r.left()));
        rules.stream()
                .filter(Rule::across)
                .max(Comparator.comparingDouble(Rule::right))
                .ifPresent(r -> across.add(r.right()));
        float[] columns = apart(across);
        float[] rows = apart(down);
        boolean table = columns.length > 2 && rows.length > 2;
        return table && (long) columns.length * rows.length <= MOST_CELLS
                ? cells(columns, rows, rules).map(cells -> new PdfFrame(columns, rows, cells))
                : Optional.empty();
    }

    private static float[] apart(List<Float> places) {
        List<Float> sorted = places.stream().sorted().toList();
        float[] found = new float[sorted.size()];
        int count = 0;
        for (float place : sorted) {
            if (count == 0 || place - found[count - 1] > NEAR) {
                found[count++] = place;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Each box from its top left as far as no line cuts it; nothing if the boxes are not rectangles. */
    private static Optional<List<Box>> cells(float[] columns, float[] rows, List<Rule> rules) {
        boolean[][] right = new boolean[rows.length - 1][columns.length - 1];
        boolean[][] below = new boolean[rows.length - 1][columns.length - 1];
        for (Rule rule : rules) {
            walls(rule, columns, rows, right, below);
        }
        boolean[][] taken = new boolean[rows.length - 1][columns.length - 1];
        List<Box> cells = new ArrayList<>();
        for (int row = 0; row < rows.length - 1; row++) {
            for (int column = 0; column < columns.length - 1; column++) {
                if (!taken[row][column]) {
                    Box box = box(row, column, right, below);
                    for (int r = row; r < box.below(); r++) {
                        for (int c = column; c < box.behind(); c++) {
                            if (taken[r][c]) {
                                return Optional.empty();
                            }
                            taken[r][c] = true;
                        }
                    }
                    cells.add(box);
                }
            }
        }
        return Optional.of(cells);
    }

    private static Box box(int row, int column, boolean[][] right, boolean[][] below) {
        int behind = column + 1;
        while (behind < right[row].length && !right[row][behind - 1]) {
            behind++;
        }
        int end = row + 1;
        while (end < below.length && !below[end - 1][column]) {
            end++;
        }
        return new Box(row, column, end, behind);
    }

    /** Marks where a line stands between two places of the frame: each is walled if the line passes its middle. */
    private static void walls(Rule rule, float[] columns, float[] rows, boolean[][] right, boolean[][] below) {
        int at = nearest(rule.across() ? rows : columns, rule.across() ? rule.top() : rule.left()) - 1;
        if (at < 0) {
            return;
        }
        for (int i = 0; rule.across() && at < below.length && i < columns.length - 1; i++) {
            float middle = (columns[i] + columns[i + 1]) / 2;
            below[at][i] |= rule.left() <= middle && rule.right() >= middle;
        }
        for (int i = 0; !rule.across() && i < rows.length - 1; i++) {
            float middle = (rows[i] + rows[i + 1]) / 2;
            boolean passes = rule.top() <= middle && rule.bottom() >= middle;
            right[i][at] |= passes;
        }
    }

    private static int nearest(float[] places, float place) {
        int found = 0;
        for (int i = 1; i < places.length; i++) {
            found = Math.abs(places[i] - place) < Math.abs(places[found] - place) ? i : found;
        }
        return found;
    }
}
