package org.jingwei.core.term;

import java.util.function.Predicate;

/** A unit of the catalogue with what may stand around it; {@code unless} are the letters that make another word of it. */
record UnitEntry(Unit unit, boolean prefixed, boolean divides, String unless) {

    boolean fits(CharSequence text, int end, Predicate<UnitEntry> wanted) {
        return wanted.test(this) && !continuesAt(text, end);
    }

    /** Whether the text goes on, from {@code at}, as another word: by a letter after letters, or as {@code unless} says. */
    private boolean continuesAt(CharSequence text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char next = Width.half(text.charAt(at));
        return unless.indexOf(next) >= 0
                || (latin(next) && latin(unit.symbol().charAt(unit.symbol().length() - 1)));
    }

    private static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
