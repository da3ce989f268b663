package org.jingwei.reading.figure;

/** Full-width digits, percent signs and points as half-width ones; every other character, and the length, stay. */
public final class HalfWidth {

    private HalfWidth() {}

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (plain(text, i) != text.charAt(i)) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static String rewritten(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            half.append(plain(text, i));
        }
        return half.toString();
    }

    private static char plain(String text, int i) {
        char c = text.charAt(i);
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        return switch (c) {
            case '％' -> '%';
            case '＋' -> '+';
            case '．', '。' -> c == '．' && betweenDigits(text, i) ? '.' : c;
            case '，' -> c;
            case '　', '\u00A0', '\t' -> ' ';
            default -> c;
        };
    }

    private static boolean betweenDigits(String text, int i) {
        return i > 0 && i + 1 < text.length() && digit(text.charAt(i - 1)) && digit(text.charAt(i + 1));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
