package org.jingwei.app.web.alert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.api.ApiPage;
import org.jingwei.app.web.api.AskedFor;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.Freshness;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.indicator.LampQuery;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Step;
import org.jingwei.ledger.query.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 预警 for programs: the lights that burn, each with its reason, the figures it rests on and what the rules ask for. */
@RestController
class AlertsApi {

    private final Site site;

    AlertsApi(Site site) {
        this.site = site;
    }

    /** @param source address of the figure on the pages; {@code estimate} whether a model expects it and nobody reported it */
    record GroundJson(String words, String shown, String source, boolean estimate) {}

    record StepJson(String name, String by, String reason) {}

    /**
     * @param place the path from the province down; {@code month} the last of the report
     * @param light green, yellow, red or unknown
     * @param past whether the month lies so far back that the light tells no more how things are
     * @param remembered whether it is milder or graver for what it was before; {@code foreseen} whether it rests on an estimate
     */
    record AlertJson(
            String place,
            Optional<String> placeCode,
            String indicator,
            String name,
            String month,
            boolean past,
            String light,
            String reason,
            String office,
            boolean remembered,
            boolean foreseen,
            List<GroundJson> grounds,
            List<StepJson> steps,
            String history) {

        static AlertJson of(AlertRow row) {
            return new AlertJson(
                    row.lamp().place(),
                    Optional.of(row.placeCode()).filter(code -> !code.isEmpty()),
                    row.lamp().lamp().indicator(),
                    row.indicatorName(),
                    row.lamp().lamp().month().toString(),
                    row.past(),
                    row.light().name().toLowerCase(Locale.ROOT),
                    row.reason(),
                    row.office(),
                    row.remembered(),
                    row.foreseen(),
                    row.grounds().stream()
                            .map(ground ->
                                    new GroundJson(ground.words(), ground.shown(), ground.source(), ground.estimate()))
                            .toList(),
                    row.lamp().steps().stream().map(AlertsApi::step).toList(),
                    row.history());
        }
    }

    private static StepJson step(Step step) {
        return new StepJson(step.name(), step.by(), step.reason());
    }

    @GetMapping("/api/v1/alerts")
    ApiPage<AlertJson> alerts(
            @RequestParam(name = "place", defaultValue = "") String place,
            @RequestParam(name = "indicator", defaultValue = "") String indicator,
            @RequestParam(name = "office", defaultValue = "") String office,
            @RequestParam(name = "light", defaultValue = "yellow") String light,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "size", defaultValue = "100") int size) {
        Light least = List.of(Light.values()).stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(light))
                .findFirst()
                .orElseThrow(() -> ApiInput.Refused.wrong("看不懂参数 light：unknown、green、yellow、red，它和更重的。"));
        LampQuery query = LampQuery.ALL;
        if (!place.isEmpty()) {
            query = query.inside(AskedFor.region(site.ledger().regions(), place).path());
        }
        if (!indicator.isEmpty()) {
            query = query.on(AskedFor.indicator(indicator).code());
        }
        if (!office.isEmpty()) {
            query = query.by(office);
        }
        Paging paging = ApiPage.asked(page, size);
        LampQuery lit = query.atLeast(least);
        int total = site.ledger().indicatorLamps().counts(lit).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        Freshness freshness = Freshness.on(Deadlines.today(site.doors().clock()));
        return new ApiPage<>(
                total,
                false,
                page,
                size,
                site.ledger().indicatorLamps().current(lit.page(new Page(paging.offset(), paging.limit()))).stream()
                        .map(lamp ->
                                AlertJson.of(AlertRow.of(lamp, site.ledger().regions(), freshness)))
                        .toList());
    }
}
