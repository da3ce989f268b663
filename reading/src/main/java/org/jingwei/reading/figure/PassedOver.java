package org.jingwei.reading.figure;

import org.jingwei.core.number.Approx;
import org.jingwei.reading.lexicon.WordList;

/** Numbers that are no figures of the economy: digits of names, size classes, sizes of products, spans of time. */
final class PassedOver {

    private static final String PLANTS = "GW";

    private static final String GLUES = "+·./〔[";
    /** 1[座]110KV变电站. */
    private static final String COUNTERS = "个座条台回套组项";

    private static final int LONGEST_CLASS = 10;

    private static final String CLAUSE_ENDS = "，。；,;！？";
    /** 距离年底还有[约]1个月. */
    private static final String HEDGES = "约近仅";

    private PassedOver() {}

    /** Whether the number from {@code begin} with its unit says nothing of its own. */
    static boolean isNoFigure(String text, int begin, Measured m) {
        return WordList.DURATION.has(m.unit()) && !isScore(text, begin, m) && !isIssue(text, begin, m)
                || text.startsWith("开外", m.end())
                || isGrade(text, m.end())
                || WordList.PLACE_UNIT.has(m.unit()) && WordList.SET_OF.endsAt(text, begin)
                || openAllDay(text, begin, m)
                || thresholdInName(text, begin, m)
                || specification(text, begin, m)
                || span(text, begin, m);
    }

    /** 考核得5.8[分], 总分92[分], 项目招商（25[分]）: points of a score, and no minutes. */
    private static boolean isScore(String text, int begin, Measured m) {
        if (!m.unit().equals("分")) {
            return false;
        }
        int before = begin;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        boolean alone = before > 0 && Script.isOneOf("（(", text, before - 1) && Script.isOneOf("）)", text, m.end());
        return alone || WordList.SCORED.endsAt(text, before);
    }

    /** 培训班6[期], 举办3[期]讲座: what is held or printed time and again; a stage of works is not. */
    private static boolean isIssue(String text, int begin, Measured m) {
        return m.unit().equals("期") && (WordList.ISSUED.endsAt(text, begin) || WordList.ISSUED.startsAt(text, m.end()));
    }

    /** Digits inside names and codes: 5G, 1+3+N, 3·24, A4, [2022]26号. */
    static boolean partOfName(String text, int i) {
        if (i == 0) {
            return false;
        }
        char before = text.charAt(i - 1);
        boolean hyphened = before == '-' && i > 1 && isAsciiWord(text.charAt(i - 2));
        return GLUES.indexOf(before) >= 0 || hyphened || before != 'X' && Script.isLatin(before);
    }

    /** 第 73 次会议: an ordinal, blanks or not. */
    static boolean isOrdinal(String text, int i) {
        int before = i - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.charAt(before) == '第';
    }

    static boolean isAsciiWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** 5000万元以上项目, 10亿元项目: a size class, not a value; 增长10%以上的[目标] is one. */
    static boolean thresholdInName(String text, int begin, Measured m) {
        if (m.end() >= text.length()) {
            return false;
        }
        String next = text.substring(m.end(), m.end() + 1);
        if (WordList.TIME_LIMIT.has(m.unit()) && text.charAt(m.end() - 1) == '内') {
            return false; // 50天内[办结]
        }
        if (m.bound()) {
            boolean aim =
                    next.equals("的") && (WordList.AIM_BEHIND.startsAt(text, m.end() + 1) || isShareOf(text, begin, m));
            return m.money() && (next.equals("“") || WordList.SIZED.startsAt(text, m.end()))
                    || Script.isHanAt(text, m.end()) && !aim && !WordList.AFTER_BOUND.has(next);
        }
        boolean passed =
                begin > 1 && text.charAt(begin - 1) == '过' && !WordList.PASSED_BEFORE.startsAt(text, begin - 2);
        boolean sized = WordList.SIZED.startsAt(text, afterQuotation(text, m.end()))
                || text.startsWith("的", m.end())
                        && WordList.SIZE_BOUND.endsAt(text, Script.blankBefore(text, begin))
                        && namesSized(text, m.end() + 1);
        return m.money() && (sized || passed && Script.isHanAt(text, m.end()));
    }

    /** 1500万元[“准规上”]企业: where the words behind a short quotation begin. */
    private static int afterQuotation(String text, int from) {
        int close = text.startsWith("“", from) ? text.indexOf('”', from) : -1;
        return close > 0 && close - from <= LONGEST_CLASS ? close + 1 : from;
    }

