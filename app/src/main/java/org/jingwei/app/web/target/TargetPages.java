package org.jingwei.app.web.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.layout.Addresses;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.HomeRegion;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.Moments;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Region;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.target.Breakdown;
import org.jingwei.dispatch.target.Target;
import org.jingwei.dispatch.target.TargetDraft;
import org.jingwei.dispatch.target.TargetKey;
import org.jingwei.dispatch.target.TargetValue;
import org.jingwei.dispatch.target.Tiers;
import org.jingwei.ledger.people.Action;
import org.jingwei.office.sheet.Column;
import org.jingwei.office.sheet.Sheet;
import org.jingwei.office.sheet.SheetValue;
import org.jingwei.office.sheet.SheetWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** 目标: the table of a region and a year, and each target with its words, versions and parts. */
@Controller
class TargetPages {

    /** First the quarters, then the months within them. */
    private static final String QUARTERS_AND_MONTHS = "季度和月";

    private static final List<String> CUTS = List.of(
            TargetShelf.BY_REGION, QUARTERS_AND_MONTHS, Breakdown.BY_QUARTER, Breakdown.BY_MONTH, TargetShelf.BY_UNIT);

    private static final int PLACES = 200;

    private final Site site;
    private final TargetShelf shelf;
    private final TargetCuts cuts;

    TargetPages(Site site, TargetShelf shelf, TargetCuts cuts) {
        this.site = site;
        this.shelf = shelf;
        this.cuts = cuts;
    }

    record ListPage(
            Region region,
            int year,
            List<Region> places,
            List<TargetLine> lines,
            List<Cut> cuts,
            List<Indicator> indicators,
            boolean may) {

        String file() {
            return Addresses.of("/targets.xlsx", "place", region.path(), "year", Integer.toString(year));
        }

        long lowered() {
            return lines.stream().filter(TargetLine::lowered).count();
        }

        long missing() {
            return lines.stream().filter(line -> line.target().isEmpty()).count();
        }

        List<Integer> years() {
            return List.of(year + 1, year, year - 1, year - 2);
        }
    }

    /** A target that was cut into parts, with them. */
    record Cut(TargetLine line, Target target, List<Breakdown> parts) {}

    /** A tier of the target with its parts and earlier versions. */
    record TierView(TargetLine line, Target target, List<Breakdown> parts, List<Version> versions) {}

    record Version(int number, String words, String way, String when, String by) {}

    /**
     * A region below with what it aims at.
     *
     * @param given its part of the target above; empty if there is none
     */
    record Below(Region region, List<Target> targets, Optional<Target> given) {}

    record DetailPage(
            Region region,
            int year,
            Indicator indicator,
            List<TierView> tiers,
            List<TargetLine> lines,
            List<Below> below,
            Optional<Target> given,
            boolean may,
            Optional<String> limit,
            List<String> allTiers,
            Optional<String> refusal,
            Map<String, String> typed) {

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        List<String> cuts() {
            return CUTS;
        }

        List<TargetForm.Kind> kinds() {
            return List.of(TargetForm.Kind.values());
        }

        int version(String tier) {
            return tiers.stream()
                    .filter(one -> one.target().key().tier().equals(tier))
                    .map(one -> one.target().version())
                    .findFirst()
                    .orElse(0);
        }

        String address() {
            return Addresses.of("/targets/" + year + "/" + indicator.code(), "place", region.path());
        }

        String versions() {
            StringBuilder all = new StringBuilder();
            allTiers.forEach(
                    tier -> all.append(tier).append('=').append(version(tier)).append(';'));
            return all.toString();
        }
    }

