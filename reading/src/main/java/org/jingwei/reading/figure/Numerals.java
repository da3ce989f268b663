package org.jingwei.reading.figure;

/** Chinese numerals as the field writes them: 三, 十五, 二十一, 两. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    /** Every character of a numeral. */
    static final String ALL = DIGITS + "十两〇";

    /** Thousands and hundreds, in their order. */
    private static final String LARGE = "千百";

    private Numerals() {}

    static boolean isNumeral(char c) {
        return ALL.indexOf(c) >= 0;
    }

    /** Index after the run of numerals that begins at {@code from}. */
    static int end(String text, int from) {
        int i = from;
        while (i < text.length() && isNumeral(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The value of a numeral up to 99, or -1 if the run is none. */
    static int value(String text, int from, int to) {
        int ten = markIn(text, '十', from, to);
        if (ten < 0) {
            return to - from == 1 ? digit(text.charAt(from)) : -1;
        }
        int tens = ten == from ? 1 : ten - from == 1 ? digit(text.charAt(from)) : -1;
        int ones = ten + 1 == to ? 0 : to - ten == 2 ? digit(text.charAt(ten + 1)) : -1;
        return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
    }

    /** Index after a numeral that may hold hundreds and thousands: 一千二百. */
    static int largeEnd(String text, int from) {
        int i = from;
        while (i < text.length() && (isNumeral(text.charAt(i)) || LARGE.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** The value of such a numeral below ten thousand, or -1 if the run is none. */
    static int large(String text, int from, int to) {
        int at = from;
        int value = 0;
        for (int k = 0; k < LARGE.length(); k++) {
            int mark = markIn(text, LARGE.charAt(k), at, to);
            if (mark >= 0) {
                int times = mark == at ? 1 : mark - at == 1 ? digit(text.charAt(at)) : -1;
                if (times < 0 || mark == at && at > from) {
                    return -1;
                }
                value += times * (k == 0 ? 1000 : 100);
                at = mark + 1;
            }
        }
        if (at == to) {
            return value;
        }
        int rest = value(text, text.charAt(at) == '零' && at > from && to > at + 1 ? at + 1 : at, to);
        return rest < 0 ? -1 : value + rest;
    }

    /** Index of the first {@code mark} between two indexes, -1 if there is none. Numerals are short and their text may be long. */
    private static int markIn(String text, char mark, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the numeral has a hundred or a thousand. */
    static boolean isLarge(String text, int from, int to) {
        return markIn(text, '百', from, to) >= 0 || markIn(text, '千', from, to) >= 0;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }
}
