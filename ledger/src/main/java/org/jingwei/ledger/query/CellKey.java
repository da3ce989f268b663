package org.jingwei.ledger.query;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;

/**
 * What a value is a value of.
 *
 * @param indicator a code of the catalogue
 * @param place the path from the province down, or the printed name where the tree has none
 * @param period 上半年 also where 1—6月 is printed
 * @param comparator none for growth on the year or the period before, which need none
 */
public record CellKey(
        String indicator,
        String place,
        Optional<String> placeCode,
        Period period,
        Measure measure,
        Optional<Aspect> aspect,
        Status status,
        Optional<String> comparator,
        Optional<String> basis) {

    /** The series that this cell is a point of. */
    public SeriesKey series() {
        return new SeriesKey(indicator, place, measure, aspect, basis);
    }
}
