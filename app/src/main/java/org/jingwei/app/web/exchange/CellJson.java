package org.jingwei.app.web.exchange;

import java.util.Optional;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellKey;

/**
 * A cell of the great table: what it is a value of, and the value that stands in it.
 *
 * @param indicator a code of the catalogue, {@code name} its name
 * @param place the path from the province down, {@code placeCode} its code where the catalogue has one
 * @param period as 2031-H1, 2031-M01..M05, @2031-06
 * @param of of what it is a share, a rank …; null for the level
 * @param sources how many values count in it
 * @param differing whether they differ
 */
public record CellJson(
        long id,
        String indicator,
        String name,
        String place,
        Optional<String> placeCode,
        String period,
        String measure,
        Optional<String> of,
        String status,
        Optional<String> comparator,
        Optional<String> basis,
        int sources,
        boolean differing,
        SourceJson standing) {

    public static CellJson of(Cell cell) {
        CellKey key = cell.key();
        return new CellJson(
                cell.id(),
                key.indicator(),
                Indicators.standard()
                        .byCode(key.indicator())
                        .map(Indicator::name)
                        .orElse(key.indicator()),
                key.place(),
                key.placeCode(),
                key.period().toString(),
                key.measure().code(),
                key.aspect().map(Aspect::code),
                key.status().code(),
                key.comparator(),
                key.basis(),
                cell.sources(),
                cell.differing(),
                SourceJson.of(cell.standing()));
    }
}
