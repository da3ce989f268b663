package org.jingwei.app.wording;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Whether figures still tell how things are: what ended more than half a year ago is past, for even what comes once a year is
 * printed within three months of its end, and a leader takes a light to be today's.
 */
public record Freshness(YearMonth now) {

    private static final int MONTHS = 6;

    public static Freshness on(LocalDate today) {
        return new Freshness(YearMonth.from(today));
    }

    /** @param month the last that the figures run to */
    public boolean past(YearMonth month) {
        return month.plusMonths(MONTHS).isBefore(now);
    }

    /** 数据止于2022年, 数据止于2024年1—5月, 数据止于2024年上半年, as the indicator is published; nothing for what is not past. */
    public String words(YearMonth month, String indicator) {
        return past(month) ? "数据止于" + until(month, indicator) : "";
    }

    private static String until(YearMonth month, String indicator) {
        return month.getMonthValue() == 12 ? month.getYear() + "年" : LightWords.until(month, indicator);
    }
}
