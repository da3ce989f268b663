package org.jingwei.app.command;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/** Aligns rows on a terminal, where a Chinese character takes two places (Unicode Standard Annex 11). */
final class Columns {

    private static final Set<UnicodeScript> WIDE_SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private static final Set<UnicodeBlock> WIDE_BLOCKS = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.CJK_COMPATIBILITY,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private Columns() {}

    /** Each row on a line, columns two blanks apart; a cell wider than {@code widest} ends in …. */
    static String aligned(List<List<String>> rows, int widest) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(cut(row.get(i), widest)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            int gap = 0;
            for (int i = 0; i < widths.length; i++) {
                String cell = cut(row.get(i), widest);
                text.append(" ".repeat(gap)).append(cell);
                gap = widths[i] - width(cell) + 2;
            }
            text.append('\n');
        }
        return text.toString();
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static String cut(String text, int widest) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
        if (width(line) <= widest) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int width = 1;
        for (int c : line.codePoints().toArray()) {
            width += width(c);
            if (width > widest) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return wide(c) ? 2 : 1;
    }

    private static boolean wide(int c) {
        if (c >= 0x1F300 && c <= 0x1FAFF) {
            return true;
        }
        UnicodeBlock block = UnicodeBlock.of(c);
        return WIDE_SCRIPTS.contains(UnicodeScript.of(c))
                || (block != null && WIDE_BLOCKS.contains(block) && !halfWidth(c));
    }

    private static boolean halfWidth(int c) {
        return (c > 0xFF60 && c < 0xFFE0) || (c > 0xFFE6 && c <= 0xFFEF);
    }
}
