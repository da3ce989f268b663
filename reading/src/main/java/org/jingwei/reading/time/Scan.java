package org.jingwei.reading.time;

/** A cursor over a text that takes words and numbers; what does not fit leaves it where it was. */
final class Scan {

    static final int NONE = -1;
    /** A year printed as a mask: 20XX. */
    static final int MASKED = -2;

    private static final String CHINESE = "零一二三四五六七八九";
    private static final String DASHES = "—-－–~～―至到";

    private final CharSequence text;
    private int at;

    Scan(CharSequence text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        int i = at + ahead;
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }

    boolean sees(String word) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean takes(String word) {
        if (!sees(word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    boolean takesAny(String... words) {
        for (String word : words) {
            if (takes(word)) {
                return true;
            }
        }
        return false;
    }

    boolean seesAny(String... words) {
        for (String word : words) {
            if (sees(word)) {
                return true;
            }
        }
        return false;
    }

    /** One dash or 至 (two dashes in a row count as one). */
    boolean takesDash() {
        if (DASHES.indexOf(peek()) < 0 || peek() == '\0') {
            return false;
        }
        char dash = peek();
        at++;
        if (peek() == dash && dash != '至' && dash != '到') {
            at++;
        }
        return true;
    }

    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : NONE;
    }

    private static int chineseDigit(char c) {
        return c == '〇' || c == '○' ? 0 : CHINESE.indexOf(c);
    }

    /** A year of four digits, Arabic or Chinese, or a mask; {@link #NONE} if there is none. */
    int year() {
        int year = 0;
        int masks = 0;
        boolean chinese = chineseDigit(peek()) >= 0;
        for (int i = 0; i < 4; i++) {
            char c = peek(i);
            int d = chinese ? chineseDigit(c) : digit(c);
            boolean mask = d < 0 && (c == 'X' || c == 'x' || c == '×');
            if ((d < 0 && !mask) || (masks > 0 && !mask)) {
                return NONE;
            }
            masks += mask ? 1 : 0;
            year = year * 10 + Math.max(d, 0);
        }
        boolean whole = masks > 0 || (year >= 1900 && year <= 2100);
        if (!whole || masks == 1 || digit(peek(4)) >= 0) {
            return NONE;
        }
        at += 4;
        return masks > 0 ? MASKED : year;
    }

    /** A number up to 99, Arabic or Chinese (十二, 两); {@link #NONE} if there is none. */
    int number() {
        int d = digit(peek());
        if (d >= 0) {
            int second = digit(peek(1));
            at += second >= 0 ? 2 : 1;
            return second >= 0 ? d * 10 + second : d;
        }
        return chineseNumber();
    }

    private int chineseNumber() {
        char c = peek();
        if (c == '十') {
            int units = CHINESE.indexOf(peek(1));
            at += units > 0 ? 2 : 1;
            return 10 + Math.max(units, 0);
        }
        int d = c == '两' ? 2 : CHINESE.indexOf(c);
        if (d <= 0) {
            return NONE;
        }
        at++;
        if (peek() == '十') {
            int units = CHINESE.indexOf(peek(1));
            at += units > 0 ? 2 : 1;
            return d * 10 + Math.max(units, 0);
        }
        return d;
    }
}
