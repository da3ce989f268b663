package org.jingwei.reading.mapping;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.jingwei.core.period.Period;

/** What a column's figures are reported for, told from the month of the sheet: so next month's sheet needs no new mapping. */
public enum Timing {
    CUMULATIVE("1月至本月累计"),
    MONTH("本月"),
    QUARTER("本季"),
    YEAR("全年"),
    PREVIOUS_MONTH("上月"),
    PRIOR_CUMULATIVE("上年同期累计"),
    PRIOR_MONTH("上年同月"),
    PRIOR_YEAR("上年全年"),
    END("本月末"),
    PRIOR_END("上年同月末"),
    PRIOR_YEAR_END("上年末");

    private static final int DECEMBER = 12;

    private final String shown;

    Timing(String shown) {
        this.shown = shown;
    }

    public String shown() {
        return shown;
    }

    /**
     * The period that is meant.
     *
     * @param month the last that the sheet reports on
     * @param stock whether the figure is one of a moment: a balance printed under 1—6月 is that of the end of June
     */
    public Period in(YearMonth month, boolean stock) {
        int year = month.getYear();
        int last = month.getMonthValue();
        return switch (this) {
            case CUMULATIVE -> stock ? end(month) : since(year, last);
            case MONTH -> stock ? end(month) : new Period.Months(year, last, last);
            case QUARTER -> stock ? end(month) : new Period.Quarters(year, (last + 2) / 3, (last + 2) / 3);
            case YEAR -> new Period.Year(year);
            case PREVIOUS_MONTH -> MONTH.in(month.minusMonths(1), stock);
            case PRIOR_CUMULATIVE -> CUMULATIVE.in(month.minusYears(1), stock);
            case PRIOR_MONTH -> MONTH.in(month.minusYears(1), stock);
            case PRIOR_YEAR -> stock ? new Period.EndOf(year - 1, DECEMBER) : new Period.Year(year - 1);
            case END -> end(month);
            case PRIOR_END -> end(month.minusYears(1));
            case PRIOR_YEAR_END -> new Period.EndOf(year - 1, DECEMBER);
        };
    }

    private static Period since(int year, int last) {
        return last == DECEMBER ? new Period.Year(year) : new Period.Months(year, 1, last);
    }

    private static Period end(YearMonth month) {
        return new Period.EndOf(month.getYear(), month.getMonthValue());
    }

    /** What a period is, seen from the month of the sheet; empty for one that no column of a monthly sheet holds. */
    static Optional<Timing> of(Period period, YearMonth month) {
        return Arrays.stream(values())
                .filter(timing -> timing.in(month, false).covers(period))
                .findFirst();
    }

    /** Whether it looks back: the values are quoted, not news. */
    public boolean earlier() {
        return switch (this) {
            case PREVIOUS_MONTH, PRIOR_CUMULATIVE, PRIOR_MONTH, PRIOR_YEAR, PRIOR_END, PRIOR_YEAR_END -> true;
            case CUMULATIVE, MONTH, QUARTER, YEAR, END -> false;
        };
    }
}
