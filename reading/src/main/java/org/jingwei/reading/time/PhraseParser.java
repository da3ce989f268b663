package org.jingwei.reading.time;

import java.util.Optional;
import org.jingwei.core.period.Period;

/** Parses one phrase from its first character; made for one attempt. */
final class PhraseParser {

    private static final int FIRST_PLAN_YEAR = 1951;
    private static final String NO_PHRASE_AFTER = "轻均";

    private final CharSequence text;
    private final int start;
    private final Scan scan;

    private int year = Period.UNPRINTED;
    private boolean yearGiven;
    private boolean masked;
    private Reference reference = Reference.PRINTED;
    private int offset;
    private int day;

    PhraseParser(CharSequence text, int start) {
        this.text = text;
        this.start = start;
        this.scan = new Scan(text, start);
    }

    Optional<PeriodMatch> parse() {
        char c = scan.peek();
        if (insideNumber(c)) {
            return Optional.empty();
        }
        return switch (c) {
            case '截' -> scan.takesAny("截至到", "截止到", "截至", "截止") ? moment() : Optional.empty();
            case '目' -> scan.takes("目前") ? now() : Optional.empty();
            case '同' -> scan.takes("同期") && !before("合协共") ? samePeriod(-1) : Optional.empty();
            case '近', '过', '未' -> years();
            case '今' -> scan.peek(1) == '后' ? years() : plain();
            case '“', '"' -> plan();
            case '本', '上', '下', '当' -> leaning();
            default -> plain();
        };
    }

    private boolean insideNumber(char c) {
        char before = scan.peek(-1);
        boolean digit = Scan.digit(c) >= 0;
        return digit && (Scan.digit(before) >= 0 || before == '.' || before == '．');
    }

    private boolean before(String characters) {
        char c = scan.peek(start - scan.at() - 1);
        return c != '\0' && characters.indexOf(c) >= 0;
    }

    /** 截至…: whatever follows is a moment. */
    private Optional<PeriodMatch> moment() {
        if (scan.takesAny("目前", "当前", "今日", "今天")) {
            return now();
        }
        scan.takesAny("到", "至");
        Optional<Period> period = yearAndPart();
        return period.map(p -> match(asMoment(p))).filter(m -> m.end() > start + 2);
    }

    private static Period asMoment(Period period) {
        if (period.point() || period instanceof Period.Span) {
            return period;
        }
        return new Period.EndOf(
                period.year(), period.months().map(Period.MonthRange::last).orElse(0));
    }

    private Optional<PeriodMatch> now() {
        reference = Reference.NOW;
        return Optional.of(match(new Period.EndOf(Period.UNPRINTED, 0)));
    }

    private Optional<PeriodMatch> samePeriod(int years) {
        reference = Reference.SAME_PERIOD;
        offset = years;
        Optional<Period> printed = yearGiven && !masked && year != Period.UNPRINTED
                ? Optional.of(new Period.Year(year))
                : Optional.empty();
        return Optional.of(new PeriodMatch(start, scan.at(), printed, reference, offset, masked, 0));
    }

    /** 近五年, 过去五年, 未来三年. */
    private Optional<PeriodMatch> years() {
        if (!scan.takesAny("近", "过去", "未来", "今后") || scan.number() == Scan.NONE || !scan.takesAny("年来", "年间", "年")) {
            return Optional.empty();
        }
        return Optional.of(match(new Period.Span(Period.UNPRINTED, Period.UNPRINTED)));
    }

