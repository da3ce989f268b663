package org.jingwei.reading.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the name of a row and says where it belongs.
 *
 * @param rank 1 for 一、 and A. 2 for （一） 3 for 1. 4 for (1) 5 for ①; 0 without a number
 * @param part 其中, # or 按经营地分：: a part of a row above
 * @param listed #: one of the main items of a whole
 * @param indent width of the blanks before it, in Chinese characters times two
 * @param rest the text without the mark
 */
record RowMark(int rank, boolean part, boolean listed, int indent, String rest) {

    private static final String NUMERALS = "[一二三四五六七八九十]{1,3}";
    private static final Pattern[] RANKS = {
        Pattern.compile("^(?:" + NUMERALS + "|[A-HＡ-Ｈ])[、.．]"),
        Pattern.compile("^[（(]" + NUMERALS + "[)）]、?"),
        Pattern.compile("^\\d{1,2}(?:、|[.．](?!\\d))"),
        Pattern.compile("^[（(]\\d{1,2}[)）]、?"),
        Pattern.compile("^[①②③④⑤⑥⑦⑧⑨⑩]"),
    };
    private static final Pattern PART = Pattern.compile("^(?:#|＃|\\*|其\\s*中\\s*[:：]?|按[^分:：]{1,8}分\\s*[:：])\\s*");

    private static final String LISTED = "#＃";

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
                return named(rank + 1, indent, rest.substring(m.end()).strip());
            }
        }
        return named(0, indent, rest);
    }

    private static RowMark named(int rank, int indent, String named) {
        Matcher part = PART.matcher(named);
        return part.find()
                ? new RowMark(rank, true, LISTED.indexOf(named.charAt(0)) >= 0, indent, named.substring(part.end()))
                : new RowMark(rank, false, false, indent, named);
    }

    /** The mark of a further part that 其中 before the first one covers too. */
    RowMark asPartAt(int column) {
        return new RowMark(rank, true, listed, column, rest);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
