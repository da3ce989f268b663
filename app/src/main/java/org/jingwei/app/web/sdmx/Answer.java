package org.jingwei.app.web.sdmx;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jingwei.app.wording.FactWords;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.Source;
import org.springframework.http.HttpStatus;

/** Finds the observations that a question asks for, series by series. Made for one question. */
final class Answer {

    private static final int MOST = 100_000;
    private static final int MOST_WITH_HISTORY = 2_000;
    private static final int HASH = 12;

    private final LedgerStore ledger;
    private final Codes codes;
    private final Asked asked;
    private final Map<SeriesCode, List<Observation>> series = new LinkedHashMap<>();
    private int found;

    Answer(LedgerStore ledger, Codes codes, Asked asked) {
        this.ledger = ledger;
        this.codes = codes;
        this.asked = asked;
    }

    /** @throws SdmxRefused if it asks for more than is given at once */
    Map<SeriesCode, List<Observation>> series() {
        Set<String> indicators = asked.wanted(Dimension.INDICATOR);
        Set<String> areas = asked.wanted(Dimension.REF_AREA);
        List<String> wanted = indicators.isEmpty()
                ? ledger.queries().indicatorsInUse()
                : indicators.stream()
                        .flatMap(code -> Codes.indicatorOf(code).stream())
                        .toList();
        List<String> places =
                areas.stream().flatMap(code -> codes.placeOf(code).stream()).toList();
        if (areas.isEmpty() || !places.isEmpty()) {
            CellFilter filter = CellFilter.ALL
                    .withPlaces(places)
                    .withMonths(asked.from(), asked.to())
                    .withMeasures(coded(Measure.values(), Measure::code, Dimension.MEASURE))
                    .withStatuses(coded(Status.values(), Status::code, Dimension.STATUS));
            wanted.forEach(code -> ask(filter.withIndicators(List.of(code))));
        }
        return series;
    }

    private <T> Set<T> coded(T[] all, Function<T, String> code, Dimension dimension) {
        Set<String> wanted = asked.wanted(dimension);
        return List.of(all).stream()
                .filter(one -> wanted.contains(code.apply(one).toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A list is turned over only so far; beyond it the months are asked for in two halves. */
    private void ask(CellFilter filter) {
        int offset = 0;
        List<Cell> cells;
        List<Cell> all = new ArrayList<>();
        do {
            Paging paging = new Paging(offset, Paging.LONGEST);
            cells = asked.asOf()
                    .map(instant -> ledger.queries().cellsAsOf(filter, instant, paging))
                    .orElseGet(() -> ledger.queries().cells(filter, paging).rows());
            all.addAll(cells);
            offset += Paging.LONGEST;
        } while (cells.size() == Paging.LONGEST && offset <= Paging.FURTHEST);
        if (cells.size() == Paging.LONGEST) {
            halves(filter);
        } else {
            all.forEach(this::add);
        }
    }

    private void halves(CellFilter filter) {
        YearMonth from = filter.from().orElse(YearMonth.of(1949, 1));
        YearMonth to = filter.to().orElse(YearMonth.of(2100, 12));
        int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
        if (months <= 0) {
            throw new SdmxRefused(HttpStatus.CONTENT_TOO_LARGE, "一个月里的数据太多，请按地区或指标分开问。");
        }
        YearMonth middle = from.plusMonths(months / 2);
        ask(filter.withMonths(Optional.of(from), Optional.of(middle)));
        ask(filter.withMonths(Optional.of(middle.plusMonths(1)), Optional.of(to)));
    }

    private void add(Cell cell) {
        for (Point point : Point.of(cell.key().period())) {
            SeriesCode code = codes.series(cell.key(), point);
            if (asked.wants(code)) {
                List<Observation> points = series.computeIfAbsent(code, one -> new ArrayList<>());
                if (asked.detail() == Asked.Detail.FULL || asked.detail() == Asked.Detail.DATAONLY) {
                    observations(cell, point).forEach(points::add);
                }
            }
        }
        if (found > (asked.history() ? MOST_WITH_HISTORY : MOST)) {
            throw new SdmxRefused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "一次最多给 " + (asked.history() ? MOST_WITH_HISTORY : MOST) + " 个数，请把指标、地区或时段说得窄一些。");
        }
    }

    private List<Observation> observations(Cell cell, Point point) {
        List<Source> sources = asked.history()
                ? ledger.queries().sources(cell.id()).stream()
                        .filter(source -> asked.asOf()
                                .filter(instant -> source.recordedAt().isAfter(instant))
                                .isEmpty())
                        .toList()
                : List.of(cell.standing());
        found += sources.size();
        return sources.stream()
                .map(source -> observation(
                        cell, point, source, source.vintage() == cell.standing().vintage()))
                .toList();
    }

    private static Observation observation(Cell cell, Point point, Source source, boolean stands) {
        Optional<Source.Printed> printed = source.origin().printed();
        return new Observation(
                point.time(),
                source.quantity().value().map(Printed::toString),
                source.quantity().upper().map(Printed::toString),
                source.quantity().unit().orElse(""),
                source.quantity().approx().name(),
                source.quantity().censored(),
                printed.map(one -> one.document() + " " + FactWords.spot(one.anchor(), one.line()))
                        .orElseGet(() -> source.precedence().label()),
                printed.map(one -> "/evidence/" + one.hash().substring(0, HASH) + "/" + one.line() + "/" + one.column())
                        .orElse("/data/cells/" + cell.id()),
                source.recordedAt(),
                stands);
    }
}
