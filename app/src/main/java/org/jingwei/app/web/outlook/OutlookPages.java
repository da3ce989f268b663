package org.jingwei.app.web.outlook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.rank.Basis;
import org.jingwei.analysis.rank.Question;
import org.jingwei.analysis.rank.Ranking;
import org.jingwei.analysis.rank.Standing;
import org.jingwei.app.web.layout.Addresses;
import org.jingwei.app.wiring.HomeRegion;
import org.jingwei.app.wiring.IndicatorStandings;
import org.jingwei.app.wiring.MainIndicators;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.FactWords;
import org.jingwei.app.wording.Freshness;
import org.jingwei.app.wording.LightWords;
import org.jingwei.app.wording.PeriodWords;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.Status;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.indicator.IndicatorLamp;
import org.jingwei.dispatch.indicator.LampQuery;
import org.jingwei.dispatch.indicator.PlaceReports;
import org.jingwei.dispatch.indicator.Report;
import org.jingwei.dispatch.indicator.Standings;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.DocumentFilter;
import org.jingwei.ledger.query.DocumentSummary;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.Page;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.SeriesKey;
import org.jingwei.ledger.query.WhileUnchanged;
import org.jingwei.ledger.store.Counts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** 首页 and 分析. */
@Controller
class OutlookPages {

    private static final int PLACES = 60;

    /** Months back to the report before the last, also of what comes by quarters. */
    private static final int COMPARED = 4;

    /** Three years of months. */
    private static final int CHARTED = 36;

    private static final int DECEMBER = 12;

    private static final int LATEST_DOCUMENTS = 6;

    private final Site site;
    private final List<Indicator> main = MainIndicators.read();
    private final IndicatorStandings compared;
    private final WhileUnchanged<Region, List<TableRow>> table;
    private final WhileUnchanged<CellFilter, Page<Cell>> needingALook;
    private final WhileUnchanged<Integer, List<DocumentSummary>> latest;
    private final WhileUnchanged<String, List<Region>> places;

    OutlookPages(Site site) {
        this.site = site;
        this.compared = new IndicatorStandings(site.ledger());
        this.table = queries().whileUnchanged(this::table);
        this.needingALook = queries().whileUnchanged(filter -> queries().cells(filter, Paging.first(5)));
        this.latest = queries()
                .whileUnchanged(many -> queries()
                        .documents(DocumentFilter.ALL, Paging.first(many))
                        .rows());
        this.places = queries().whileUnchanged(all -> places());
    }

    /**
     * @param counts what the ledger holds
     * @param place whose standing is shown; empty if the ledger has no figures yet
     * @param differing cells whose sources disagree, {@code doubtful} that were read with doubt
     */
    record HomePage(
            Counts counts,
            Optional<Region> place,
            List<Region> places,
            List<TableRow> rows,
            List<DocumentSummary> latest,
            Page<Cell> differing,
            Page<Cell> doubtful,
            Freshness freshness) {

        /** What the region lies in, as the column is headed. */
        String above() {
            return place.flatMap(Region::parent).map(Region::name).orElse("上级");
        }
    }

    /**
     * @param ranking of the regions below, or of the place among its own kind; empty if fewer than two have a figure
     * @param cells of those regions, by their names
     */
    record AnalysisPage(
            TableRow row,
            Region place,
            List<Indicator> indicators,
            List<Region> places,
            Optional<Ranking> ranking,
            Map<String, Cell> cells,
            Map<Integer, Report> goals,
            Optional<Wish> wish,
            Optional<Depth> depth,
            Freshness freshness) {

        IndicatorStanding standing() {
            return row.standing();
        }

        List<IndicatorLamp> lamps() {
            return row.lamps();
        }

        /** What the region lies in. */
        String above() {
            return place.parent().map(Region::name).orElse("上级");
        }

        /** Where the forecast of its growth is fetched from, held against the goal of the year if the year is not over; empty without growth. */
        String forecast() {
            return standing()
                    .growth()
                    .map(growth -> {
                        SeriesKey series = growth.key().series();
                        return Addresses.of(
                                "/data/series/forecast",
                                "indicator",
                                series.indicator(),
                                "place",
                                series.place(),
                                "measure",
                                series.measure().code(),
                                "basis",
                                series.basis().orElse(""),
                                "target",
                                standing()
                                        .goal()
                                        .filter(goal ->
                                                goal.measure() == Measure.YOY && Figures.lastMonth(growth) < DECEMBER)
                                        .map(IndicatorStanding.Goal::figure)
                                        .map(BigDecimal::toPlainString)
                                        .orElse(""));
                    })
                    .orElse("");
        }

        /** The last three years, with the path that reaches the goal. */
        String chart() {
            List<Cell> growths = standing().figures().growths();
            List<Cell> shown = growths.subList(Math.max(0, growths.size() - CHARTED), growths.size());
            boolean quarters = shown.stream().allMatch(cell -> Figures.lastMonth(cell) % 3 == 0);
            Map<String, BigDecimal> path = new LinkedHashMap<>();
            if (standing().goal().filter(goal -> goal.measure() == Measure.YOY).isPresent()) {
                wish.ifPresent(one -> one.path().forEach((month, value) -> {
                    if (!quarters || month % 3 == 0) {
                        path.put("1—" + month + "月", value);
                    }
                }));
            }
            return Trend.growth(shown, goals, path);
        }

        /** A light's look, as the class of its page. */
        String look(IndicatorLamp lamp) {
            return LightWords.look(lamp.lamp(), freshness);
        }

        String bars() {
            List<String> names = new ArrayList<>();
            List<BigDecimal> values = new ArrayList<>();
            for (Standing one : ranking.orElseThrow().standings()) {
                names.add(one.region());
                values.add(one.figure().value());
            }
            return Trend.bars(names, values, place.name());
        }
    }

