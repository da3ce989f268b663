package org.jingwei.office.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Additions to a text; nothing of the text itself is ever changed. Not thread-safe. */
final class Insertions {

    /**
     * An addition in the middle of something that must be closed before it and opened again after it: {@code close}, then the
     * {@code ends}, then the {@code starts}, then {@code reopen}.
     */
    private static final class Cut {

        private final int offset;
        private final String close;
        private final String reopen;
        private final StringBuilder ends = new StringBuilder();
        private final StringBuilder starts = new StringBuilder();

        Cut(int offset, String close, String reopen) {
            this.offset = offset;
            this.close = close;
            this.reopen = reopen;
        }

        String written() {
            return close + ends + starts + reopen;
        }
    }

    private final Map<Integer, Cut> cuts = new HashMap<>();

    /** Something ends here; the first who cuts at an offset says what has to be closed and opened again. */
    void end(Boundary at, String words) {
        cut(at).ends.append(words);
    }

    void start(Boundary at, String words) {
        cut(at).starts.append(words);
    }

    /** Words at an offset where nothing needs to be closed; the same words are inserted once. */
    void once(int offset, String words) {
        cuts.putIfAbsent(offset, new Cut(offset, words, ""));
    }

    private Cut cut(Boundary at) {
        return cuts.computeIfAbsent(at.offset(), offset -> new Cut(offset, at.close(), at.reopen()));
    }

    String into(String text) {
        List<Cut> sorted = new ArrayList<>(cuts.values());
        sorted.sort(Comparator.comparingInt(cut -> cut.offset));
        StringBuilder out = new StringBuilder(text.length() + 256 * sorted.size());
        int from = 0;
        for (Cut cut : sorted) {
            out.append(text, from, cut.offset).append(cut.written());
            from = cut.offset;
        }
        return out.append(text, from, text.length()).toString();
    }
}
