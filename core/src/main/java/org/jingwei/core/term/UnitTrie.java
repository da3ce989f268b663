package org.jingwei.core.term;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The writings of units as a tree of characters. A look-up allocates nothing: it answers where the longest fitting writing
 * ends, and {@link #entry}, says whose it is.
 */
final class UnitTrie {

    private final char[] keys;
    private final UnitTrie[] next;
    private final Optional<UnitEntry> here;

    private UnitTrie(char[] keys, UnitTrie[] next, Optional<UnitEntry> here) {
        this.keys = keys;
        this.next = next;
        this.here = here;
    }

    static UnitTrie of(Map<String, UnitEntry> writings) {
        return of(writings, 0);
    }

    private static UnitTrie of(Map<String, UnitEntry> writings, int depth) {
        Map<Character, Map<String, UnitEntry>> branches = new TreeMap<>();
        Optional<UnitEntry> here = Optional.empty();
        for (Map.Entry<String, UnitEntry> writing : writings.entrySet()) {
            if (writing.getKey().length() == depth) {
                here = Optional.of(writing.getValue());
            } else {
                branches.computeIfAbsent(writing.getKey().charAt(depth), c -> new TreeMap<>())
                        .put(writing.getKey(), writing.getValue());
            }
        }
        char[] keys = new char[branches.size()];
        UnitTrie[] next = new UnitTrie[keys.length];
        int i = 0;
        for (Map.Entry<Character, Map<String, UnitEntry>> branch : branches.entrySet()) {
            keys[i] = branch.getKey();
            next[i++] = of(branch.getValue(), depth + 1);
        }
        return new UnitTrie(keys, next, here);
    }

    /** The end of the longest writing at {@code from} that is fit and not part of another word; -1 if there is none. */
    int longest(CharSequence text, int from, Predicate<UnitEntry> fit) {
        int best = -1;
        UnitTrie node = this;
        for (int at = from; ; at++) {
            if (node.here.isPresent() && node.here.get().fits(text, at, fit)) {
                best = at;
            }
            int branch = at < text.length() ? Arrays.binarySearch(node.keys, Width.half(text.charAt(at))) : -1;
            if (branch < 0) {
                return best;
            }
            node = node.next[branch];
        }
    }

    /** Whose writing stands from {@code from} to {@code end}; empty if none does. */
    Optional<UnitEntry> entry(CharSequence text, int from, int end) {
        UnitTrie node = this;
        for (int at = from; at < end; at++) {
            int branch = Arrays.binarySearch(node.keys, Width.half(text.charAt(at)));
            if (branch < 0) {
                return Optional.empty();
            }
            node = node.next[branch];
        }
        return node.here;
    }
}
