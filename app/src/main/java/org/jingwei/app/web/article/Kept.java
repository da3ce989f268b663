package org.jingwei.app.web.article;

import java.util.Arrays;

/** Which characters of the original lines make a repaired paragraph, and which stand between them (page numbers, markers). */
final class Kept {

    private static final long MOST_CELLS = 4_000_000;

    private final int[] original;
    private final int[] repaired;
    private final boolean[] kept;
    private int from;
    private int start;
    private int to;
    private int end;

    private Kept(int[] original, int[] repaired) {
        this.original = original;
        this.repaired = repaired;
        this.kept = new boolean[original.length];
        this.to = original.length;
        this.end = repaired.length;
    }

    /** For each character of the original whether it is kept; all of them if the two texts do not fit together. */
    static boolean[] of(int[] original, int[] repaired) {
        Kept fitting = new Kept(original, repaired);
        fitting.head();
        fitting.tail();
        fitting.middle();
        if (fitting.count() < repaired.length * 0.9) {
            Arrays.fill(fitting.kept, true);
        }
        return fitting.kept;
    }

    private void head() {
        while (from < to && start < end) {
            if (original[from] == repaired[start]) {
                kept[from++] = true;
                start++;
            } else if (Character.isWhitespace(original[from])) {
                from++;
            } else {
                return;
            }
        }
    }

    private void tail() {
        while (from < to && start < end) {
            if (original[to - 1] == repaired[end - 1]) {
                kept[--to] = true;
                end--;
            } else if (Character.isWhitespace(original[to - 1])) {
                to--;
            } else {
                return;
            }
        }
    }

    private void middle() {
        int rows = to - from;
        int columns = end - start;
        if (rows > 0 && columns > 0) {
            if ((long) rows * columns <= MOST_CELLS) {
                longest(rows, columns);
            } else {
                inOrder();
            }
        }
    }

    /** The longest common subsequence. */
    private void longest(int rows, int columns) {
        int[][] best = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                best[i][j] = original[from + i] == repaired[start + j]
                        ? best[i + 1][j + 1] + 1
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (original[from + i] == repaired[start + j]) {
                kept[from + i++] = true;
                j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void inOrder() {
        int j = start;
        for (int i = from; i < to && j < end; i++) {
            if (original[i] == repaired[j]) {
                kept[i] = true;
                j++;
            }
        }
    }

    private int count() {
        int count = 0;
        for (boolean one : kept) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
