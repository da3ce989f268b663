package org.jingwei.reading.figure;

/** Kinds of characters, and where a run of digits ends. Works on half-width text ({@link HalfWidth}). */
public final class Script {

    /** A number with more digits before its first comma is none that is grouped by commas. */
    private static final int LONGEST_GROUPED = 12;

    private Script() {}

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static boolean isHanAt(String text, int i) {
        return i < text.length() && isHan(text.charAt(i));
    }

    /** Whether one of {@code marks} stands at {@code i}. */
    static boolean isOneOf(String marks, String text, int i) {
        return i < text.length() && marks.indexOf(text.charAt(i)) >= 0;
    }

    static int skipBlank(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Where the blanks before {@code at} begin. */
    static int blankBefore(String text, int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    /** Index after the plain digits that begin at {@code from}. */
    static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Index after the digits, commas and decimals that begin at {@code i}: 1,234.5. */
    public static int numberEnd(String text, int i) {
        int end = digitsEnd(text, i);
        while (end + 3 < text.length()
                && text.charAt(end) == ','
                && digitsEnd(text, end + 1) == end + 4
                && end - i <= LONGEST_GROUPED) {
            end += 4;
        }
        boolean point = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
        return point ? digitsEnd(text, end + 1) : end;
    }
}
