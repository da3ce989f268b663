package org.jingwei.office.read;

import java.util.Locale;
import java.util.Optional;

/** How an automatic number is written. Names of ST_NumberFormat in ISO/IEC 29500-1, 17.18.59; codes of MSONFC in [MS-OSHARED]. */
enum Ordinals {
    ARABIC,
    ARABIC_TWO_DIGITS,
    FULL_WIDTH,
    CIRCLED,
    ROMAN_UPPER,
    ROMAN_LOWER,
    LETTER_UPPER,
    LETTER_LOWER,
    CHINESE,
    CHINESE_DIGITS,
    CHINESE_LEGAL,
    STEMS,
    BRANCHES,
    NONE;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] LEGAL_PLACES = {"", "拾", "佰", "仟"};
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    static Ordinals named(String name) {
        return switch (name) {
            case "decimalZero" -> ARABIC_TWO_DIGITS;
            case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
            case "upperRoman" -> ROMAN_UPPER;
            case "lowerRoman" -> ROMAN_LOWER;
            case "upperLetter" -> LETTER_UPPER;
            case "lowerLetter" -> LETTER_LOWER;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> CHINESE;
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> CHINESE_DIGITS;
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> CHINESE_LEGAL;
            case "ideographTraditional" -> STEMS;
            case "ideographZodiac" -> BRANCHES;
            case "bullet", "none" -> NONE;
            default -> ARABIC;
        };
    }

    static Ordinals coded(int code) {
        return switch (code) {
            case 1 -> ROMAN_UPPER;
            case 2 -> ROMAN_LOWER;
            case 3 -> LETTER_UPPER;
            case 4 -> LETTER_LOWER;
            case 10, 17, 36 -> CHINESE_DIGITS;
            case 11, 33, 35, 37, 39 -> CHINESE;
            case 14 -> FULL_WIDTH;
            case 16, 34, 38 -> CHINESE_LEGAL;
            case 18, 28 -> CIRCLED;
            case 22 -> ARABIC_TWO_DIGITS;
            case 23, 255 -> NONE;
            case 30 -> STEMS;
            case 31 -> BRANCHES;
            default -> ARABIC;
        };
    }

    String write(int n) {
        return special(n).orElseGet(() -> String.valueOf(n));
    }

    private Optional<String> special(int n) {
        return switch (this) {
            case ARABIC -> Optional.empty();
            case ARABIC_TWO_DIGITS -> Optional.of(n < 10 ? "0" + n : String.valueOf(n));
            case FULL_WIDTH -> Optional.of(fullWidth(n));
            case CIRCLED -> letter(n, 0x2460, 20);
            case ROMAN_UPPER -> roman(n);
            case ROMAN_LOWER -> roman(n).map(r -> r.toLowerCase(Locale.ROOT));
            case LETTER_UPPER -> repeated(n, 'A');
            case LETTER_LOWER -> repeated(n, 'a');
            case CHINESE ->
                chinese(n, DIGITS.replace('〇', '零'), PLACES).map(c -> c.startsWith("一十") ? c.substring(1) : c);
            case CHINESE_DIGITS -> Optional.of(digits(n));
            case CHINESE_LEGAL -> chinese(n, LEGAL, LEGAL_PLACES);
            case STEMS -> pick(n, "甲乙丙丁戊己庚辛壬癸");
            case BRANCHES -> pick(n, "子丑寅卯辰巳午未申酉戌亥");
            case NONE -> Optional.of("");
        };
    }

    private static String fullWidth(int n) {
        return String.valueOf(n)
                .chars()
                .collect(StringBuilder::new, (s, c) -> s.append((char) (c - '0' + '０')), StringBuilder::append)
                .toString();
    }

    private static String digits(int n) {
        return String.valueOf(n)
                .chars()
                .collect(StringBuilder::new, (s, c) -> s.append(DIGITS.charAt(c - '0')), StringBuilder::append)
                .toString();
    }

    private static Optional<String> letter(int n, int first, int count) {
        return n >= 1 && n <= count ? Optional.of(Character.toString(first + n - 1)) : Optional.empty();
    }

    private static Optional<String> pick(int n, String row) {
        return n >= 1 && n <= row.length() ? Optional.of(row.substring(n - 1, n)) : Optional.empty();
    }

    /** A … Z, AA, BB, as Word goes on. */
    private static Optional<String> repeated(int n, char first) {
        return n >= 1 && n <= 26 * 9
                ? Optional.of(String.valueOf((char) (first + (n - 1) % 26)).repeat((n - 1) / 26 + 1))
                : Optional.empty();
    }

    private static Optional<String> roman(int n) {
        if (n < 1 || n > 3999) {
            return Optional.empty();
        }
        StringBuilder signs = new StringBuilder();
        int rest = n;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                signs.append(ROMAN_SIGNS[i]);
                rest -= ROMAN[i];
            }
        }
        return Optional.of(signs.toString());
    }

    private static Optional<String> chinese(int n, String digits, String[] places) {
        if (n < 1 || n > 9999) {
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder();
        String figures = String.valueOf(n);
        boolean zero = false;
        for (int i = 0; i < figures.length(); i++) {
            int digit = figures.charAt(i) - '0';
            if (digit == 0) {
                zero = true;
                continue;
            }
            written.append(zero ? digits.substring(0, 1) : "")
                    .append(digits.charAt(digit))
                    .append(places[figures.length() - 1 - i]);
            zero = false;
        }
        return Optional.of(written.toString());
    }
}
