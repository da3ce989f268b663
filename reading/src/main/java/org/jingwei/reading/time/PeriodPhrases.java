package org.jingwei.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds and parses period phrases: 2023年上半年, 前三季度, 1—5月, 截至6月末, “十四五”时期, 去年同期 and their like, in text without stray
 * blanks. One forward pass that looks further only where a character can open a phrase. Stateless and thread-safe.
 */
public final class PeriodPhrases {

    /** Every character that opens a phrase. */
    private static final String OPENERS = "0123456789０１２３４５６７８９Xx×一二三四五六七八九十两〇零○上下前首头今去明后本当同年全近过未目截第“\"";

    private static final boolean[] OPENS = opens();

    private PeriodPhrases() {}

    private static boolean[] opens() {
        boolean[] opens = new boolean[Character.MAX_VALUE + 1];
        OPENERS.chars().forEach(c -> opens[c] = true);
        return opens;
    }

    /** The phrase that begins exactly at {@code from}, the longest there is. */
    public static Optional<PeriodMatch> at(CharSequence text, int from) {
        return OPENS[text.charAt(from)] ? new PhraseParser(text, from).parse() : Optional.empty();
    }

    /** The first phrase that begins at {@code from} or later. */
    public static Optional<PeriodMatch> next(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (OPENS[text.charAt(i)]) {
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
