package org.jingwei.reading.fact;

import java.util.EnumMap;
import java.util.Map;

/** A word of the lexicon with everything that it can do. */
final class Word {

    private final String text;
    private final Map<Cue, String> uses = new EnumMap<>(Cue.class);
    private long mask;

    Word(String text) {
        this.text = text;
    }

    void add(Cue cue, String argument) {
        uses.merge(cue, argument, (a, b) -> a.equals(b) || b.isEmpty() ? a : a.isEmpty() ? b : a + b);
        mask |= cue.bit();
    }

    String text() {
        return text;
    }

    long mask() {
        return mask;
    }

    /** The sign, basis or code that goes with this use; empty if none. */
    String argument(Cue cue) {
        return uses.getOrDefault(cue, "");
    }
}