    static String value(Optional<Cell> cell) {
        return cell.map(one -> FactWords.quantity(one.standing().quantity())).orElse("—");
    }

    static String period(Cell cell) {
        return PeriodWords.of(cell.key().period());
    }

    @GetMapping("/")
    ModelAndView home(@RequestParam(name = "place", defaultValue = "") String asked) {
        List<Region> places = this.places.answer("");
        Optional<Region> place = place(asked);
        return new ModelAndView(
                "outlook/home",
                Map.of(
                        "page",
                        new HomePage(
                                site.ledger().counts(),
                                place,
                                places,
                                place.map(table::answer).orElse(List.of()),
                                latest.answer(LATEST_DOCUMENTS),
                                needingALook.answer(CellFilter.ALL.onlyDiffering()),
                                needingALook.answer(CellFilter.ALL.onlyDoubtful()),
                                freshness())));
    }

    /** The place of a code; one's own where none is asked for; empty if the ledger has no figures yet. */
    Optional<Region> place(String code) {
        return site.ledger()
                .regions()
                .byCode(code)
                .or(() -> places.answer("").stream().findFirst());
    }

    /** The one table. */
    List<TableRow> rows(Region place) {
        return table.answer(place);
    }

    @GetMapping("/analysis")
    ModelAndView analysis(
            @RequestParam(name = "indicator", defaultValue = "") String asked,
            @RequestParam(name = "place", defaultValue = "") String placeCode) {
        Region place = place(placeCode).orElseThrow(OutlookPages::notFound);
        Indicator indicator = Indicators.standard()
                .byCode(asked)
                .or(() -> Indicators.standard().named(asked))
                .orElse(main.get(0));
        return new ModelAndView("outlook/analysis", Map.of("page", analysis(indicator, place)));
    }

    /** All that is said of one indicator of a place. */
    AnalysisPage analysis(Indicator indicator, Region place) {
        Figures figures =
                Figures.of(queries(), List.of(indicator), place.path()).get(0);
        TableRow row = row(
                figures,
                place,
                Optional.ofNullable(standings(List.of(figures), place).get(indicator.code())),
                lamps(place).getOrDefault(indicator.code(), List.of()));
        IndicatorStanding standing = row.standing();
        Map<String, Cell> cells = new LinkedHashMap<>();
        Optional<Ranking> ranking = standing.growth().flatMap(growth -> ranking(indicator, place, growth, cells));
        return new AnalysisPage(
                row,
                place,
                main,
                places.answer(""),
                ranking,
                cells,
                row.reports().map(PlaceReports::growthGoals).orElse(Map.of()),
                Wish.of(standing, place.name()),
                depth(indicator, place, standing),
                freshness());
    }

    /** Told anew for every page: what is kept of a table does not know what day it is. */
    Freshness freshness() {
        return Freshness.on(Deadlines.today(site.doors().clock()));
    }

