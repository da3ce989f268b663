package org.jingwei.app.web.data;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.Moments;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Regions;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellTable;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.Page;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.SeriesKey;
import org.jingwei.ledger.query.SeriesSummary;
import org.jingwei.ledger.query.Source;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The great table. */
@Controller
class DataPages {

    private static final int ROWS = 50;
    private static final int PAIRS = 20;
    private static final int PERIODS = 12;
    private static final int PLACES = 500;

    private final Site site;

    DataPages(Site site) {
        this.site = site;
    }

    /**
     * @param matrix rows and columns, if one indicator or one place was chosen
     * @param cells the same one below the other, if not
     * @param total how many cells there are, {@code beyond} whether they are more
     * @param number of the page, from 1
     * @param later whether there is a page after it
     */
    record DataPage(
            DataForm form,
            Optional<Matrix> matrix,
            List<Cell> cells,
            int total,
            boolean beyond,
            int number,
            boolean later,
            List<String> indicators,
            List<String> places,
            Regions regions) {

        String place(Cell cell) {
            return SoughtPlace.shown(regions, cell.key());
        }
    }

    /** @param others series of the same indicator and place */
    record SeriesPage(
            SeriesKey key,
            List<SeriesChart> charts,
            List<Derived.Row> derived,
            List<SeriesSummary> others,
            String query) {}

    /** @param sources all values that the cell was given, side by side */
    record CellPage(Cell cell, List<Source> sources, List<Cell> occurrences, List<Derived.Row> derived) {

        String time(Source source) {
            return Moments.minute(source.recordedAt());
        }
    }

    @GetMapping("/data")
    ModelAndView data(DataForm.Address address, @RequestParam(name = "page", defaultValue = "1") int page) {
        DataForm form = DataForm.of(address, site.ledger().regions());
        return new ModelAndView("data/data", Map.of("page", form.narrow() ? table(form, page) : list(form, page)));
    }

    private DataPage table(DataForm form, int page) {
        int number = within(page, PAIRS);
        CellTable table = form.unknown()
                ? new CellTable(List.of(), 0, false, 0)
                : queries().table(form.filter(), Paging.page(number, PAIRS), PERIODS);
        return new DataPage(
                form,
                Optional.of(Matrix.of(table)),
                List.of(),
                Math.min(table.total(), Paging.FURTHEST),
                table.total() > Paging.FURTHEST,
                number,
                table.more() && number < Paging.FURTHEST / PAIRS,
                indicators(),
                places(),
                site.ledger().regions());
    }

    private DataPage list(DataForm form, int page) {
        int number = within(page, ROWS);
        Page<Cell> cells = form.unknown()
                ? new Page<>(List.of(), 0, false)
                : queries().cells(form.filter(), Paging.page(number, ROWS));
        return new DataPage(
                form,
                Optional.empty(),
                cells.rows(),
                cells.total(),
                cells.more(),
                number,
                number * ROWS < cells.total(),
                indicators(),
                places(),
                site.ledger().regions());
    }

    private static int within(int page, int rows) {
        return Math.max(1, Math.min(page, Paging.FURTHEST / rows));
    }

    private List<String> indicators() {
        return queries().indicatorsInUse().stream()
                .map(CellWords::indicator)
                .sorted()
                .toList();
    }

    private List<String> places() {
        return queries().placesInUse(PLACES);
    }

    @GetMapping("/data/series")
    ModelAndView series(
            @RequestParam("indicator") String indicator,
            @RequestParam("place") String place,
            @RequestParam("measure") String measure,
            @RequestParam(name = "aspect", defaultValue = "") String aspect,
            @RequestParam(name = "basis", defaultValue = "") String basis) {
        SeriesKey key = key(indicator, place, measure, aspect, basis);
        List<Cell> points = queries().series(key, Optional.empty(), Optional.empty());
        if (points.isEmpty()) {
            throw missing();
        }
        List<SeriesSummary> others = queries().seriesOf(key.indicator(), key.place()).stream()
                .filter(other -> !other.key().equals(key))
                .toList();
        return new ModelAndView(
                "data/series",
                Map.of(
                        "page",
                        new SeriesPage(
                                key,
                                SeriesChart.of(points),
                                Derived.of(queries(), key),
                                others,
                                SeriesLink.query(key))));
    }

    static SeriesKey key(String indicator, String place, String measure, String aspect, String basis) {
        if (Indicators.standard().byCode(indicator).isEmpty()) {
            throw missing();
        }
        return new SeriesKey(
                indicator,
                place,
                of(Measure.values(), Measure::code, measure).orElseThrow(DataPages::missing),
                of(Aspect.values(), Aspect::code, aspect),
                Optional.of(basis).filter(given -> !given.isEmpty()));
    }

    private static <T> Optional<T> of(T[] all, Function<T, String> code, String wanted) {
        return Arrays.stream(all).filter(one -> code.apply(one).equals(wanted)).findFirst();
    }

    @GetMapping("/data/cells/{id}")
    ModelAndView cell(@PathVariable("id") long id) {
        Cell cell = queries().cell(id).orElseThrow(DataPages::missing);
        return new ModelAndView(
                "data/cell",
                Map.of(
                        "page",
                        new CellPage(
                                cell, queries().sources(id), others(queries(), cell), Derived.with(queries(), cell))));
    }

    /** The other cells of its indicator, place and period. */
    static List<Cell> others(LedgerQueries queries, Cell cell) {
        return queries
                .occurrences(
                        cell.key().indicator(), cell.key().place(), cell.key().period())
                .stream()
                .filter(other -> other.id() != cell.id())
                .toList();
    }

    private LedgerQueries queries() {
        return site.ledger().queries();
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