    @GetMapping("/targets")
    ModelAndView list(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam(name = "place", required = false) Optional<String> place,
            @RequestParam(name = "year", defaultValue = "") String year) {
        List<Region> places = places();
        Region region = place.flatMap(this::region)
                .or(() -> visitor.account()
                        .region()
                        .flatMap(code -> site.ledger().regions().byCode(code)))
                .or(() -> places.stream().findFirst())
                .orElseGet(() -> site.ledger().regions().all().iterator().next());
        int asked = year(year);
        List<TargetLine> lines = shelf.lines(region, asked);
        List<Cut> cut = lines.stream()
                .filter(line -> line.parts() > 0)
                .map(line -> {
                    Target target = line.target().orElseThrow();
                    return new Cut(line, target, shelf.parts(target));
                })
                .toList();
        List<Indicator> indicators = Indicators.standard().all().stream().toList();
        boolean may = visitor.may(Action.TARGET)
                && indicators.stream()
                        .anyMatch(one ->
                                shelf.refusal(visitor, region, one.code()).isEmpty());
        return new ModelAndView(
                "target/targets", Map.of("page", new ListPage(region, asked, places, lines, cut, indicators, may)));
    }

    private int year(String typed) {
        return typed.matches("(19[5-9]|20|21)\\d{1,2}") && typed.length() == 4
                ? Integer.parseInt(typed)
                : site.doors().clock().instant().atZone(Stamp.SHANGHAI).getYear();
    }

    private Optional<Region> region(String path) {
        return site.ledger()
                .regions()
                .byCode(path)
                .or(() -> site.ledger().regions().named(path));
    }

    private List<Region> places() {
        return HomeRegion.first(
                site.ledger(),
                site.ledger().regions().known(site.ledger().queries().placesInUse(PLACES)));
    }

    @GetMapping("/targets/{year}/{indicator}")
    ModelAndView detail(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("year") String year,
            @PathVariable("indicator") String code,
            @RequestParam(name = "place", defaultValue = "") String place) {
        Region region = region(place).orElseThrow(TargetPages::notFound);
        return detail(visitor, region, year(year), indicator(code), Optional.empty(), Map.of());
    }

    /** From a name that was typed to the page of its target. */
    @GetMapping("/targets/open")
    ModelAndView open(
            @RequestParam(name = "year", defaultValue = "") String year,
            @RequestParam(name = "indicator", defaultValue = "") String name,
            @RequestParam(name = "place", defaultValue = "") String place) {
        return new ModelAndView("redirect:"
                + Addresses.of(
                        "/targets/" + year(year) + "/" + indicator(name.strip()).code(), "place", place));
    }

