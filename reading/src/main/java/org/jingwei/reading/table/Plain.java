package org.jingwei.reading.table;

/** Text of a cell in one dress: Latin letters, digits and signs at half width, white space as blanks. Chinese punctuation stays. */
final class Plain {

    private static final int WIDE = 0xFEE0;
    private static final String CHINESE = "（），：；！？";

    private Plain() {}

    /** The text with each character replaced by at most one: places in it are places in the original. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    /** The text without any white space: 项  目 is 项目, and a header may be broken anywhere. */
    static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c != ' ') {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    /** The form in which words are looked up: brackets and colons at half width too. */
    static String key(String text) {
        return text.replace('（', '(').replace('）', ')').replace('：', ':').replace('，', ',');
    }

    private static char plain(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E' && CHINESE.indexOf(c) < 0) {
            return (char) (c - WIDE);
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' ? ' ' : c;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
