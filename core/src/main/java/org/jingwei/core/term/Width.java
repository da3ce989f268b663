package org.jingwei.core.term;

/** Full-width characters read as half-width ones, one for one. */
final class Width {

    private Width() {}

    static char half(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return c == '\u3000' || c == '\u00A0' ? ' ' : c;
    }

    /** Half width, and without blanks. */
    static String compact(CharSequence text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = half(text.charAt(i));
            if (c != ' ') {
                compact.append(c);
            }
        }
        return compact.toString();
    }
}
