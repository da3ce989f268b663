package org.jingwei.verify.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which words changed from one text to the next: first by lines, then, in lines that took the place of others, by characters and
 * whole numbers. Pure, thread-safe.
 */
public final class TextChanges {

    /** Beyond so many pairs of differing pieces the whole stretch counts as replaced. */
    private static final long MOST_PAIRS = 25_000_000;

    private static final Pattern PIECE = Pattern.compile("[0-9０-９]+(?:[.．,，][0-9０-９]+)*|(?s:.)");

    private TextChanges() {}

    /** What became of a piece. */
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    /** Words with one fate. */
    public record Words(Fate fate, String text) {}

    /**
     * A line, or what became of one.
     *
     * @param before its number in the earlier text, from 1; 0 if it was added
     * @param after its number in the later text, from 1; 0 if it was removed
     */
    public record ChangedLine(int before, int after, List<Words> words) {

        public ChangedLine {
            words = List.copyOf(words);
        }
    }

    /** The lines that are not the same in both, in order; blank ones do not count. */
    public static List<ChangedLine> between(List<String> before, List<String> after) {
        List<Numbered> old = numbered(before);
        List<Numbered> now = numbered(after);
        List<ChangedLine> changed = new ArrayList<>();
        List<Numbered> removed = new ArrayList<>();
        List<Numbered> added = new ArrayList<>();
        for (Step step : steps(
                old.stream().map(Numbered::text).toList(),
                now.stream().map(Numbered::text).toList())) {
            switch (step.fate) {
                case REMOVED -> removed.add(old.get(step.before));
                case ADDED -> added.add(now.get(step.after));
                case KEPT -> close(removed, added, changed);
            }
        }
        close(removed, added, changed);
        return changed;
    }

    private record Numbered(int number, String text) {}

    private static List<Numbered> numbered(List<String> lines) {
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            if (!text.isEmpty()) {
                numbered.add(new Numbered(i + 1, text));
            }
        }
        return numbered;
    }

    /** Lines that went and lines that came, one beside the other. */
    private static void close(List<Numbered> removed, List<Numbered> added, List<ChangedLine> changed) {
        int pairs = Math.min(removed.size(), added.size());
        for (int i = 0; i < pairs; i++) {
            changed.add(new ChangedLine(
                    removed.get(i).number, added.get(i).number, words(removed.get(i).text, added.get(i).text)));
        }
        removed.subList(pairs, removed.size())
                .forEach(line ->
                        changed.add(new ChangedLine(line.number, 0, List.of(new Words(Fate.REMOVED, line.text)))));
        added.subList(pairs, added.size())
                .forEach(line ->
                        changed.add(new ChangedLine(0, line.number, List.of(new Words(Fate.ADDED, line.text)))));
        removed.clear();
        added.clear();
    }

    static List<Words> words(String before, String after) {
        List<String> old = pieces(before);
        List<String> now = pieces(after);
        List<Words> words = new ArrayList<>();
        for (Step step : steps(old, now)) {
            String piece = step.fate == Fate.ADDED ? now.get(step.after) : old.get(step.before);
            int last = words.size() - 1;
            if (last >= 0 && words.get(last).fate == step.fate) {
                words.set(last, new Words(step.fate, words.get(last).text + piece));
            } else {
                words.add(new Words(step.fate, piece));
            }
        }
        return words;
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(match -> match.group()).toList();
    }

    private record Step(Fate fate, int before, int after) {}

    /** The longest common subsequence, after what is common at both ends was taken off. */
    private static List<Step> steps(List<String> old, List<String> now) {
        int head = 0;
        int most = Math.min(old.size(), now.size());
        while (head < most && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            steps.add(new Step(Fate.KEPT, i, i));
        }
        steps.addAll(middle(old, now, head, old.size() - tail, now.size() - tail));
        for (int i = tail; i > 0; i--) {
            steps.add(new Step(Fate.KEPT, old.size() - i, now.size() - i));
        }
        return steps;
    }

    private static List<Step> middle(List<String> old, List<String> now, int head, int oldEnd, int nowEnd) {
        int rows = oldEnd - head;
        int columns = nowEnd - head;
        List<Step> back = new ArrayList<>();
        if ((long) rows * columns > MOST_PAIRS) {
            for (int j = nowEnd - 1; j >= head; j--) {
                back.add(new Step(Fate.ADDED, 0, j));
            }
            for (int i = oldEnd - 1; i >= head; i--) {
                back.add(new Step(Fate.REMOVED, i, 0));
            }
            Collections.reverse(back);
            return back;
        }
        int[][] common = common(old, now, head, rows, columns);
        int i = rows;
        int j = columns;
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && old.get(head + i - 1).equals(now.get(head + j - 1))) {
                back.add(new Step(Fate.KEPT, head + --i, head + --j));
            } else if (j > 0 && (i == 0 || common[i][j - 1] >= common[i - 1][j])) {
                back.add(new Step(Fate.ADDED, 0, head + --j));
            } else {
                back.add(new Step(Fate.REMOVED, head + --i, 0));
            }
        }
        Collections.reverse(back);
        return back;
    }

    private static int[][] common(List<String> old, List<String> now, int head, int rows, int columns) {
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                common[i][j] = old.get(head + i - 1).equals(now.get(head + j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common;
    }
}
