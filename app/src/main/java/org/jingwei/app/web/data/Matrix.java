package org.jingwei.app.web.data;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellKey;
import org.jingwei.ledger.query.CellTable;
import org.jingwei.ledger.query.SeriesKey;

/**
 * Cells as a table: a row for each series and status, a column for each period, the latest last.
 *
 * @param hidden how many earlier periods have no column
 */
record Matrix(List<Period> columns, List<Row> rows, int hidden) {

    /** Periods by their last month, of two that end together the longer first. */
    static final Comparator<Period> IN_TIME = Comparator.<Period, Integer>comparing(Matrix::lastMonth)
            .thenComparing(Matrix::firstMonth)
            .thenComparing(Period::toString);

    /** What the cells of a row have in common. */
    record RowKey(SeriesKey series, Status status, Optional<String> comparator, Optional<String> placeCode) {}

    record Row(RowKey key, Map<Period, Cell> cells) {

        Optional<Cell> at(Period period) {
            return Optional.ofNullable(cells.get(period));
        }

        Cell any() {
            return cells.values().iterator().next();
        }
    }

    static Matrix of(CellTable table) {
        TreeSet<Period> periods = new TreeSet<>(IN_TIME);
        Map<RowKey, Map<Period, Cell>> rows = new LinkedHashMap<>();
        for (Cell cell : table.cells()) {
            CellKey key = cell.key();
            periods.add(key.period());
            rows.computeIfAbsent(
                            new RowKey(key.series(), key.status(), key.comparator(), key.placeCode()),
                            one -> new HashMap<>())
                    .putIfAbsent(key.period(), cell);
        }
        return new Matrix(
                List.copyOf(periods),
                rows.entrySet().stream()
                        .map(row -> new Row(row.getKey(), row.getValue()))
                        .toList(),
                table.periods() - periods.size());
    }

    private static int lastMonth(Period period) {
        return period.months().map(range -> period.year() * 12 + range.last()).orElse(period.year() * 12 + 12);
    }

    private static int firstMonth(Period period) {
        return period.months().map(range -> period.year() * 12 + range.first()).orElse(period.year() * 12);
    }
}
