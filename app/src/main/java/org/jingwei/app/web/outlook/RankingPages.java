package org.jingwei.app.web.outlook;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.analysis.rank.Basis;
import org.jingwei.app.web.layout.Addresses;
import org.jingwei.app.wiring.MainIndicators;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.FactWords;
import org.jingwei.app.wording.LightWords;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.RegionLevel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** 排位: all places of a level in a region, up to the whole country, on one indicator. */
@Controller
class RankingPages {

    private static final int A_PAGE = 100;
    private static final int MONTHS = 24;

    private final Site site;
    private final OutlookPages outlook;
    private final Rankings rankings;
    private final List<Indicator> main = MainIndicators.read();

    RankingPages(Site site, OutlookPages outlook) {
        this.site = site;
        this.outlook = outlook;
        this.rankings = new Rankings(site.ledger());
    }

    /**
     * @param own the place whose line stands out
     * @param scopes the regions that it can be ranked in, the nearest first
     * @param number of the page, from 1
     */
    record RankingPage(
            PlaceRanking ranking,
            Region own,
            List<Indicator> indicators,
            List<Region> scopes,
            List<YearMonth> months,
            int number) {

        RankingQuestion question() {
            return ranking.question();
        }

        List<PlaceRanking.Line> lines() {
            return ranking.lines().stream()
                    .skip((long) (number - 1) * A_PAGE)
                    .limit(A_PAGE)
                    .toList();
        }

        boolean later() {
            return number * A_PAGE < ranking.lines().size();
        }

        /** The line of the place itself, if it stands on another page. */
        Optional<PlaceRanking.Line> elsewhere() {
            return ranking.of(own).filter(line -> !lines().contains(line));
        }

        List<RegionLevel> levels() {
            return RankingQuestion.LEVELS;
        }

        List<Basis> bases() {
            return RankingQuestion.BASES;
        }

        String month(YearMonth month) {
            return LightWords.until(month, question().indicator().code());
        }

        String place(Region region) {
            return region.parent()
                    .filter(above -> above.level() != RegionLevel.NATION)
                    .filter(above -> !above.equals(question().within()))
                    .map(Region::path)
                    .orElse("");
        }

        String figure(PlaceRanking.Line line) {
            return FactWords.quantity(line.figure().quantity());
        }

        String analysis(Region region) {
            return region.code()
                    .map(code -> Addresses.of(
                            "/analysis", "indicator", question().indicator().code(), "place", code))
                    .orElse("");
        }

        String with(int page) {
            return Addresses.of(
                    "/analysis/ranking",
                    "indicator",
                    question().indicator().code(),
                    "basis",
                    question().basis().name(),
                    "level",
                    question().level().name(),
                    "within",
                    question().within().code().orElse(""),
                    "month",
                    question().month().map(YearMonth::toString).orElse(""),
                    "place",
                    own.code().orElse(""),
                    "page",
                    Integer.toString(page));
        }
    }

    @GetMapping("/analysis/ranking")
    ModelAndView ranking(
            @RequestParam(name = "indicator", defaultValue = "") String indicator,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam(name = "level", defaultValue = "") String level,
            @RequestParam(name = "within", defaultValue = "") String within,
            @RequestParam(name = "month", defaultValue = "") String month,
            @RequestParam(name = "place", defaultValue = "") String place,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        Region own = outlook.place(place).orElseThrow(RankingPages::notFound);
        RegionLevel asked = level(level).orElse(RankingQuestion.levelOf(own));
        RankingQuestion question = new RankingQuestion(
                Indicators.standard()
                        .byCode(indicator)
                        .or(() -> Indicators.standard().named(indicator))
                        .orElse(main.get(0)),
                basis(basis).orElse(Basis.GROWTH),
                asked,
                site.ledger()
                        .regions()
                        .byCode(within)
                        .or(own::parent)
                        .filter(region -> region.level().above(asked))
                        .orElseGet(this::nation),
                month(month));
        PlaceRanking ranking = rankings.of(question);
        int pages = Math.max(1, (ranking.lines().size() + A_PAGE - 1) / A_PAGE);
        return new ModelAndView(
                "outlook/ranking",
                Map.of(
                        "page",
                        new RankingPage(
                                ranking,
                                own,
                                main,
                                scopes(own, question.within()),
                                months(question),
                                page.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(page), pages) : 1)));
    }

    PlaceRanking ranking(RankingQuestion question) {
        return rankings.of(question);
    }

    private List<YearMonth> months(RankingQuestion question) {
        return site.ledger().figures().months(question.indicator().code(), question.measure(), MONTHS);
    }

    Region nation() {
        return site.ledger().regions().all().stream()
                .filter(region -> region.level() == RegionLevel.NATION)
                .findFirst()
                .orElseThrow(RankingPages::notFound);
    }

    /** What the place lies in, itself included, the nearest first, and what was asked for. */
    private static List<Region> scopes(Region own, Region asked) {
        List<Region> scopes = new ArrayList<>();
        for (Optional<Region> at = Optional.of(own);
                at.isPresent();
                at = at.get().parent()) {
            at.filter(region -> region.level().above(RegionLevel.COUNTY)).ifPresent(scopes::add);
        }
        if (!scopes.contains(asked)) {
            scopes.add(asked);
        }
        return scopes;
    }

    static Optional<RegionLevel> level(String name) {
        return RankingQuestion.LEVELS.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static Optional<Basis> basis(String name) {
        return RankingQuestion.BASES.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
