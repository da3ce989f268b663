package org.jingwei.reading.article;

import java.util.regex.Pattern;

/** The lines between a title and the body. */
final class Masthead {

    private static final String YEAR = "(?:\\d{4}|\\d{2}XX|XXXX|××××|20××|[二〇零○一三四五六七八九]{4})年?";
    private static final String DAY = "(?:\\d{1,2}|X{1,2}|×{1,2}|[一二三四五六七八九十]{1,3})";

    private static final Pattern DATE = Pattern.compile("(?:——|[（(])?(?:.{0,12}?在|于|.{0,6}(?:日期|时间)[：:])?(?:" + YEAR
            + "[.\\-/]?)?" + DAY + "[月.\\-/]" + DAY + "日?(?:.{0,50})");

    private static final int LONGEST = 70;
    private static final int LONGEST_SALUTATION = 40;

    private Masthead() {}

    /** A delivery or publication date, perhaps with the meeting; no sentence. */
    static boolean date(String text) {
        return text.length() <= LONGEST
                && text.length() > 4
                && !Letters.terminated(text)
                && text.indexOf('，') < 0
                && (text.contains("年") || text.contains("月") || text.indexOf('-') > 0 || text.indexOf('.') > 0)
                && DATE.matcher(text).matches();
    }

    static boolean salutation(CueWords cues, String text) {
        return text.length() <= LONGEST_SALUTATION
                && "：:！!，,".indexOf(text.charAt(text.length() - 1)) >= 0
                && cues.in(Cue.SALUTATION, text)
                && text.indexOf('。') < 0
                && noTalk(text);
    }

    /** 各位代表！新的一年… is talk already. */
    private static boolean noTalk(String text) {
        int stop = text.indexOf('！');
        return stop < 0 || stop == text.length() - 1;
    }
}
