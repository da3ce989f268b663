package org.jingwei.reading.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the name of a row and says where it belongs.
 *
 * @param rank 1 for 一、 and A. 2 for （一） 3 for 1. 4 for (1) 5 for ①; 0 without a number
 * @param part 其中 or #: a part of a row above
 * @param indent width of the blanks before it, in Chinese characters times two
 * @param rest the text without the mark
 */
record RowMark(int rank, boolean part, int indent, String rest) {

    private static final String NUMERALS = "[一二三四五六七八九十]{1,3}";
    private static final Pattern[] RANKS = {
        Pattern.compile("^(?:" + NUMERALS + "|[A-HＡ-Ｈ])[、.．]"),
        Pattern.compile("^[（(]" + NUMERALS + "[)）]、?"),
        Pattern.compile("^\\d{1,2}(?:、|[.．](?!\\d))"),
        Pattern.compile("^[（(]\\d{1,2}[)）]、?"),
        Pattern.compile("^[①②③④⑤⑥⑦⑧⑨⑩]"),
    };
    private static final Pattern PART = Pattern.compile("^(?:#|＃|\\*|其\\s*中\\s*[:：]?)\\s*");

    static RowMark of(String text) {
        int at = 0;
        int indent = 0;
        while (at < text.length() && blank(text.charAt(at))) {
            indent += text.charAt(at) == '\u3000' ? 2 : 1;
            at++;
        }
        String rest = text.substring(at).strip();
        for (int rank = 0; rank < RANKS.length; rank++) {
            Matcher m = RANKS[rank].matcher(rest);
            if (m.find()) {
                String named = rest.substring(m.end()).strip();
                Matcher part = PART.matcher(named);
                return part.find()
                        ? new RowMark(rank + 1, true, indent, named.substring(part.end()))
                        : new RowMark(rank + 1, false, indent, named);
            }
        }
        Matcher part = PART.matcher(rest);
        return part.find()
                ? new RowMark(0, true, indent, rest.substring(part.end()))
                : new RowMark(0, false, indent, rest);
    }

    /** The mark of a further part that 其中 before the first one covers too. */
    RowMark asPartAt(int column) {
        return new RowMark(rank, true, column, rest);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
