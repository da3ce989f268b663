package org.jingwei.app.web.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jingwei.analysis.forecast.Expected;
import org.jingwei.analysis.forecast.Nature;
import org.jingwei.analysis.forecast.YearForecast;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.SeriesKey;
import tools.jackson.databind.json.JsonMapper;

/** A forecast drawn apart from the facts: what happened is a line, what is expected is dashed, with the band around it. */
final class ForecastChart {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHOWN = 24;
    private static final int SHOWN_SINGLE = 48;
    private static final MathContext DIGITS = new MathContext(6);
    private static final String NOTHING = "-";

    private ForecastChart() {}

    static String of(LedgerStore ledger, SeriesKey key, YearForecast forecast) {
        TreeMap<YearMonth, BigDecimal> known = new TreeMap<>();
        for (Cell cell : ledger.queries().series(key, Status.ACTUAL)) {
            Period period = cell.key().period();
            boolean alike = forecast.nature() == Nature.BALANCE
                    ? period.point()
                    : period.months().filter(months -> months.first() == 1).isPresent() || period.point();
            boolean sameUnit = cell.standing()
                    .quantity()
                    .unit()
                    .orElse("（无单位）")
                    .equals(forecast.subject().unit());
            if (alike && sameUnit && period.lastMonth().isPresent()) {
                cell.standing()
                        .quantity()
                        .value()
                        .map(Printed::value)
                        .ifPresent(value -> known.put(period.lastMonth().orElseThrow(), value));
            }
        }
        YearMonth last = forecast.singles().last();
        List<String> axis = new ArrayList<>();
        List<Object> actual = new ArrayList<>();
        List<Object> expected = new ArrayList<>();
        List<Object> low = new ArrayList<>();
        List<Object> width = new ArrayList<>();
        known.tailMap(last.minusMonths(SHOWN)).forEach((month, value) -> {
            boolean joint =
                    month.equals(last) && forecast.expected().get(0).month().getYear() == last.getYear();
            axis.add(label(month, forecast.nature()));
            actual.add(value);
            expected.add(joint ? value : NOTHING);
            low.add(joint ? value : NOTHING);
            width.add(joint ? BigDecimal.ZERO : NOTHING);
        });
        for (Expected one : forecast.expected()) {
            axis.add(label(one.month(), forecast.nature()));
            actual.add(NOTHING);
            expected.add(rounded(one.value()));
            low.add(rounded(one.low80()));
            width.add(rounded(one.high80() - one.low80()));
        }
        List<Object> series = new ArrayList<>();
        series.add(line("实际", actual, Map.of("symbolSize", 6)));
        series.add(line("80%区间下沿", low, invisible()));
        Map<String, Object> band = new LinkedHashMap<>(invisible());
        band.put("areaStyle", Map.of("color", "#b9770e", "opacity", 0.18));
        series.add(line("80%区间", width, band));
        Map<String, Object> dashed = new LinkedHashMap<>();
        dashed.put("lineStyle", Map.of("type", "dashed", "color", "#b9770e"));
        dashed.put("itemStyle", Map.of("color", "#b9770e"));
        dashed.put("symbol", "emptyCircle");
        forecast.target()
                .ifPresent(target -> dashed.put(
                        "markLine",
                        Map.of(
                                "symbol",
                                "none",
                                "silent",
                                true,
                                "label",
                                Map.of("formatter", "目标 " + target.toPlainString(), "position", "insideStartTop"),
                                "lineStyle",
                                Map.of("color", "#5b6675"),
                                "data",
                                List.of(Map.of("yAxis", target)))));
        series.add(line("推算", expected, dashed));
        return option(axis, forecast.subject().unit(), series, List.of("实际", "推算", "80%区间"));
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(Double.toString(value)).round(DIGITS);
    }

    private static Map<String, Object> invisible() {
        return Map.of(
                "stack",
                "band",
                "stackStrategy",
                "all",
                "symbol",
                "none",
                "lineStyle",
                Map.of("opacity", 0),
                "silent",
                true);
    }

    private static Map<String, Object> line(String name, List<Object> data, Map<String, Object> more) {
        Map<String, Object> line = new LinkedHashMap<>(Map.of("name", name, "type", "line", "data", data));
        line.putAll(more);
        return line;
    }

    /** Single months with what remains of them without season and festival; empty for rates. */
    static String adjusted(YearForecast forecast) {
        if (forecast.adjusted().isEmpty()) {
            return "";
        }
        int from = Math.max(0, forecast.adjusted().size() - SHOWN_SINGLE);
        List<String> axis = new ArrayList<>();
        List<Object> single = new ArrayList<>();
        List<Object> adjusted = new ArrayList<>();
        for (int i = from; i < forecast.adjusted().size(); i++) {
            YearMonth month = forecast.singles().month(i);
            axis.add(month.getYear() + "年" + month.getMonthValue() + "月");
            OptionalDouble value = forecast.singles().values().get(i);
            single.add(value.isPresent() ? rounded(value.getAsDouble()) : NOTHING);
            adjusted.add(rounded(forecast.adjusted().get(i)));
        }
        return option(
                axis,
                forecast.subject().unit(),
                List.of(
                        line("当期（推算）", single, Map.of("symbol", "none", "lineStyle", Map.of("type", "dotted"))),
                        line("季节调整后", adjusted, Map.of("symbol", "none"))),
                List.of("当期（推算）", "季节调整后"));
    }

    private static String option(List<String> axis, String unit, List<? extends Object> series, List<String> legend) {
        return JSON.writeValueAsString(Map.of(
                "grid", Map.of("left", 64, "right", 24, "top", 40, "bottom", 48),
                "legend", Map.of("top", 0, "data", legend),
                "tooltip", Map.of("trigger", "axis"),
                "xAxis", Map.of("type", "category", "data", axis),
                "yAxis", Map.of("type", "value", "scale", true, "name", unit),
                "series", series));
    }

    private static String label(YearMonth month, Nature nature) {
        String until = nature == Nature.BALANCE ? "" : month.getMonthValue() == 1 ? "" : "1—";
        return month.getYear() + "年" + until + month.getMonthValue() + "月" + (nature == Nature.BALANCE ? "末" : "");
    }
}
