package org.jingwei.reading.article;

/** What the splitter asks of single characters. */
final class Letters {

    private static final String TERMINAL = "。！？：；…!?;:";
    private static final String CLOSING = "”’）)」』】》〉";
    private static final String NUMERALS = "一二三四五六七八九十百零〇";

    private static final int LONGEST_UNIT = 4;

    private Letters() {}

    static boolean blank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u3000'
                || c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u000B'
                || c == '\f'
                || c == '\u0085';
    }

    /** Characters that stand for nothing: zero-width ones, a stray byte-order mark, control characters. */
    static boolean nothing(char c) {
        return c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200D')
                || c == '\u2060'
                || c == '\u00AD'
                || c == '\r'
                || (c < ' ' && !blank(c))
                || c == '\u007F';
    }

    /** The character that a control picture stands for in texts taken from PDF files; others stand for themselves. */
    static char meant(char c) {
        return switch (c) {
            case '\u240E' -> '·';
            case '\u240D' -> '”';
            case '\u2407' -> '—';
            default -> blank(c) ? ' ' : c;
        };
    }

    static boolean ascii(char c) {
        return c > ' ' && c < '\u007F';
    }

    static boolean digit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static boolean numeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    static boolean closing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Whether the text comes to an end: a full stop and its like, perhaps before closing marks. */
    static boolean terminated(CharSequence text) {
        int i = text.length() - 1;
        while (i >= 0 && closing(text.charAt(i))) {
            i--;
        }
        return i >= 0 && (TERMINAL.indexOf(text.charAt(i)) >= 0 || fullStop(text, i) || leadIn(text, i));
    }

    /** A dash at the end leads over to the next paragraph. */
    private static boolean leadIn(CharSequence text, int i) {
        return i > 0 && text.charAt(i) == '—' && text.charAt(i - 1) == '—';
    }

    /** A half-width full stop after a Chinese character. */
    private static boolean fullStop(CharSequence text, int i) {
        return text.charAt(i) == '.' && i > 0 && text.charAt(i - 1) >= '\u2E80';
    }

    /** Whether the text ends in a figure with its unit: 3.1亿元, 4.7%, 16处. */
    static boolean endsInQuantity(CharSequence text) {
        int end = text.length() - 1;
        if (end < 0 || digit(text.charAt(end))) {
            return false;
        }
        int i = end;
        while (i > 0 && i > end - LONGEST_UNIT && !digit(text.charAt(i))) {
            i--;
        }
        char last = text.charAt(end);
        return digit(text.charAt(i)) && (last == '%' || last == '％' || Character.isIdeographic(last));
    }

    /** Printed width in half-width units. */
    static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < '\u0100' ? 1 : 2;
        }
        return width;
    }

    /** Whether a quotation or bracket is still open at the end. */
    static boolean unbalanced(CharSequence text) {
        int depth = 0;
        int quotes = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '（', '(', '《', '〈', '【' -> depth++;
                case '）', ')', '》', '〉', '】' -> depth = Math.max(0, depth - 1);
                case '“' -> quotes = 1;
                case '”' -> quotes = 0;
                default -> {}
            }
        }
        return depth + quotes > 0;
    }
}
