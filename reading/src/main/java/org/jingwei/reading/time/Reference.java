package org.jingwei.reading.time;

/** What a period phrase leans on. */
public enum Reference {
    /** On nothing but, where no year is printed, the year of the context: 2023年上半年, 上半年, 1—5月. */
    PRINTED,
    /** On the reporting year, {@link PeriodMatch#offset()} years away: 今年, 去年, 上年末, 明年上半年. */
    YEAR,
    /** The same part of another year as the reporting period: 去年同期 (offset -1), 2019年同期. */
    SAME_PERIOD,
    /** On the reporting month: 本月 (0), 上月 (-1), 下月 (1). */
    MONTH,
    /** On the reporting quarter: 本季度 (0), 上季度 (-1). */
    QUARTER,
    /** On the day of writing: 目前, 截至目前. */
    NOW
}
