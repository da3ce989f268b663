package org.jingwei.dispatch.task;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The pairs of neighbouring letters of a text, each once, figures and signs left out: what two texts share is soon counted. */
final class CharPairs {

    private final int[] sorted;

    private CharPairs(int[] sorted) {
        this.sorted = sorted;
    }

    static CharPairs of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        int[] pairs = new int[Math.max(0, letters.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = letters.charAt(i) << Character.SIZE | letters.charAt(i + 1);
        }
        return new CharPairs(IntStream.of(pairs).distinct().sorted().toArray());
    }

    int size() {
        return sorted.length;
    }

    IntStream each() {
        return Arrays.stream(sorted);
    }

    int shared(CharPairs other) {
        int shared = 0;
        int theirs = 0;
        for (int own : sorted) {
            while (theirs < other.sorted.length && other.sorted[theirs] < own) {
                theirs++;
            }
            if (theirs < other.sorted.length && other.sorted[theirs] == own) {
                shared++;
            }
        }
        return shared;
    }
}
