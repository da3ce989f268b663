package org.jingwei.reading.article;

import java.util.Optional;

/**
 * The number at the head of a line: 一、 （二） 3. （4） ⑤ 第六， 第七章.
 *
 * @param level how deep such a mark stands, from 1
 * @param end where the text after the mark begins
 */
record Mark(int level, int end) {

    static final int CHAPTER = 1;
    static final int SECTION = 2;
    static final int ORDINAL = 3;
    static final int BRACKETED = 4;
    static final int FIGURE = 5;
    static final int BRACKETED_FIGURE = 6;
    static final int CIRCLED = 7;

    private static final int LONGEST_NUMBER = 3;

    static Optional<Mark> of(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        char c = text.charAt(0);
        if (c == '第') {
            return ordinal(text);
        }
        if (c == '（' || c == '(') {
            return bracketed(text);
        }
        if (c >= '①' && c <= '⑳') {
            return Optional.of(new Mark(CIRCLED, 1));
        }
        if (Letters.numeral(c)) {
            return numbered(text);
        }
        return Letters.digit(c) ? figure(text) : Optional.empty();
    }

    private static Optional<Mark> ordinal(String text) {
        int i = numerals(text, 1);
        if (i == 1 || i == text.length()) {
            return Optional.empty();
        }
        return switch (text.charAt(i)) {
            case '章', '篇', '编' -> Optional.of(new Mark(CHAPTER, i + 1));
            case '部' -> text.startsWith("部分", i) ? Optional.of(new Mark(CHAPTER, i + 2)) : Optional.empty();
            case '，', '、', ',', '：' -> Optional.of(new Mark(ORDINAL, i + 1));
            case '个', '方' ->
                text.startsWith("个问题", i) || text.startsWith("个方面", i)
                        ? Optional.of(new Mark(ORDINAL, i + 3))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Mark> bracketed(String text) {
        int numerals = numerals(text, 1);
        int i = numerals > 1 ? numerals : digits(text, 1);
        if (i == 1 || i >= text.length() || (text.charAt(i) != '）' && text.charAt(i) != ')')) {
            return Optional.empty();
        }
        int end = i + 1;
        while (end < text.length() && "、.．".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return Optional.of(new Mark(numerals > 1 ? BRACKETED : BRACKETED_FIGURE, end));
    }

    private static Optional<Mark> numbered(String text) {
        int i = numerals(text, 0);
        boolean pause = i > 0 && i < text.length() && "、．.".indexOf(text.charAt(i)) >= 0;
        // 一、二产业 counts industries, it does not number a section
        boolean another = i + 1 < text.length()
                && Letters.numeral(text.charAt(i + 1))
                && i + 2 < text.length()
                && "、产季是".indexOf(text.charAt(i + 2)) >= 0;
        return pause && !another ? Optional.of(new Mark(SECTION, i + 1)) : Optional.empty();
    }

    private static Optional<Mark> figure(String text) {
        int i = digits(text, 0);
        if (i > 2 || i >= text.length()) {
            return Optional.empty();
        }
        char after = text.charAt(i);
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (after == '）' || after == ')') {
            return Optional.of(new Mark(BRACKETED_FIGURE, i + 1));
        }
        boolean pause = after == '、' || after == '．' || after == '.';
        return pause && !Letters.digit(next) ? Optional.of(new Mark(FIGURE, i + 1)) : Optional.empty();
    }

    private static int numerals(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_NUMBER && Letters.numeral(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_NUMBER && Letters.digit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