    private static Indicator indicator(String code) {
        return Indicators.standard()
                .byCode(code)
                .or(() -> Indicators.standard().named(code))
                .orElseThrow(TargetPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private ModelAndView detail(
            Visitor visitor,
            Region region,
            int year,
            Indicator indicator,
            Optional<String> refusal,
            Map<String, String> typed) {
        List<TargetLine> lines = shelf.lines(region, year).stream()
                .filter(line -> line.indicator().equals(indicator.code()))
                .toList();
        List<TierView> tiers = lines.stream()
                .filter(line -> line.target().isPresent())
                .map(line -> view(line, line.target().orElseThrow()))
                .toList();
        Optional<String> limit = shelf.refusal(visitor, region, indicator.code());
        DetailPage page = new DetailPage(
                region,
                year,
                indicator,
                tiers,
                lines,
                below(region, year, indicator),
                given(region, year, indicator),
                visitor.may(Action.TARGET) && limit.isEmpty(),
                limit.filter(sentence -> visitor.may(Action.TARGET)),
                shelf.tiers().all(),
                refusal,
                typed);
        return new ModelAndView("target/target", Map.of("page", page));
    }

    private TierView view(TargetLine line, Target target) {
        List<Version> versions = shelf.book().versions(target.key()).stream()
                .map(one -> new Version(
                        one.version(),
                        one.value().words(),
                        one.way(),
                        Moments.minute(one.stamp().at()),
                        one.stamp().by().toString()))
                .toList();
        return new TierView(line, target, shelf.parts(target), versions);
    }

    static Optional<BigDecimal> figure(Target target) {
        return target.value() instanceof TargetValue.Figure figure ? figure.figure() : Optional.empty();
    }

    static String unit(Target target) {
        return TargetShelf.unit(target);
    }

    private List<Below> below(Region region, int year, Indicator indicator) {
        List<Region> children = site.ledger().regions().children(region);
        if (children.isEmpty()) {
            return List.of();
        }
        List<Target> own = shelf.book()
                .wholes(
                        List.of(indicator.code()),
                        children.stream().map(Region::path).toList(),
                        year,
                        year);
        List<Target> parts = shelf.book()
                .parts(TargetKey.of(indicator.code(), region.path(), year, Tiers.REPORT), TargetShelf.BY_REGION);
        List<Below> below = new ArrayList<>();
        for (Region child : children) {
            List<Target> targets = own.stream()
                    .filter(target -> target.key().region().equals(child.path()))
                    .toList();
            Optional<Target> given = parts.stream()
                    .filter(part -> part.key().part().orElseThrow().name().equals(child.name()))
                    .findFirst();
            if (!targets.isEmpty() || given.isPresent()) {
                below.add(new Below(child, targets, given));
            }
        }
        return below;
    }

    /** What the region above gave this one to do. */
    private Optional<Target> given(Region region, int year, Indicator indicator) {
        return region.parent()
                .flatMap(above -> shelf
                        .book()
                        .parts(TargetKey.of(indicator.code(), above.path(), year, Tiers.REPORT), TargetShelf.BY_REGION)
                        .stream()
                        .filter(part -> part.key().part().orElseThrow().name().equals(region.name()))
                        .findFirst());
    }

    @PostMapping("/targets/set")
    ModelAndView set(@AuthenticationPrincipal Visitor visitor, @RequestParam Map<String, String> form) {
        Region region = region(TargetForm.text(form, "place")).orElseThrow(TargetPages::notFound);
        Indicator indicator = indicator(TargetForm.text(form, "indicator"));
        int year = year(TargetForm.text(form, "year"));
        Optional<String> limit = shelf.refusal(visitor, region, indicator.code());
        if (limit.isPresent()) {
            return outOfReach(visitor, region, year, indicator, limit.get());
        }
        Decision<TargetDraft> draft = shelf.draft(region, indicator, year, form);
        Optional<String> refusal = draft.refusal()
                .or(() -> written(
                        draft.orElseThrow(),
                        version(form, draft.orElseThrow().key().tier()),
                        shelf.stamp(visitor)));
        return refusal.isEmpty()
                ? new ModelAndView(
                        "redirect:" + Addresses.of("/targets/" + year + "/" + indicator.code(), "place", region.path()))
                : detail(visitor, region, year, indicator, refusal, form);
    }

    /** The version that the person had before him. */
    private static int version(Map<String, String> form, String tier) {
        for (String one : TargetForm.text(form, "versions").split(";")) {
            if (one.startsWith(tier + "=") && one.substring(tier.length() + 1).matches("\\d{1,6}")) {
                return Integer.parseInt(one.substring(tier.length() + 1));
            }
        }
        return 0;
    }

    private Optional<String> written(TargetDraft draft, int version, Stamp stamp) {
        try {
            shelf.book().set(draft, version, stamp);
            return Optional.empty();
        } catch (ChangedMeanwhile changed) {
            return Optional.of("这个目标刚被他人改过，下面已是最新的，请看过再定。");
        }
    }

    private ModelAndView outOfReach(Visitor visitor, Region region, int year, Indicator indicator, String sentence) {
        ModelAndView page = detail(visitor, region, year, indicator, Optional.of(sentence), Map.of());
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }

    @PostMapping("/targets/split")
    ModelAndView split(@AuthenticationPrincipal Visitor visitor, @RequestParam Map<String, String> form) {
        Region region = region(TargetForm.text(form, "place")).orElseThrow(TargetPages::notFound);
        Indicator indicator = indicator(TargetForm.text(form, "indicator"));
        int year = year(TargetForm.text(form, "year"));
        Optional<String> limit = shelf.refusal(visitor, region, indicator.code());
        if (limit.isPresent()) {
            return outOfReach(visitor, region, year, indicator, limit.get());
        }
        TargetKey key = TargetKey.of(
                indicator.code(),
                region.path(),
                year,
                shelf.tiers().named(TargetForm.text(form, "tier")).orElse(Tiers.REPORT));
        Target whole = shelf.book().find(key).orElseThrow(TargetPages::notFound);
        String asked = TargetForm.text(form, "dimension");
        Optional<String> refusal = CUTS.contains(asked) ? Optional.empty() : Optional.of("请选按什么分解。");
        if (asked.equals(QUARTERS_AND_MONTHS) && TargetForm.text(form, "way").equals("hand")) {
            refusal = Optional.of("逐项写明的，请先分季度，再分月。");
        }
        for (String dimension : asked.equals(QUARTERS_AND_MONTHS)
                ? List.of(Breakdown.BY_QUARTER, Breakdown.BY_MONTH)
                : List.of(asked)) {
            refusal = refusal.or(() -> cut(whole, dimension, region, indicator, form, visitor));
        }
        return refusal.isEmpty()
                ? new ModelAndView(
                        "redirect:" + Addresses.of("/targets/" + year + "/" + indicator.code(), "place", region.path()))
                : detail(visitor, region, year, indicator, refusal, form);
    }

    private Optional<String> cut(
            Target whole,
            String dimension,
            Region region,
            Indicator indicator,
            Map<String, String> form,
            Visitor visitor) {
        Decision<List<TargetDraft>> parts = cuts.parts(whole, dimension, region, indicator, form);
        if (parts.refusal().isPresent()) {
            return parts.refusal();
        }
        try {
            shelf.book().split(parts.orElseThrow(), whole.version(), shelf.stamp(visitor));
            return Optional.empty();
        } catch (ChangedMeanwhile other) {
            return Optional.of("这个目标刚由他人改成第" + other.actual() + "版，请看过再分。");
        }
    }

    @GetMapping("/targets.xlsx")
    ResponseEntity<byte[]> file(
            @RequestParam(name = "place", defaultValue = "") String place,
            @RequestParam(name = "year", defaultValue = "") String asked) {
        Region region = region(place).orElseThrow(TargetPages::notFound);
        int year = year(asked);
        List<List<SheetValue>> rows = new ArrayList<>();
        for (TargetLine line : shelf.lines(region, year)) {
            List<SheetValue> values = new ArrayList<>();
            values.add(SheetValue.of(rows.size() + 1));
            List.of(
                            line.name(),
                            line.tier(),
                            line.words(),
                            line.kind(),
                            line.reached()
                                    .map(one -> one.period() + " " + one.figure())
                                    .orElse(""),
                            line.reached().map(TargetLine.Reached::words).orElse(""),
                            line.lastTarget(),
                            line.lastResult(),
                            line.loweredWords(),
                            line.source(),
                            line.quote())
                    .forEach(text -> values.add(SheetValue.of(text)));
            rows.add(values);
        }
        List<String> head = List.of("序号", "指标", "档次", "目标", "类型", "目前", "与目标比", "上年目标", "上年实际", "须说明", "来源", "原文");
        List<Column> columns = List.of(
                Column.centred(6),
                Column.of(26),
                Column.centred(8),
                Column.of(20),
                Column.centred(12),
                Column.of(24),
                Column.of(22),
                Column.of(14),
                Column.of(14),
                Column.of(22),
                Column.of(28),
                Column.of(40));
        String title = region.name() + year + "年目标";
        return Download.of(
                title + ".xlsx", Download.WORKBOOK, SheetWriter.bytes(Sheet.of("目标", title, head, columns, rows)));
    }
}
