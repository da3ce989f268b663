package org.jingwei.app.web.outlook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.analysis.rank.Basis;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.api.AskedFor;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.RegionLevel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 排位 for programs: the whole order in one answer. */
@RestController
class RankingApi {

    private final Site site;
    private final RankingPages pages;

    RankingApi(Site site, RankingPages pages) {
        this.site = site;
        this.pages = pages;
    }

    /**
     * @param rank by the printed figures, equal ones sharing the better place; {@code best} and {@code worst} what the figures before
     *     rounding may give
     * @param value as printed, in {@code unit}
     * @param before the place in the report before; null where there was none
     * @param doubtful whether the figure was read with doubt
     */
    record PlacedJson(
            int rank,
            boolean shared,
            int best,
            int worst,
            String place,
            Optional<String> placeCode,
            Optional<BigDecimal> value,
            Optional<String> unit,
            String period,
            Optional<String> basis,
            Optional<Integer> before,
            boolean doubtful,
            long cell) {

        static PlacedJson of(PlaceRanking.Line line) {
            Interval possible = line.standing().possible();
            return new PlacedJson(
                    line.standing().place(),
                    line.standing().shared(),
                    possible.lower().orElseThrow().intValueExact(),
                    possible.upper().orElseThrow().intValueExact(),
                    line.figure().place(),
                    line.region().code(),
                    line.figure().quantity().value().map(Printed::value),
                    line.figure().quantity().unit(),
                    line.figure().period().toString(),
                    line.figure().basis(),
                    line.before(),
                    line.figure().doubtful(),
                    line.figure().cell());
        }
    }

    /**
     * @param month of the figures, {@code earlier} of the report before; null where there is none
     * @param peers how many places there are, {@code without} how many of them have no figure
     */
    record RankingJson(
            String indicator,
            String name,
            String by,
            String level,
            String within,
            Optional<YearMonth> month,
            Optional<YearMonth> earlier,
            int peers,
            int without,
            List<PlacedJson> items) {

        static RankingJson of(PlaceRanking ranking) {
            RankingQuestion question = ranking.question();
            return new RankingJson(
                    question.indicator().code(),
                    question.indicator().name(),
                    question.basis().name().toLowerCase(Locale.ROOT),
                    question.level().name().toLowerCase(Locale.ROOT),
                    question.within().path(),
                    ranking.month(),
                    ranking.earlier(),
                    ranking.peers(),
                    ranking.without(),
                    ranking.lines().stream().map(PlacedJson::of).toList());
        }
    }

    @GetMapping("/api/v1/ranking")
    RankingJson ranking(
            @RequestParam("indicator") String indicator,
            @RequestParam(name = "by", defaultValue = "growth") String by,
            @RequestParam(name = "level", defaultValue = "county") String level,
            @RequestParam(name = "within", defaultValue = "") String within,
            @RequestParam(name = "month", defaultValue = "") String month) {
        Basis basis = RankingPages.basis(by).orElseThrow(() -> ApiInput.Refused.wrong("看不懂参数 by：growth 或 value。"));
        RegionLevel ranked = RankingPages.level(level)
                .orElseThrow(() -> ApiInput.Refused.wrong("看不懂参数 level：province、prefecture 或 county。"));
        Region region = within.isEmpty()
                ? pages.nation()
                : AskedFor.region(site.ledger().regions(), within);
        Optional<YearMonth> asked = RankingPages.month(month);
        if (!month.isEmpty() && asked.isEmpty()) {
            throw ApiInput.Refused.wrong("看不懂参数 month：写作 2031-05。");
        }
        if (!region.level().above(ranked)) {
            throw ApiInput.Refused.wrong(region.path() + "里没有这一级的地区可排。");
        }
        return RankingJson.of(
                pages.ranking(new RankingQuestion(AskedFor.indicator(indicator), basis, ranked, region, asked)));
    }
}
