package org.jingwei.app.web.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.layout.Addresses;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.HomeRegion;
import org.jingwei.app.wiring.MainIndicators;
import org.jingwei.app.wiring.Regulations;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.Freshness;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Region;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.indicator.Adopted;
import org.jingwei.dispatch.indicator.IndicatorLamp;
import org.jingwei.dispatch.indicator.LampQuery;
import org.jingwei.dispatch.rulebook.Rule;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.office.sheet.Column;
import org.jingwei.office.sheet.Sheet;
import org.jingwei.office.sheet.SheetValue;
import org.jingwei.office.sheet.SheetWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** 预警: a board of regions and indicators, and the list of lights with their reasons. */
@Controller
class AlertPages {

    private static final int A_PAGE = 60;
    private static final int MOST_IN_FILE = 10_000;

    private final Site site;
    private final List<Indicator> main = MainIndicators.read();
    private final Regulations regulations;

    AlertPages(Site site, Regulations regulations) {
        this.regulations = regulations;
        this.site = site;
    }

    /**
     * What is asked for; what cannot be read asks for nothing.
     *
     * @param place code of a region, {@code indicator} code, {@code office} whose rules
     * @param light the name of a light: it and worse
     */
    record Form(String place, String indicator, String office, String light, int page) {

        String with(int number) {
            return address("/alerts") + (address("/alerts").contains("?") ? "&" : "?") + "page=" + number;
        }

        String address(String path) {
            return Addresses.of(path, "place", place, "indicator", indicator, "office", office, "light", light);
        }
    }

    /** A region's worst light of each indicator, in the order of the columns. */
    record BoardRow(Region region, List<Optional<AlertRow>> lights) {}

    record AlertPage(
            Form form,
            Optional<Region> place,
            List<Region> places,
            List<Indicator> columns,
            List<BoardRow> board,
            List<AlertRow> rows,
            Map<Light, Integer> counts,
            List<Adopted.Regulation> regulations,
            List<Indicator> indicators,
            boolean later) {

        boolean anyPast() {
            return rows.stream().anyMatch(AlertRow::past)
                    || board.stream()
                            .flatMap(row -> row.lights().stream())
                            .flatMap(Optional::stream)
                            .anyMatch(AlertRow::past);
        }

        int count(Light light) {
            return counts.getOrDefault(light, 0);
        }

        Light least() {
            return light(form.light()).orElse(Light.YELLOW);
        }
    }

    record HistoryPage(Region place, Indicator indicator, String office, List<AlertRow> rows, List<Rule> rules) {}