    /** “十四五”时期, with or without quotes. */
    private Optional<PeriodMatch> plan() {
        boolean quoted = scan.takesAny("“", "\"");
        if (!scan.takes("十")) {
            return Optional.empty();
        }
        int units = "零一二三四五六七".indexOf(scan.peek());
        boolean five = units > 0 && scan.peek(1) == '五';
        // the name of a plan in quotes was tried as a whole before
        if (!five || (!quoted && before("“\""))) {
            return Optional.empty();
        }
        scan.back(scan.at() + 2);
        if (quoted && !scan.takesAny("”", "\"")) {
            return Optional.empty();
        }
        if (scan.seesAny("规划", "纲要", "开局", "收官", "项目", "重大", "重点", "发展规划", "目标", "末期")) {
            return Optional.empty();
        }
        int first = FIRST_PLAN_YEAR + 5 * (10 + units);
        if (scan.takesAny("末", "期末")) {
            return Optional.of(match(new Period.EndOf(first + 4, 12)));
        }
        scan.takesAny("时期", "期间");
        scan.takes("以来");
        return Optional.of(match(new Period.Span(first, first + 4)));
    }

    /** Words that begin with 本, 上, 下, 当. */
    private Optional<PeriodMatch> leaning() {
        int sign = switch (scan.peek()) {
            case '上' -> -1;
            case '下' -> 1;
            default -> 0;
        };
        int from = scan.at();
        scan.back(from + 1);
        scan.takes("个");
        if (before("以") || (scan.peek() != '月' && scan.peek() != '季')) {
            scan.back(from);
            return plain();
        }
        reference = scan.takes("月") ? Reference.MONTH : Reference.QUARTER;
        if (reference == Reference.QUARTER && !scan.takesAny("季度", "季")) {
            return Optional.empty();
        }
        scan.takesAny("末", "底", "份");
        offset = sign;
        return Optional.of(new PeriodMatch(start, scan.at(), Optional.empty(), reference, offset, false, 0));
    }

    private Optional<PeriodMatch> plain() {
        if (scan.peek() == '十') {
            Optional<PeriodMatch> plan = plan();
            if (plan.isPresent()) {
                return plan;
            }
            scan.back(start);
        }
        Optional<PeriodMatch> span = span();
        if (span.isPresent()) {
            return span;
        }
        scan.back(start);
        if (yearPrefix() && scan.takes("同期")) {
            return samePeriod(reference == Reference.YEAR ? offset : 0);
        }
        scan.back(start);
        forgetYear();
        return yearAndPart().map(this::match);
    }

    /** 2016—2020年, 2021年至2022年, 五年来. */
    private Optional<PeriodMatch> span() {
        int first = scan.year();
        if (first == Scan.NONE) {
            int n = scan.number();
            boolean decade = n != Scan.NONE && scan.takesAny("年来", "年间") && !before("第近约多几");
            if (decade && n == 1) {
                reference = Reference.YEAR;
                return Optional.of(match(new Period.Year(Period.UNPRINTED)));
            }
            return decade ? Optional.of(match(new Period.Span(Period.UNPRINTED, Period.UNPRINTED))) : Optional.empty();
        }
        boolean marked = scan.takes("年");
        if (!scan.takesDash()) {
            return Optional.empty();
        }
        int last = scan.year();
        boolean ordered = last != Scan.NONE && (first < 0 || last < 0 || first < last);
        if (!ordered || !scan.takes("年") || (marked && monthFollows())) {
            return Optional.empty();
        }
        masked = first == Scan.MASKED || last == Scan.MASKED;
        return Optional.of(match(new Period.Span(Math.max(first, Period.UNPRINTED), Math.max(last, Period.UNPRINTED))));
    }

    private boolean monthFollows() {
        return Scan.digit(scan.peek()) >= 0;
    }

    private void forgetYear() {
        year = Period.UNPRINTED;
        yearGiven = false;
        masked = false;
        reference = Reference.PRINTED;
        offset = 0;
    }

    /** Takes a year, printed, masked or relative. */
    private boolean yearPrefix() {
        int printed = scan.year();
        if (printed != Scan.NONE) {
            masked = printed == Scan.MASKED;
            year = Math.max(printed, Period.UNPRINTED);
            yearGiven = scan.takesAny("年度", "年") || scan.seesAny("上半年", "下半年", "全年", "前三季度", "一季度");
            return yearGiven;
        }
        return relativeYear();
    }

