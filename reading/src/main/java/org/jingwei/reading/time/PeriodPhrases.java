package org.jingwei.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds and parses period phrases: 2023年上半年, 前三季度, 1—5月, 截至6月末, “十四五”时期, 去年同期 and their like, in text without stray
 * blanks. One forward pass that looks further only where a character can open a phrase. Stateless and thread-safe.
 */
public final class PeriodPhrases {

    private static final String FIGURES = "0123456789０１２３４５６７８９";
    private static final String NUMERALS = "一二三四五六七八九十〇零○两";
    private static final String AFTER_FIGURE = FIGURES + NUMERALS + "Xx×年月季、—-－–~～―至到";

    private static final String OPENERS = NUMERALS + "Xx×上下今去明后来全本当前头第近首年同过未目截“\"";

    private PeriodPhrases() {}

    /** Whether two neighbouring characters may open a phrase: what keeps the pass fast. */
    private static boolean opens(char c, char next) {
        return switch (c) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> AFTER_FIGURE.indexOf(next) >= 0;
            case '０', '１', '２', '３', '４', '５', '６', '７', '８', '９' -> AFTER_FIGURE.indexOf(next) >= 0;
            case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '两', '〇', '零', '○' ->
                AFTER_FIGURE.indexOf(next) >= 0;
            case 'X', 'x', '×' -> next == c;
            case '上', '下' -> "半年月个季一".indexOf(next) >= 0;
            case '今' -> next == '年' || next == '后';
            case '去', '明', '后', '来', '全' -> next == '年';
            case '本', '当' -> "年月季个".indexOf(next) >= 0;
            case '前', '头', '第', '近' -> next == '年' || FIGURES.indexOf(next) >= 0 || NUMERALS.indexOf(next) >= 0;
            case '首' -> next == '季';
            case '年' -> "末底初内".indexOf(next) >= 0;
            case '同' -> next == '期';
            case '过' -> next == '去';
            case '未' -> next == '来';
            case '目' -> next == '前';
            case '截' -> next == '至' || next == '止';
            case '“', '"' -> next == '十';
            default -> false;
        };
    }

    /** Whether a phrase can begin with this character: a cheap test before {@link #at}. */
    public static boolean mayBegin(char c) {
        return FIGURES.indexOf(c) >= 0 || OPENERS.indexOf(c) >= 0;
    }

    private static boolean opens(CharSequence text, int i) {
        return i + 1 < text.length() && opens(text.charAt(i), text.charAt(i + 1));
    }

    /** The phrase that begins exactly at {@code from}, the longest there is. */
    public static Optional<PeriodMatch> at(CharSequence text, int from) {
        return opens(text, from) ? new PhraseParser(text, from).parse() : Optional.empty();
    }

    /** The first phrase that begins at {@code from} or later. */
    public static Optional<PeriodMatch> next(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (opens(text, i)) {
                Optional<PeriodMatch> match = new PhraseParser(text, i).parse();
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    /** All phrases in order; none overlaps another. */
    public static List<PeriodMatch> all(CharSequence text) {
        List<PeriodMatch> all = new ArrayList<>();
        Optional<PeriodMatch> match = next(text, 0);
        while (match.isPresent()) {
            all.add(match.get());
            match = next(text, match.get().end());
        }
        return all;
    }
}
