package org.jingwei.ledger.query;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;

/**
 * Which cells of the great table. What is empty is not asked.
 *
 * @param indicators codes of the catalogue
 * @param places places by their paths from the province down
 * @param within the path of a place: it and everything below it
 * @param from periods that end in this month or later
 * @param to periods that end in this month or before
 * @param differing only cells whose sources give different values in one unit
 * @param doubtful only cells whose standing value was read with doubt
 */
public record CellFilter(
        List<String> indicators,
        List<String> places,
        Optional<String> within,
        Optional<YearMonth> from,
        Optional<YearMonth> to,
        Set<Measure> measures,
        Set<Status> statuses,
        boolean differing,
        boolean doubtful) {

    public static final CellFilter ALL = new CellFilter(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            false,
            false);

    public CellFilter {
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
        measures = Set.copyOf(measures);
        statuses = Set.copyOf(statuses);
    }

    public CellFilter withIndicators(List<String> codes) {
        return new CellFilter(codes, places, within, from, to, measures, statuses, differing, doubtful);
    }

    public CellFilter withPlaces(List<String> paths) {
        return new CellFilter(indicators, paths, within, from, to, measures, statuses, differing, doubtful);
    }

    public CellFilter withWithin(String path) {
        return new CellFilter(indicators, places, Optional.of(path), from, to, measures, statuses, differing, doubtful);
    }

    public CellFilter withMonths(Optional<YearMonth> first, Optional<YearMonth> last) {
        return new CellFilter(indicators, places, within, first, last, measures, statuses, differing, doubtful);
    }

    public CellFilter withMeasures(Set<Measure> some) {
        return new CellFilter(indicators, places, within, from, to, some, statuses, differing, doubtful);
    }

    public CellFilter withStatuses(Set<Status> some) {
        return new CellFilter(indicators, places, within, from, to, measures, some, differing, doubtful);
    }

    public CellFilter onlyDiffering() {
        return new CellFilter(indicators, places, within, from, to, measures, statuses, true, doubtful);
    }

    public CellFilter onlyDoubtful() {
        return new CellFilter(indicators, places, within, from, to, measures, statuses, differing, true);
    }
}
