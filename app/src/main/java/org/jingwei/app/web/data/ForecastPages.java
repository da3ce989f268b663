package org.jingwei.app.web.data;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.forecast.YearForecast;
import org.jingwei.app.wiring.SeriesForecasts;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.number.Printed;
import org.jingwei.ledger.query.SeriesKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forecast of a series as a part of a page, which is fetched after it: a model takes a second when it is first asked for. */
@Controller
class ForecastPages {

    private final Site site;
    private final SeriesForecasts forecasts;

    ForecastPages(Site site, SeriesForecasts forecasts) {
        this.site = site;
        this.forecasts = forecasts;
    }

    /** @param chart and {@code adjusted} for ECharts; empty if there is nothing to draw */
    record ForecastPart(String sentence, boolean refused, String chart, String adjusted) {}

    @GetMapping("/data/series/forecast")
    ModelAndView part(
            @RequestParam("indicator") String indicator,
            @RequestParam("place") String place,
            @RequestParam("measure") String measure,
            @RequestParam(name = "aspect", defaultValue = "") String aspect,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam(name = "target", defaultValue = "") String target) {
        SeriesKey key = DataPages.key(indicator, place, measure, aspect, basis);
        Answer<YearForecast> answer = forecasts.of(key, target(target));
        return new ModelAndView(
                "data/forecast",
                Map.of(
                        "page",
                        new ForecastPart(
                                answer.sentence(),
                                answer.refusal().isPresent(),
                                answer.value()
                                        .map(found -> ForecastChart.of(site.ledger(), key, found))
                                        .orElse(""),
                                answer.value().map(ForecastChart::adjusted).orElse(""))));
    }

    static Optional<BigDecimal> target(String text) {
        return Printed.parse(text.strip()).map(Printed::value);
    }
}