    private boolean relativeYear() {
        int from = scan.at();
        int years = relativeYears();
        boolean another =
                years == Integer.MIN_VALUE || NO_PHRASE_AFTER.indexOf(scan.peek()) >= 0 && scan.peek() != '\0';
        if (another) {
            scan.back(from);
            return false;
        }
        scan.takes("度");
        reference = Reference.YEAR;
        offset = years;
        yearGiven = true;
        return true;
    }

    private int relativeYears() {
        boolean clean = scan.at() != start || !before("以目说表空");
        if (!clean) {
            return scan.takesAny("今年", "去年") ? scan.peek(-2) == '今' ? 0 : -1 : Integer.MIN_VALUE;
        }
        if (scan.takesAny("今年", "本年", "当年")) {
            return 0;
        }
        if (scan.takesAny("去年", "上年", "上一年")) {
            return -1;
        }
        if (scan.takes("前年")) {
            return -2;
        }
        if (scan.takesAny("明年", "来年", "下一年")) {
            return 1;
        }
        return !before("今此之以往随最") && scan.takes("后年") ? 2 : Integer.MIN_VALUE;
    }

    /** An optional year and a part of it; a year alone is a period too. */
    private Optional<Period> yearAndPart() {
        boolean given = yearPrefix();
        int afterYear = scan.at();
        if (!given && scan.at() != start && !scan.seesAny("年")) {
            // 截至 before a part without a year
            return part();
        }
        Optional<Period> part = part();
        if (part.isPresent()) {
            return part;
        }
        scan.back(afterYear);
        if (!given) {
            return Optional.empty();
        }
        scan.takesAny("以来", "全年", "内", "期间");
        return Optional.of(new Period.Year(year));
    }

    private Optional<Period> part() {
        return switch (scan.peek()) {
            case '上' -> scan.takes("上半年") ? half(1) : Optional.empty();
            case '下' -> scan.takes("下半年") ? half(2) : Optional.empty();
            case '前', '头' -> firstParts();
            case '首' -> scan.takesAny("首季度", "首季") ? Optional.of(new Period.Quarters(year, 1, 1)) : Optional.empty();
            case '第' -> ordinalQuarter();
            case '年', '末', '底', '初', '全' -> yearWord();
            default -> numbered();
        };
    }

    private Optional<Period> half(int half) {
        return Optional.of(scan.takesAny("末", "底") ? new Period.EndOf(year, half * 6) : new Period.Half(year, half));
    }

    /** 前三季度, 前5个月, 头四个月. */
    private Optional<Period> firstParts() {
        scan.back(scan.at() + 1);
        int n = scan.number();
        if (n == Scan.NONE) {
            return Optional.empty();
        }
        scan.takes("个");
        if (scan.takes("季度") && n >= 1 && n <= 4) {
            return Optional.of(new Period.Quarters(year, 1, n));
        }
        boolean months = scan.takesAny("月份", "月") && n >= 1 && n <= 12;
        return months ? Optional.of(new Period.Months(year, 1, n)) : Optional.empty();
    }

    private Optional<Period> ordinalQuarter() {
        scan.back(scan.at() + 1);
        int n = scan.number();
        return n >= 1 && n <= 4 && scan.takes("季度") ? quarters(n, n) : Optional.empty();
    }

    private Optional<Period> quarters(int first, int last) {
        boolean end = scan.takesAny("末", "底");
        return Optional.of(end ? new Period.EndOf(year, last * 3) : new Period.Quarters(year, first, last));
    }