    /** 超50万元的[经济强村], 超过10亿元的[3家企业]: a noun of what comes in size classes ends the words behind 的. */
    private static boolean namesSized(String text, int from) {
        int noun = Script.skipBlank(text, from);
        if (noun < text.length() && Script.isDigit(text.charAt(noun))) {
            noun = Script.skipBlank(text, Script.numberEnd(text, noun)) + 1;
        }
        int end = noun;
        while (end < text.length() && end - noun < LONGEST_CLASS && Script.isHan(text.charAt(end))) {
            end++;
        }
        return WordList.SIZED.startsAt(text, noun)
                || end > noun && !Script.isHanAt(text, end) && WordList.SIZED.endsAt(text, end);
    }

    /** 10万吨[级]码头, 500亿[级以上]企业: a class of what follows; 通行能力达2000吨级 is a value. */
    private static boolean isGrade(String text, int from) {
        return WordList.GRADE
                .at(text, from)
                .filter(grade -> Script.isHanAt(text, from + grade.length()))
                .isPresent();
    }

    /** [24小时]智慧图书馆: open all day; 24小时内办结 is a time limit. */
    private static boolean openAllDay(String text, int begin, Measured m) {
        return text.startsWith("24", begin)
                && m.unit().endsWith("小时")
                && m.approx() == Approx.EXACT
                && Script.isHanAt(text, m.end())
                && !WordList.WITHIN_TIME.startsAt(text, m.end());
    }

    /** 330千伏、110千伏[末端电网]: where the sizes in a row end. */
    private static int afterSizes(String text, Measured m) {
        int end = m.end();
        while (Script.isOneOf("、和", text, end) && end + 1 < text.length() && Script.isDigit(text.charAt(end + 1))) {
            int unit = Script.numberEnd(text, end + 1);
            if (!text.startsWith(m.unit(), unit)) {
                break;
            }
            end = unit + m.unit().length();
        }
        return end;
    }

    /** 确保90%以上的卫生院[达到]标准: the part of the things that does so; 增长10%以上的企业 says which ones. */
    private static boolean isShareOf(String text, int begin, Measured m) {
        boolean opens = begin == 0
                || CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) >= 0
                || WordList.SHARE_OPENS.endsAt(text, begin);
        if (!opens || !m.unit().equals("%")) {
            return false;
        }
        int end = m.end();
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0 && !Script.isDigit(text.charAt(end))) {
            end++;
        }
        return (end == text.length() || !Script.isDigit(text.charAt(end)))
                && WordList.SHARE_DOES.in(text.substring(m.end(), end));
    }

    /** 1780毫米生产线, 6MW风机: the size of a product; so many gigawatts are the capacity of works. */
    private static boolean specification(String text, int begin, Measured m) {
        boolean size = WordList.SIZE_UNIT.has(m.unit()) || m.unit().endsWith("伏");
        boolean latin = !m.unit().equals(PLANTS) && m.unit().chars().anyMatch(c -> c >= 'A' && c <= 'z');
        boolean ofCounted =
                begin > 1 && COUNTERS.indexOf(text.charAt(begin - 1)) >= 0 && Script.isDigit(text.charAt(begin - 2));
        return (size || latin) && (Script.isHanAt(text, afterSizes(text, m)) || ofCounted);
    }

    /** 连续12个月, 距离年底还有30天: how long, not how much. */
    private static boolean span(String text, int begin, Measured m) {
        String unit = m.unit();
        boolean time = unit.endsWith("天")
                || unit.equals("日")
                || unit.equals("个月")
                || unit.equals("个季度")
                || unit.endsWith("小时");
        if (!time) {
            return false;
        }
        int hedged = Script.blankBefore(text, begin);
        if (text.startsWith("不到", hedged - 2) || text.startsWith("不足", hedged - 2)) {
            hedged -= 2;
        }
        while (hedged > 0 && HEDGES.indexOf(text.charAt(hedged - 1)) >= 0) {
            hedged--;
        }
        if (WordList.SPENT_TIME.startsAt(text, m.end())) {
            return true;
        }
        boolean last = !unit.endsWith("天") && hedged > 0 && text.charAt(hedged - 1) == '后';
        return last || WordList.SPAN.endsAt(text, hedged) || opensWithDistance(text, hedged);
    }

    /** [距离]年终仅有10天: the clause says how long there is to go. */
    private static boolean opensWithDistance(String text, int end) {
        int begin = end;
        while (begin > 0 && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return text.substring(begin, end).contains("距离");
    }
}
