package org.jingwei.reading.table;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.period.Period;

/**
 * What a table takes for granted: said by its titles, the lines above it and the article.
 *
 * @param year that of 1—6月 and 全年目标, or {@link Period#UNPRINTED}
 * @param units of the unit line, 百分比 among them
 * @param subject the indicator and measure that the title names, where the headers name none
 * @param titled what else the titles say
 */
record Scene(
        String document,
        Optional<Period> period,
        int year,
        Optional<String> region,
        List<String> units,
        Heading subject,
        Titled titled) {

    Scene {
        units = List.copyOf(units);
    }

    /**
     * What titles say beside the indicator.
     *
     * @param measure places or rates, where the title says that the whole table holds them
     * @param plan the years of a five-year plan whose goals the table prints
     * @param thing what is left of a title when all else is understood: 夏粮, 规模以上工业企业
     * @param base what indices are measured against: 上年同期=100
     * @param cumulative whether a month in a header is the end of a sum since January
     * @param whole whether nothing in the titles says that the rows are a choice (重点企业), so that their sum is the place's
     * @param traded 出口 or 进口, where the rows are the goods: 主要出口商品
     * @param some whether they say that the rows are only some of their kind (部分, 前十), so that their sum is nobody's
     */
    record Titled(
            Heading measure,
            Optional<Period.Span> plan,
            boolean whole,
            boolean some,
            Optional<String> traded,
            Optional<String> thing,
            Optional<String> base,
            boolean cumulative) {}

    Optional<Period.Span> plan() {
        return titled.plan();
    }

    Scene withUnits(List<String> other) {
        return new Scene(document, period, year, region, other, subject, titled);
    }
}
