package org.jingwei.office.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of order at the beginning of a heading (7.3.3).
 *
 * @param level 1 to 4
 * @param mark as printed
 */
record OrderMark(int level, int number, String mark) {

    private static final String HAN = "([一二三四五六七八九十]{1,3})";
    private static final Pattern FIRST = Pattern.compile(HAN + "、");
    private static final Pattern SECOND = Pattern.compile("[（(]" + HAN + "[）)]");
    private static final Pattern THIRD = Pattern.compile("([0-9]{1,2})[.．](?![0-9])");
    private static final Pattern FOURTH = Pattern.compile("[（(]([0-9]{1,2})[）)]");

    /** What offices write instead. */
    private static final Pattern WRONG =
            Pattern.compile(HAN + "[.．](?![0-9])|[（(](?:" + HAN + "|[0-9]{1,2})[）)][、.．]|[0-9]{1,2}、(?![0-9])");

    static Optional<OrderMark> of(String text) {
        String words = text.strip();
        return marked(words, FIRST, 1)
                .or(() -> marked(words, SECOND, 2))
                .or(() -> marked(words, THIRD, 3))
                .or(() -> marked(words, FOURTH, 4));
    }

    /** A mark that is not of the standard's form. */
    static Optional<String> wrong(String text) {
        Matcher m = WRONG.matcher(text.strip());
        return m.lookingAt() ? Optional.of(m.group()) : Optional.empty();
    }

    private static Optional<OrderMark> marked(String text, Pattern pattern, int level) {
        Matcher m = pattern.matcher(text);
        return m.lookingAt() ? Optional.of(new OrderMark(level, number(m.group(1)), m.group())) : Optional.empty();
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int ten = written.indexOf('十');
        if (ten < 0) {
            return digit(written, 0);
        }
        int tens = ten == 0 ? 1 : digit(written, 0);
        return 10 * tens + (ten + 1 < written.length() ? digit(written, ten + 1) : 0);
    }

    private static int digit(String written, int at) {
        return "零一二三四五六七八九".indexOf(written.charAt(at));
    }

    LayoutRule rule() {
        return level == 1 ? LayoutRule.L303 : level == 2 ? LayoutRule.L304 : LayoutRule.L305;
    }

    Face face() {
        return level == 1 ? Face.HEITI : level == 2 ? Face.KAITI : Face.FANGSONG;
    }
}
