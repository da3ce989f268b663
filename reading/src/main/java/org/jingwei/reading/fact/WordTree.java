package org.jingwei.reading.fact;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Words as a tree of characters, its branches in one table by node and character: where a text is walked from each of its characters
 * to the longest word that begins there, most walks end at the first or second step. Immutable.
 */
final class WordTree {

    private static final int ROOT = 1;
    /** Spreads nodes and characters over the table. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 10];
    private int[] nodes = new int[keys.length];
    private @Nullable Word[] words = new Word[keys.length];
    /** For each node, bits of the characters that it may branch at: most walks end here, without a look at the table. */
    private long[] branches = new long[keys.length];

    /** The branches of the root, which every walk asks for. */
    private final int[] begins = new int[Character.MAX_VALUE + 1];

    private int last = ROOT;

    WordTree(Collection<Word> all) {
        for (Word word : all) {
            int node = ROOT;
            for (int i = 0; i < word.text().length(); i++) {
                node = grown(node, word.text().charAt(i));
            }
            words[node] = word;
            begins[word.text().charAt(0)] = nodes[place(ROOT, word.text().charAt(0))];
        }
    }

    /** The branch for a character; a new one if there is none. */
    private int grown(int node, char c) {
        if (last + 1 >= keys.length / 2) {
            makeRoom();
        }
        int place = place(node, c);
        if (keys[place] == 0) {
            keys[place] = key(node, c);
            nodes[place] = ++last;
            branches[node] |= 1L << c;
        }
        return nodes[place];
    }

    private void makeRoom() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[keys.length];
        words = Arrays.copyOf(words, keys.length);
        branches = Arrays.copyOf(branches, keys.length);
        for (int k = 0; k < oldKeys.length; k++) {
            if (oldKeys[k] != 0) {
                int place = place((int) (oldKeys[k] >>> Character.SIZE), (char) oldKeys[k]);
                keys[place] = oldKeys[k];
                nodes[place] = oldNodes[k];
            }
        }
    }

    /** Where the branch stands in the table, or where it would. */
    private int place(int node, char c) {
        long key = key(node, c);
        int place = (int) (key * SPREAD >>> Integer.SIZE) & keys.length - 1;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private static long key(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    /** The longest word that begins at {@code from}; null if none does. */
    @Nullable Word longest(String text, int from) {
        int node = begins[text.charAt(from)];
        @Nullable Word longest = words[node];
        for (int i = from + 1; i < text.length() && (branches[node] & 1L << text.charAt(i)) != 0; i++) {
            node = nodes[place(node, text.charAt(i))];
            longest = words[node] != null ? words[node] : longest;
        }
        return longest;
    }
}
