package org.jingwei.reading.fact;

import org.jingwei.reading.figure.Script;
import org.jingwei.reading.lexicon.WordList;

/** 连续四年, 连续43个月: how long something has lasted; it belongs to no name. */
final class Streak {

    static final Word WORD = word();

    private static final String CONTINUOUSLY = "连续";
    private static final String NUMERALS = "一二三四五六七八九十两多几";
    private static final int LONGEST_NUMBER = 4;

    private Streak() {}

    private static Word word() {
        Word word = new Word(CONTINUOUSLY);
        word.add(Cue.LEAD, "");
        return word;
    }

    /** The end of the streak that begins at {@code begin}; {@code begin} if none does. */
    static int end(String text, int begin, int to) {
        if (!text.startsWith(CONTINUOUSLY, begin)) {
            return begin;
        }
        int number = begin + CONTINUOUSLY.length();
        number += text.startsWith("保持", number) ? 2 : 0;
        int i = number;
        while (i < to && i - number < LONGEST_NUMBER && isNumeral(text.charAt(i))) {
            i++;
        }
        if (i == number) {
            return begin;
        }
        int unit = i;
        return WordList.STREAK
                .at(text, unit)
                .map(w -> unit + w.length())
                .filter(end -> end <= to)
                .orElse(begin);
    }

    private static boolean isNumeral(char c) {
        return Script.isDigit(c) || c == ' ' || NUMERALS.indexOf(c) >= 0;
    }
}
