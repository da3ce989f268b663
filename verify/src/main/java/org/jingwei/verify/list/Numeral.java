package org.jingwei.verify.list;

/** Small whole numbers in Chinese or Arabic digits: 三, 十二, 二十, 8. */
final class Numeral {

    private static final int LARGEST = 99;
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST = 3;

    private Numeral() {}

    /** The number, or 0 for what is none from 1 to 99. */
    static int of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return 0;
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() > 2 ? 0 : Integer.parseInt(text);
        }
        String plain = text.replace('两', '二');
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return plain.length() == 1 ? Math.max(0, DIGITS.indexOf(plain)) : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(0));
        int ones = ten == plain.length() - 1 ? 0 : DIGITS.indexOf(plain.charAt(plain.length() - 1));
        return tens < 0 || ones < 0 || ten > 1 ? 0 : tens * 10 + ones;
    }

    /** In Chinese digits from 1 to 99; larger ones, which no list is numbered with in words, as they are. */
    static String chinese(int number) {
        if (number > LARGEST) {
            return Integer.toString(number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : "" + DIGITS.charAt(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : "" + DIGITS.charAt(number % 10));
    }
}
