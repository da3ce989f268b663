package org.jingwei.app.web.data;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.forecast.Expected;
import org.jingwei.analysis.forecast.YearForecast;
import org.jingwei.app.wiring.SeriesForecasts;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The forecast of a series as figures. */
@RestController
class ForecastApi {

    private final SeriesForecasts forecasts;

    ForecastApi(SeriesForecasts forecasts) {
        this.forecasts = forecasts;
    }

    /** For pages at /data, for programs at /api; a refusal is an answer, with its reason. */
    @GetMapping(
            path = {"/data/series/forecast.json", "/api/v1/forecast"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> json(
            @RequestParam("indicator") String indicator,
            @RequestParam("place") String place,
            @RequestParam("measure") String measure,
            @RequestParam(name = "aspect", defaultValue = "") String aspect,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam(name = "target", defaultValue = "") String target) {
        Answer<YearForecast> answer =
                forecasts.of(DataPages.key(indicator, place, measure, aspect, basis), ForecastPages.target(target));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sentence", answer.sentence());
        answer.refusal().ifPresent(reason -> json.put("refused", reason));
        answer.value().ifPresent(found -> {
            json.put("unit", found.subject().unit());
            json.put("model", found.model());
            found.target().ifPresent(wanted -> json.put("target", wanted));
            found.probability().ifPresent(chance -> json.put("probability", chance));
            List<Object> expected = new ArrayList<>();
            for (Expected one : found.expected()) {
                expected.add(month(one));
            }
            json.put("expected", expected);
            found.festival()
                    .ifPresent(effect -> json.put(
                            "festival",
                            Map.of(
                                    "coefficient",
                                    effect.coefficient(),
                                    "error",
                                    effect.error(),
                                    "logarithms",
                                    effect.logarithms())));
            json.put("adjusted", adjusted(found));
        });
        return json;
    }

    private static Map<String, Object> month(Expected one) {
        Map<String, Object> month = new LinkedHashMap<>();
        month.put("until", one.month().toString());
        month.put("value", one.value());
        month.put("low80", one.low80());
        month.put("high80", one.high80());
        month.put("low95", one.low95());
        month.put("high95", one.high95());
        return month;
    }

    private static List<Object> adjusted(YearForecast forecast) {
        List<Object> adjusted = new ArrayList<>();
        for (int i = 0; i < forecast.adjusted().size(); i++) {
            YearMonth month = forecast.singles().month(i);
            adjusted.add(Map.of(
                    "month", month.toString(), "value", forecast.adjusted().get(i)));
        }
        return adjusted;
    }
}
