package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.reading.lexicon.WordList;

/**
 * A year that a text prints in digits (2031年), with the words around it.
 *
 * @param begin index of its first digit
 * @param end index after 年
 */
record YearInText(String text, int begin, int end) {

    private static final int DIGITS = 4;
    private static final String CENTURY = "20";
    /** So many characters before a year may open the title of a paper that it stands in. */
    private static final int LONGEST_TITLE = 100;
    /** So many characters behind a year say what it is of. */
    private static final int LONGEST_REMARK = 6;

    static List<YearInText> all(String text) {
        List<YearInText> all = new ArrayList<>();
        for (int mark = text.indexOf('年'); mark >= 0; mark = text.indexOf('年', mark + 1)) {
            int begin = withoutBlanks(text, mark) - DIGITS;
            boolean year = begin >= 0
                    && text.startsWith(CENTURY, begin)
                    && text.substring(begin, begin + DIGITS).chars().allMatch(c -> c >= '0' && c <= '9')
                    && (begin == 0 || !Character.isDigit(text.charAt(begin - 1)));
            if (year) {
                all.add(new YearInText(text, begin, mark + 1));
            }
        }
        return all;
    }

    private static int withoutBlanks(String text, int end) {
        int i = end;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    int year() {
        return Integer.parseInt(text.substring(begin, begin + DIGITS));
    }

    /** What stands behind the year, at most so many characters. */
    String remark(int longest) {
        return text.substring(end, Math.min(text.length(), end + longest)).stripLeading();
    }

    /** What its sentence says before the year, at most so many characters. */
    String before(int longest) {
        String before = text.substring(Math.max(0, begin - longest), begin);
        return before.substring(before.lastIndexOf('。') + 1);
    }

    /** 到2035年, 比2029年, 2029年以来, 《…2031年…》: the end of a plan, a base, a stretch or a part of a title. */
    boolean isBaseOrEnd() {
        return isTitled()
                || WordList.NO_OWN_YEAR.endsAt(text, withoutBlanks(text, begin))
                || WordList.NOT_IN_YEAR.starts(remark(LONGEST_REMARK));
    }

    private boolean isTitled() {
        String before = text.substring(Math.max(0, begin - LONGEST_TITLE), begin);
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }

    /** 到2031年底，总产值达到12亿元: the end of a year whose sum or stock is told. */
    boolean isClosed() {
        return text.startsWith("到", withoutBlanks(text, begin) - 1) && WordList.YEAR_END.starts(remark(1));
    }
}
