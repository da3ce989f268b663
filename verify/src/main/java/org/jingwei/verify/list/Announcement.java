package org.jingwei.verify.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.text.Paragraph;

/**
 * A count of things that a text announces: 5项, 六大工程, 八个方面.
 *
 * @param start index of the numeral
 * @param end index behind the measure word
 */
record Announcement(Paragraph paragraph, int start, int end, int number) {

    private static final String NUMERALS = "二两三四五六七八九十";
    private static final int LEAST = 2;
    private static final int MOST = 99;
    private static final int REACH = 400;
    private static final int FAR = 4000;
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\d.．〇一二三四五六七八九十百千万第几数])(\\d{1,2}|[二两三四五六七八九]?十[一二三四五六七八九]?|[二两三四五六七八九])"
                    + "(?![\\d.．百千万亿多余几年月日%％])\\s?"
                    + "(大|高|低|升|降|平|快|慢|个|项|家|户|类|条|种|件|方面|名|位|支|所|座|处|县|市|区|镇|乡|村|不|型|动|化|字|制|抓|聚焦|体|新|小|融|张|度|创|城|大类|强|位一体|届|条|批|道|步|样|级|层|园|院|馆|路|桥|站|片|点|面|圈|带|轴|环|链|群|行业|领域|产业|指标|重点|机制|体系|平台|中心|基地|部门|单位|关|战|证|国|省|州|旗|保障|优先|结合|统筹|强化|确保|坚持|突出)(?!百分点|月|年|小时|工作日|交易日)");

    /** All announcements of a paragraph. */
    static List<Announcement> in(Paragraph paragraph) {
        List<Announcement> found = new ArrayList<>();
        String text = paragraph.text();
        Matcher m = COUNT.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = next(text, 0);
        while (at >= 0) {
            if (!m.region(at, text.length()).lookingAt()) {
                at = next(text, at + 1);
                continue;
            }
            at = next(text, m.end());
            int number = Numeral.of(m.group(1));
            boolean digits = Character.isDigit(m.group(1).charAt(0));
            if ((digits || number >= LEAST) && number <= MOST) {
                found.add(new Announcement(paragraph, m.start(), m.end(), number));
            }
        }
        return found;
    }

    /** Where the next numeral may begin; −1 if nowhere. */
    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || NUMERALS.indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the text that may belong to it begins. */
    int from() {
        return Math.max(0, start - REACH);
    }

    /** The text before it, as far as it may belong to it. */
    String before() {
        return paragraph.text().substring(from(), start);
    }

    /** The text behind it, as far as it may belong to it. */
    String behind() {
        return paragraph.text().substring(end, Math.min(paragraph.text().length(), end + FAR));
    }

    /** The numeral as printed. */
    String numeral() {
        return COUNT.matcher(words()).replaceFirst("$1");
    }

    String words() {
        return paragraph.text().substring(start, end);
    }
}