    /** 年末, 年底, 年初, 年内, 全年; after a year that has been taken, 末 and 底 alone. */
    private Optional<Period> yearWord() {
        if (scan.takes("全年")) {
            boolean none = before("安健")
                    || NO_PHRASE_AFTER.indexOf(scan.peek()) >= 0 && scan.peek() != '\0'
                    || scan.peek() == '度';
            return none ? Optional.empty() : Optional.of(new Period.Year(year));
        }
        if (!yearGiven && (before("0123456789X一二三四五六七八九十两几近多半０１２３４５６７８９") || !scan.takes("年"))) {
            return Optional.empty();
        }
        if (yearGiven) {
            scan.takes("年");
        }
        if (scan.takesAny("末", "底")) {
            return Optional.of(new Period.EndOf(year, 12));
        }
        if (scan.takes("初")) {
            return Optional.of(beginning());
        }
        return !yearGiven && scan.takes("内") ? Optional.of(new Period.Year(year)) : Optional.empty();
    }

    /** The stock at the beginning of a year is that at the end of the year before. */
    private Period beginning() {
        if (year != Period.UNPRINTED) {
            return new Period.EndOf(year - 1, 12);
        }
        if (!masked) {
            reference = Reference.YEAR;
            offset--;
        }
        return new Period.EndOf(Period.UNPRINTED, 12);
    }

    /** Parts that begin with a number: 1—5月, 6月末, 三季度, 二三季度, 12月26日. */
    private Optional<Period> numbered() {
        int from = scan.at();
        int both = scan.at();
        int tens = "一二三".indexOf(scan.peek());
        if (tens >= 0 && "二三四".indexOf(scan.peek(1)) == tens) {
            scan.back(both + 2);
            if (scan.takes("季度")) {
                return quarters(tens + 1, tens + 2);
            }
            scan.back(from);
        }
        boolean counted = scan.peek() == '两';
        boolean everyMonth = scan.peek() == '一';
        int first = scan.number();
        if (first == Scan.NONE || first > 12 || first < 1 || counted) {
            return Optional.empty();
        }
        int afterFirst = scan.at();
        boolean listed = scan.takes("、");
        boolean monthNamed = !listed && scan.takes("月");
        if (listed || scan.takesDash()) {
            Optional<Period> range = range(first, listed);
            if (range.isPresent()) {
                return range;
            }
            scan.back(afterFirst);
            monthNamed = scan.takes("月");
        }
        if (monthNamed && everyMonth && first == 1 && !scan.seesAny("份", "末", "底") && !dayFollows()) {
            return Optional.empty();
        }
        return monthNamed ? month(first) : scan.takes("季度") && first <= 4 ? quarters(first, first) : Optional.empty();
    }

    /** 一月八日 is a date; 一月一调度 is not. */
    private boolean dayFollows() {
        int here = scan.at();
        boolean day = scan.number() != Scan.NONE && scan.seesAny("日", "号");
        scan.back(here);
        return day;
    }

    private Optional<Period> range(int first, boolean listed) {
        int last = scan.number();
        boolean gap = listed && last != first + 1;
        if (last == Scan.NONE || last <= first || last > 12 || gap) {
            return Optional.empty();
        }
        if (scan.takes("季度") && last <= 4) {
            return quarters(first, last);
        }
        if (listed || !scan.takesAny("月份", "月")) {
            return Optional.empty();
        }
        return dayFollows() ? Optional.empty() : Optional.of(new Period.Months(year, first, last));
    }

    private Optional<Period> month(int month) {
        if (scan.takesAny("末", "底")) {
            return Optional.of(new Period.EndOf(year, month));
        }
        int here = scan.at();
        int dayOfMonth = scan.number();
        if (dayOfMonth >= 1 && dayOfMonth <= 31 && scan.takesAny("日", "号")) {
            day = dayOfMonth;
            return Optional.of(new Period.Months(year, month, month));
        }
        scan.back(here);
        scan.takes("份");
        return Optional.of(new Period.Months(year, month, month));
    }

    private PeriodMatch match(Period period) {
        return new PeriodMatch(start, scan.at(), Optional.of(period), reference, offset, masked, day);
    }

    @Override
    public String toString() {
        return text.subSequence(start, scan.at()).toString();
    }
}
