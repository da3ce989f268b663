package org.jingwei.app.web.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellKey;
import org.jingwei.ledger.query.SeriesKey;

/**
 * Cells as a table: a row for each series and status, a column for each period, the latest last.
 *
 * @param hidden how many earlier periods have no column
 */
record Matrix(List<Period> columns, List<Row> rows, int hidden) {

    private static final int WIDEST = 12;

    /** Periods by their last month, of two that end together the longer first. */
    static final Comparator<Period> IN_TIME = Comparator.<Period, Integer>comparing(Matrix::lastMonth)
            .thenComparing(Matrix::firstMonth)
            .thenComparing(Period::toString);

    /** What the cells of a row have in common. */
    record RowKey(SeriesKey series, Status status, Optional<String> comparator, Optional<String> placeCode) {}

    /** @param cells by the period's text form */
    record Row(RowKey key, Map<String, Cell> cells) {

        Optional<Cell> at(Period period) {
            return Optional.ofNullable(cells.get(period.toString()));
        }

        Cell any() {
            return cells.values().iterator().next();
        }
    }

    static Matrix of(List<Cell> cells) {
        TreeMap<Period, Boolean> periods = new TreeMap<>(IN_TIME);
        Map<RowKey, Map<String, Cell>> rows = new LinkedHashMap<>();
        for (Cell cell : cells) {
            CellKey key = cell.key();
            periods.put(key.period(), true);
            rows.computeIfAbsent(
                            new RowKey(key.series(), key.status(), key.comparator(), key.placeCode()),
                            one -> new LinkedHashMap<>())
                    .putIfAbsent(key.period().toString(), cell);
        }
        List<Period> all = new ArrayList<>(periods.keySet());
        List<Period> shown = all.subList(Math.max(0, all.size() - WIDEST), all.size());
        List<Row> kept = rows.entrySet().stream()
                .map(row -> new Row(row.getKey(), row.getValue()))
                .filter(row -> shown.stream().anyMatch(period -> row.at(period).isPresent()))
                .toList();
        return new Matrix(List.copyOf(shown), kept, all.size() - shown.size());
    }

    private static int lastMonth(Period period) {
        return period.months().map(range -> period.year() * 12 + range.last()).orElse(period.year() * 12 + 12);
    }

    private static int firstMonth(Period period) {
        return period.months().map(range -> period.year() * 12 + range.first()).orElse(period.year() * 12);
    }
}