    @GetMapping("/alerts")
    ModelAndView alerts(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam(name = "place", required = false) Optional<String> placeCode,
            @RequestParam(name = "indicator", defaultValue = "") String indicator,
            @RequestParam(name = "office", defaultValue = "") String office,
            @RequestParam(name = "light", defaultValue = "") String light,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        List<Region> places = places();
        Optional<Region> place = placeCode
                .or(() -> visitor.account().region())
                .map(code -> site.ledger().regions().byCode(code))
                .orElseGet(() -> places.stream().findFirst());
        int page = number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) : 1;
        Form form = new Form(place.flatMap(Region::code).orElse(""), indicator, office, light, page);
        LampQuery query = query(form, place);
        List<IndicatorLamp> found = site.ledger()
                .indicatorLamps()
                .current(query.atLeast(light(light).orElse(Light.YELLOW))
                        .page(new Page((page - 1) * A_PAGE, A_PAGE + 1)));
        List<Region> shown = place.map(this::withChildren).orElse(List.of());
        Map<String, Map<String, IndicatorLamp>> worst = worst(shown, form);
        List<Indicator> columns = main.stream()
                .filter(one -> worst.values().stream().anyMatch(lights -> lights.containsKey(one.code())))
                .toList();
        return new ModelAndView(
                "alert/alerts",
                Map.of(
                        "page",
                        new AlertPage(
                                form,
                                place,
                                places,
                                columns,
                                board(shown, columns, worst),
                                found.stream().limit(A_PAGE).map(this::row).toList(),
                                site.ledger().indicatorLamps().counts(query),
                                regulations.judge().adopted().all(),
                                main,
                                found.size() > A_PAGE)));
    }

    private AlertRow row(IndicatorLamp lamp) {
        return AlertRow.of(lamp, site.ledger().regions(), freshness());
    }

    private Freshness freshness() {
        return Freshness.on(Deadlines.today(site.doors().clock()));
    }

    private static LampQuery query(Form form, Optional<Region> place) {
        LampQuery query = LampQuery.ALL;
        query = place.isPresent() ? query.inside(place.get().path()) : query;
        query = form.indicator().isEmpty() ? query : query.on(form.indicator());
        return form.office().isEmpty() ? query : query.by(form.office());
    }

    private static Optional<Light> light(String name) {
        return List.of(Light.values()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private List<Region> withChildren(Region place) {
        List<Region> all = new ArrayList<>();
        all.add(place);
        all.addAll(site.ledger().regions().children(place));
        return all;
    }

    /** By region and indicator; the first that the book gives is the worst, but one that is past yields to one that is not. */
    private Map<String, Map<String, IndicatorLamp>> worst(List<Region> regions, Form form) {
        Map<String, Map<String, IndicatorLamp>> worst = new LinkedHashMap<>();
        if (regions.isEmpty()) {
            return worst;
        }
        LampQuery query = new LampQuery(
                regions.stream().map(Region::path).toList(),
                Optional.empty(),
                List.of(),
                Optional.of(form.office()).filter(office -> !office.isEmpty()),
                Optional.of(Light.GREEN),
                Page.ALL);
        Freshness freshness = freshness();
        site.ledger()
                .indicatorLamps()
                .current(query)
                .forEach(lamp -> worst.computeIfAbsent(lamp.place(), place -> new LinkedHashMap<>())
                        .merge(
                                lamp.lamp().indicator(),
                                lamp,
                                (one, other) -> freshness.past(one.lamp().month())
                                                && !freshness.past(other.lamp().month())
                                        ? other
                                        : one));
        return worst;
    }

    private List<BoardRow> board(
            List<Region> regions, List<Indicator> columns, Map<String, Map<String, IndicatorLamp>> worst) {
        List<BoardRow> rows = new ArrayList<>();
        for (Region region : regions) {
            Map<String, IndicatorLamp> lights = worst.getOrDefault(region.path(), Map.of());
            if (!lights.isEmpty()) {
                rows.add(new BoardRow(
                        region,
                        columns.stream()
                                .map(one -> Optional.ofNullable(lights.get(one.code()))
                                        .map(this::row))
                                .toList()));
            }
        }
        return rows;
    }

    /** The regions that have lights: one's own first, then those of the highest level. */
    private List<Region> places() {
        return HomeRegion.first(
                site.ledger(),
                site.ledger().regions().known(site.ledger().indicatorLamps().places()));
    }

    @GetMapping("/alerts/history")
    ModelAndView history(
            @RequestParam(name = "place", defaultValue = "") String placeCode,
            @RequestParam(name = "indicator", defaultValue = "") String code,
            @RequestParam(name = "office", defaultValue = "") String office) {
        Region place = site.ledger().regions().byCode(placeCode).orElseThrow(AlertPages::notFound);
        Indicator indicator = Indicators.standard().byCode(code).orElseThrow(AlertPages::notFound);
        List<AlertRow> rows = site.ledger().indicatorLamps().history(office, place.path(), code).stream()
                .map(this::row)
                .toList();
        List<Rule> rules = regulations.rules().rules().stream()
                .filter(rule -> rule.office().equals(office))
                .toList();
        return new ModelAndView(
                "alert/history", Map.of("page", new HistoryPage(place, indicator, office, rows, rules)));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @GetMapping("/alerts.xlsx")
    ResponseEntity<byte[]> file(
            @RequestParam(name = "place", defaultValue = "") String placeCode,
            @RequestParam(name = "indicator", defaultValue = "") String indicator,
            @RequestParam(name = "office", defaultValue = "") String office,
            @RequestParam(name = "light", defaultValue = "") String light) {
        Optional<Region> place = site.ledger().regions().byCode(placeCode);
        Form form = new Form(placeCode, indicator, office, light, 1);
        List<List<SheetValue>> rows = new ArrayList<>();
        site
                .ledger()
                .indicatorLamps()
                .current(query(form, place)
                        .atLeast(light(light).orElse(Light.YELLOW))
                        .page(Page.first(MOST_IN_FILE)))
                .stream()
                .map(this::row)
                .forEach(row -> rows.add(values(rows.size() + 1, row)));
        List<String> head = List.of("序号", "灯", "地区", "指标", "时期", "理由", "后续", "按哪家办法");
        List<Column> columns = List.of(
                Column.centred(6),
                Column.centred(8),
                Column.of(14),
                Column.of(22),
                Column.of(16),
                Column.of(60),
                Column.of(18),
                Column.of(20));
        String title = place.map(Region::name).orElse("") + "指标预警";
        return Download.of(
                title + ".xlsx", Download.WORKBOOK, SheetWriter.bytes(Sheet.of("预警", title, head, columns, rows)));
    }

    private static List<SheetValue> values(int number, AlertRow row) {
        List<SheetValue> values = new ArrayList<>();
        values.add(SheetValue.of(number));
        List.of(
                        row.word(),
                        row.placeName(),
                        row.indicatorName(),
                        row.month() + (row.past() ? "（不是现况）" : ""),
                        row.reason(),
                        row.steps(),
                        row.office())
                .forEach(text -> values.add(SheetValue.of(text)));
        return values;
    }
}
