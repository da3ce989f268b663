package org.jingwei.reading.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words as they are asked for at places of a text: gathered by their first and by their last character, so that hardly any is
 * compared in vain. Immutable.
 */
final class KnownWords {

    /** So many times as many places as words, so that few characters share one. */
    private static final int ROOM = 4;

    private static final String[] NONE = {};

    private final List<String> all;
    private final Set<String> set;
    private final String[][] byFirst;
    private final String[][] byLast;

    KnownWords(List<String> all) {
        int places = Integer.highestOneBit(Math.max(1, all.size() * ROOM - 1)) << 1;
        this.all = List.copyOf(all);
        this.set = Set.copyOf(all);
        this.byFirst = new String[places][];
        this.byLast = new String[places][];
        Arrays.fill(byFirst, NONE);
        Arrays.fill(byLast, NONE);
        for (String word : all) {
            add(byFirst, word.charAt(0), word);
            add(byLast, word.charAt(word.length() - 1), word);
        }
    }

    private static void add(String[][] table, char c, String word) {
        String[] known = table[c & table.length - 1];
        String[] more = Arrays.copyOf(known, known.length + 1);
        more[more.length - 1] = word;
        table[c & table.length - 1] = more;
    }

    /** The words in their order. */
    List<String> all() {
        return all;
    }

    boolean has(String word) {
        int last = word.length() - 1;
        return last >= 0
                && byFirst[word.charAt(0) & byFirst.length - 1] != NONE
                && byLast[word.charAt(last) & byLast.length - 1] != NONE
                && set.contains(word);
    }

    /** The first of the words that begins at {@code from}; null if none does. */
    @Nullable String at(String text, int from) {
        if (from < 0 || from >= text.length()) {
            return null;
        }
        String[] words = byFirst[text.charAt(from) & byFirst.length - 1];
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return word;
            }
        }
        return null;
    }

    /** Whether one of the words ends before {@code end}. */
    boolean endsAt(String text, int end) {
        if (end <= 0 || end > text.length()) {
            return false;
        }
        String[] words = byLast[text.charAt(end - 1) & byLast.length - 1];
        for (String word : words) {
            if (text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text holds one of the words. */
    boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i) != null) {
                return true;
            }
        }
        return false;
    }
}