    /** 倒推 for what the sliders stand at: the answer alone. */
    @GetMapping("/analysis/required")
    ModelAndView required(
            @RequestParam(name = "indicator", defaultValue = "") String code,
            @RequestParam(name = "place", defaultValue = "") String placeCode,
            @RequestParam(name = "goal", defaultValue = "") String goal,
            @RequestParam(name = "share", defaultValue = "") String share) {
        Region place = site.ledger().regions().byCode(placeCode).orElseThrow(OutlookPages::notFound);
        Indicator indicator = Indicators.standard().byCode(code).orElseThrow(OutlookPages::notFound);
        Figures figures =
                Figures.of(queries(), List.of(indicator), place.path()).get(0);
        Optional<PlaceReports> reports = Optional.ofNullable(
                        standings(List.of(figures), place).get(indicator.code()))
                .flatMap(all -> all.place(place.path()));
        Wish wish = Wish.of(IndicatorStanding.of(figures, place.name(), reports), place.name())
                .orElseThrow(OutlookPages::notFound);
        return new ModelAndView("outlook/required", Map.of("wish", wish.with(goal, share)));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** What lies behind it, over three years, in the place, its regions and its sub-indicators. */
    private Optional<Depth> depth(Indicator indicator, Region place, IndicatorStanding standing) {
        return standing.growth()
                .flatMap(cell -> cell.key().period().lastMonth())
                .map(month -> {
                    List<Region> below = site.ledger().regions().children(place);
                    List<String> paths = new ArrayList<>(List.of(place.path()));
                    below.forEach(region -> paths.add(region.path()));
                    YearMonth from = YearMonth.of(month.getYear() - 2, 1);
                    Standings own = Objects.requireNonNull(
                            compared.of(List.of(indicator), paths, from).get(indicator.code()));
                    List<Indicator> children = Indicators.standard().all().stream()
                            .filter(one -> one.parent()
                                    .filter(indicator.code()::equals)
                                    .isPresent())
                            .toList();
                    Map<String, Standings> found = children.isEmpty()
                            ? Map.of()
                            : compared.of(children, List.of(place.path()), YearMonth.of(month.getYear() - 1, 1));
                    Map<Indicator, Standings> parts = new LinkedHashMap<>();
                    children.forEach(child -> parts.put(child, found.get(child.code())));
                    return Depth.of(indicator, place, month, own, parts, below);
                });
    }

    /**
     * A page of the monthly pack.
     *
     * @param chart of the group's first indicator
     */
    record PackSheet(String group, List<TableRow> rows, List<PackChart> charts) {

        List<String> sentences() {
            return rows.stream()
                    .flatMap(row -> row.standing().sentences().stream())
                    .toList();
        }

        List<String> alarms(Freshness freshness) {
            return rows.stream()
                    .flatMap(row -> row.worst(freshness).stream())
                    .map(IndicatorLamp::lamp)
                    .filter(lamp -> lamp.light() != Light.GREEN)
                    .map(lamp -> freshness.past(lamp.month())
                            ? freshness.words(lamp.month(), lamp.indicator()) + "：" + lamp.reason()
                            : lamp.reason())
                    .toList();
        }
    }

    record PackChart(String name, String chart) {}

    record PackPage(
            Region place,
            List<Region> places,
            String month,
            List<PackSheet> sheets,
            String above,
            Freshness freshness) {}

    /** 月度简报册: a page for each group of indicators, for printing. */
    @GetMapping("/pack")
    ModelAndView pack(@RequestParam(name = "place", defaultValue = "") String asked) {
        List<Region> places = this.places.answer("");
        Region place = site.ledger()
                .regions()
                .byCode(asked)
                .or(() -> places.stream().findFirst())
                .orElseThrow(OutlookPages::notFound);
        List<TableRow> rows = table.answer(place);
        Map<String, List<TableRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(MainIndicators.group(row.indicator()), name -> new ArrayList<>())
                .add(row));
        List<PackSheet> sheets = new ArrayList<>();
        groups.forEach((group, some) -> sheets.add(new PackSheet(
                group,
                some,
                some.stream()
                        .map(row -> new PackChart(row.indicator().name() + "同比", row.trend()))
                        .filter(chart -> !chart.chart().isEmpty())
                        .toList())));
        String month = rows.stream()
                .flatMap(row -> row.now().stream())
                .map(now -> now.month())
                .max(Comparator.naturalOrder())
                .map(LightWords::month)
                .orElse("");
        return new ModelAndView(
                "outlook/pack",
                Map.of(
                        "page",
                        new PackPage(
                                place,
                                places,
                                month,
                                sheets,
                                place.parent().map(Region::name).orElse("上级"),
                                freshness())));
    }

    private List<TableRow> table(Region place) {
        List<Figures> figures = Figures.of(queries(), main, place.path()).stream()
                .filter(one -> one.growth().isPresent() || one.level().isPresent())
                .toList();
        Map<String, Standings> standings = standings(figures, place);
        Map<String, List<IndicatorLamp>> lamps = lamps(place);
        return figures.stream()
                .map(one -> row(
                        one,
                        place,
                        Optional.ofNullable(standings.get(one.indicator().code())),
                        lamps.getOrDefault(one.indicator().code(), List.of())))
                .toList();
    }

