package org.jingwei.app.wording;

import org.jingwei.core.period.Period;

/** Periods as people write them: 2023年1—5月, 2023年6月末. A year that no text prints is said to be unprinted, never guessed. */
public final class PeriodWords {

    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    private PeriodWords() {}

    public static String of(Period period) {
        if (period instanceof Period.Half half) {
            return year(half.year()) + (half.half() == 1 ? "上半年" : "下半年");
        }
        if (period instanceof Period.Quarters quarters) {
            return year(quarters.year()) + quarters(quarters.first(), quarters.last());
        }
        if (period instanceof Period.Months months) {
            String range = months.first() == months.last() ? "" + months.first() : months.first() + "—" + months.last();
            return year(months.year()) + range + "月";
        }
        if (period instanceof Period.EndOf end) {
            return year(end.year()) + (end.month() == 0 ? "某日" : end.month() == 12 ? "末" : end.month() + "月末");
        }
        if (period instanceof Period.Span span) {
            return bare(span.firstYear()) + "—" + bare(span.year()) + "年";
        }
        return year(period.year());
    }

    private static String quarters(int first, int last) {
        if (first == last) {
            return QUARTERS[first - 1] + "季度";
        }
        return first == 1 ? "前" + QUARTERS[last - 1] + "季度" : QUARTERS[first - 1] + "至" + QUARTERS[last - 1] + "季度";
    }

    private static String year(int year) {
        return year == Period.UNPRINTED ? "〔未印年份〕" : year + "年";
    }

    private static String bare(int year) {
        return year == Period.UNPRINTED ? "〔未印〕" : Integer.toString(year);
    }
}
