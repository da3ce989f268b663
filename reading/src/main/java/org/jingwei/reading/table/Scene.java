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
 */
record Scene(
        String document,
        Optional<Period> period,
        int year,
        Optional<String> region,
        List<String> units,
        Heading subject) {

    Scene {
        units = List.copyOf(units);
    }

    Scene withUnits(List<String> other) {
        return new Scene(document, period, year, region, other, subject);
    }
}
