package org.jingwei.ledger.sql;

import java.util.Optional;

/** Text that PostgreSQL takes: NUL and halves of characters become the replacement character. */
public final class Storable {

    private static final char REPLACEMENT = '\uFFFD';

    private Storable() {}

    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return repaired(text);
            }
        }
        return text;
    }

    public static Optional<String> text(Optional<?> text) {
        return text.map(value -> text(value.toString()));
    }

    private static String repaired(String text) {
        StringBuilder good = new StringBuilder(text.length());
        text.codePoints().forEach(c -> good.appendCodePoint(c == 0 || isHalf(c) ? REPLACEMENT : c));
        return good.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
