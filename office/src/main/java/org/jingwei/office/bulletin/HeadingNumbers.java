package org.jingwei.office.bulletin;

import java.util.Arrays;

/** Counts headings: 一、 （一） 1. （1） (7.3.3). Not thread-safe. */
final class HeadingNumbers {

    private static final String DIGITS = "零一二三四五六七八九";

    private final int[] counts = new int[4];

    String next(int level) {
        int number = ++counts[level - 1];
        Arrays.fill(counts, level, counts.length, 0);
        return switch (level) {
            case 1 -> chinese(number) + "、";
            case 2 -> "（" + chinese(number) + "）";
            case 3 -> number + ".";
            default -> "（" + number + "）";
        };
    }

    static String chinese(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("no document has so many headings of one level: " + number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
    }
}
