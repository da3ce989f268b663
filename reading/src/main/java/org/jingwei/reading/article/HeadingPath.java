package org.jingwei.reading.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headings above the place that a reader has come to, outermost first. */
final class HeadingPath {

    private static final int STEP = 10;
    private static final int HALF_STEP = 5;

    private final List<Integer> ranks = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** Steps under a heading; the path above it is what {@link #texts()} answered before. */
    void enter(String text, Optional<Mark> mark, boolean part) {
        int rank = mark.map(m -> m.level() * STEP).orElseGet(() -> bareRank(part));
        leave(rank);
        ranks.add(rank);
        texts.add(text);
    }

    /** Leaves all headings that a heading of this kind would close. */
    void approach(Optional<Mark> mark, boolean part) {
        leave(mark.map(m -> m.level() * STEP).orElseGet(() -> bareRank(part)));
    }

    /** A heading without a number stands above the numbered ones if the first heading did, else below the last of them. */
    private int bareRank(boolean part) {
        if (part || ranks.isEmpty() || ranks.get(0) % STEP != 0) {
            return HALF_STEP;
        }
        for (int i = ranks.size() - 1; i >= 0; i--) {
            if (ranks.get(i) % STEP == 0) {
                return ranks.get(i) + HALF_STEP;
            }
        }
        return HALF_STEP;
    }

    private void leave(int rank) {
        while (!ranks.isEmpty() && ranks.get(ranks.size() - 1) >= rank) {
            ranks.remove(ranks.size() - 1);
            texts.remove(texts.size() - 1);
        }
    }

    List<String> texts() {
        return List.copyOf(texts);
    }
}