    private static TableRow row(
            Figures figures, Region place, Optional<Standings> standings, List<IndicatorLamp> lamps) {
        IndicatorStanding standing =
                IndicatorStanding.of(figures, place.name(), standings.flatMap(all -> all.place(place.path())));
        Optional<YearMonth> month = standing.growth()
                .or(standing::level)
                .flatMap(cell -> cell.key().period().lastMonth());
        return new TableRow(
                standing,
                place,
                standings.flatMap(all -> all.place(place.path())),
                month.flatMap(one -> standings.flatMap(all -> all.at(place.path(), one))),
                month.flatMap(one -> standings.flatMap(all -> all.before(place.path(), one)))
                        .flatMap(org.jingwei.dispatch.indicator.Standing::rank),
                lamps);
    }

    private Map<String, List<IndicatorLamp>> lamps(Region place) {
        Map<String, List<IndicatorLamp>> lamps = new HashMap<>();
        site.ledger()
                .indicatorLamps()
                .current(LampQuery.ALL.of(place.path()))
                .forEach(lamp -> lamps.computeIfAbsent(lamp.lamp().indicator(), code -> new ArrayList<>())
                        .add(lamp));
        return lamps;
    }

    /** The place beside the one above and its own kind, over its latest reports. */
    private Map<String, Standings> standings(List<Figures> figures, Region place) {
        Optional<YearMonth> latest = figures.stream()
                .flatMap(one -> one.growth().or(one::level).stream())
                .flatMap(cell -> cell.key().period().lastMonth().stream())
                .max(Comparator.naturalOrder());
        List<String> beside = new ArrayList<>(List.of(place.path()));
        place.parent().ifPresent(above -> {
            beside.add(above.path());
            site.ledger().regions().children(above).forEach(peer -> beside.add(peer.path()));
        });
        return latest.map(month -> compared.of(
                        figures.stream().map(Figures::indicator).toList(), beside, month.minusMonths(COMPARED)))
                .orElse(Map.of());
    }

    /** The regions below the place on the growth of its latest period; the place's own kind where it has none below. */
    private Optional<Ranking> ranking(Indicator indicator, Region place, Cell growth, Map<String, Cell> cells) {
        List<Region> below = site.ledger().regions().children(place);
        List<Region> peers = below.isEmpty()
                ? place.parent()
                        .map(above -> site.ledger().regions().children(above))
                        .orElse(List.of())
                : below;
        Map<String, Printed> figures = new LinkedHashMap<>();
        if (!peers.isEmpty()) {
            CellFilter filter = CellFilter.ALL
                    .withIndicators(List.of(indicator.code()))
                    .withPlaces(peers.stream().map(Region::path).toList())
                    .withMeasures(Set.of(Measure.YOY))
                    .withStatuses(Set.of(Status.ACTUAL))
                    .withMonths(
                            growth.key().period().lastMonth(),
                            growth.key().period().lastMonth());
            for (Cell cell :
                    queries().cells(filter, Paging.first(Paging.LONGEST)).rows()) {
                String name = peers.stream()
                        .filter(peer -> peer.path().equals(cell.key().place()))
                        .findFirst()
                        .orElseThrow()
                        .name();
                if (cell.key().period().covers(growth.key().period())
                        && cell.key().aspect().isEmpty()) {
                    cell.standing().quantity().value().ifPresent(value -> {
                        figures.putIfAbsent(name, value);
                        cells.putIfAbsent(name, cell);
                    });
                }
            }
        }
        String set = (below.isEmpty() ? place.parent().map(Region::name).orElse("") : place.name())
                + figures.size()
                + (peers.stream().anyMatch(peer -> peer.level() == RegionLevel.PREFECTURE) ? "个市（州）" : "个县（市、区）");
        return figures.size() < 2
                ? Optional.empty()
                : Optional.of(Ranking.of(
                        new Question(
                                new Subject(indicator.name(), indicator.unit()),
                                set,
                                Basis.GROWTH,
                                indicator.polarity()),
                        figures));
    }

    /** The regions with figures: one's own first, then the highest level; of one level, in the order of their paths. */
    private List<Region> places() {
        return HomeRegion.first(
                        site.ledger(), site.ledger().regions().known(queries().placesInUse(500)))
                .stream()
                .limit(PLACES)
                .toList();
    }

    private LedgerQueries queries() {
        return site.ledger().queries();
    }
}
