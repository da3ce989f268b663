package org.jingwei.app.web.outlook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.analysis.rank.Standing;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.api.AskedFor;
import org.jingwei.app.web.exchange.CellJson;
import org.jingwei.app.wording.Freshness;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Region;
import org.jingwei.dispatch.indicator.IndicatorLamp;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The one table of 首页 and what 分析 says of one indicator, for programs. */
@RestController
class StandingsApi {

    private final OutlookPages pages;

    StandingsApi(OutlookPages pages) {
        this.pages = pages;
    }

    /** @param source address of the figure on the pages */
    record GoalJson(String measure, String shown, String source) {}

    /** @param gap in points, as the printed figures have it */
    record AboveJson(String place, BigDecimal growth, BigDecimal gap, String source) {}

    /** @param before the place in the report before; null where there was none */
    record RankJson(int place, int of, Optional<Integer> before) {}

    /**
     * A place that a document states, where the figures of the others are not known.
     *
     * @param words as the page has it, {@code of} what is ranked, {@code among} whom, as printed
     */
    record PrintedRankJson(String words, Optional<String> of, Optional<String> among, long cell) {

        static PrintedRankJson of(PrintedRank rank) {
            CellKey key = rank.cell().key();
            return new PrintedRankJson(
                    rank.shown(),
                    key.aspect().map(Aspect::code),
                    key.comparator(),
                    rank.cell().id());
        }
    }

    /**
     * @param past whether the month lies so far back that the light tells no more how things are
     * @param foreseen whether it rests on an estimate
     */
    record LightJson(String light, YearMonth month, boolean past, String office, String reason, boolean foreseen) {}

    /**
     * @param level and {@code growth} the latest, of one period where the ledger has both
     * @param verdict on the goal: reached, behind, open; null if nothing can be said
     * @param month to which the figures run, {@code past} whether that lies so far back that they tell no more how things are
     * @param lights of all regulations, the worst first
     */
    record StandingJson(
            String indicator,
            String name,
            Optional<YearMonth> month,
            boolean past,
            Optional<CellJson> level,
            Optional<CellJson> growth,
            Optional<GoalJson> goal,
            Optional<String> verdict,
            Optional<AboveJson> above,
            Optional<RankJson> rank,
            Optional<PrintedRankJson> printedRank,
            List<LightJson> lights) {

        static StandingJson of(TableRow row, Freshness freshness) {
            IndicatorStanding standing = row.standing();
            return new StandingJson(
                    row.indicator().code(),
                    row.indicator().name(),
                    row.month(),
                    row.month().filter(freshness::past).isPresent(),
                    standing.level().map(CellJson::of),
                    standing.growth().map(CellJson::of),
                    standing.goal().map(goal -> new GoalJson(goal.measure().code(), goal.shown(), goal.address())),
                    standing.verdict().map(one -> one.name().toLowerCase(Locale.ROOT)),
                    StandingsApi.above(row),
                    row.rank()
                            .map(rank -> new RankJson(
                                    rank.place(), rank.of(), row.before().map(earlier -> earlier.place()))),
                    row.printedRank().map(PrintedRankJson::of),
                    row.lamps().stream().map(lamp -> light(lamp, freshness)).toList());
        }
    }

    /** @param place the path from the province down */
    record StandingList(String place, Optional<String> placeCode, List<StandingJson> items) {}

    record RankedJson(int rank, String region, BigDecimal growth, Optional<Long> cell) {}

    /**
     * What the rest of the year must grow.
     *
     * @param required in words, with the interval that the printed figures leave
     */
    record RequiredJson(BigDecimal goal, BigDecimal share, String months, String required, String sentence) {}

    /** @param ranking of the regions below, or of the place among its own kind */
    record AnalysisJson(
            String place,
            Optional<String> placeCode,
            StandingJson standing,
            List<String> sentences,
            List<RankedJson> ranking,
            Optional<RequiredJson> required) {}

    private static Optional<AboveJson> above(TableRow row) {
        return row.above()
                .map(report -> new AboveJson(
                        row.place().parent().map(Region::path).orElse(""),
                        report.printed().value(),
                        row.now()
                                .orElseThrow()
                                .growth()
                                .orElseThrow()
                                .printed()
                                .value()
                                .subtract(report.printed().value()),
                        report.source()));
    }

    private static LightJson light(IndicatorLamp lamp, Freshness freshness) {
        return new LightJson(
                lamp.lamp().light().name().toLowerCase(Locale.ROOT),
                lamp.lamp().month(),
                freshness.past(lamp.lamp().month()),
                lamp.lamp().office(),
                lamp.lamp().reason(),
                lamp.foreseen());
    }

    @GetMapping("/api/v1/standings")
    StandingList standings(@RequestParam(name = "place", defaultValue = "") String asked) {
        Optional<Region> place = place(asked);
        return new StandingList(
                place.map(Region::path).orElse(""),
                place.flatMap(Region::code),
                place.map(pages::rows).orElse(List.of()).stream()
                        .map(row -> StandingJson.of(row, pages.freshness()))
                        .toList());
    }

    @GetMapping("/api/v1/analysis")
    AnalysisJson analysis(
            @RequestParam("indicator") String asked,
            @RequestParam(name = "place", defaultValue = "") String placeCode) {
        Indicator indicator = AskedFor.indicator(asked);
        Region place = place(placeCode).orElseThrow(() -> ApiInput.Refused.wrong("台账里还没有数据。"));
        OutlookPages.AnalysisPage page = pages.analysis(indicator, place);
        return new AnalysisJson(
                place.path(),
                place.code(),
                StandingJson.of(page.row(), page.freshness()),
                page.standing().sentences(),
                page.ranking()
                        .map(ranking -> ranking.standings().stream()
                                .map(one -> ranked(one, page))
                                .toList())
                        .orElse(List.of()),
                page.wish()
                        .map(wish -> new RequiredJson(
                                wish.goal(),
                                wish.share(),
                                wish.rest(),
                                wish.required(),
                                wish.answer().sentence())));
    }

    private static RankedJson ranked(Standing one, OutlookPages.AnalysisPage page) {
        return new RankedJson(
                one.place(),
                one.region(),
                one.figure().value(),
                Optional.ofNullable(page.cells().get(one.region())).map(Cell::id));
    }

    /** By its code; a name that is no code is refused, so that nobody reads another place's figures. */
    private Optional<Region> place(String asked) {
        Optional<Region> place = pages.place(asked);
        boolean understood = asked.isEmpty()
                || place.flatMap(Region::code).filter(asked::equals).isPresent();
        if (!understood) {
            throw ApiInput.Refused.wrong("看不懂参数 place：写地区代码，见 /api/v1/regions。");
        }
        return place;
    }
}
