package org.jingwei.app.web.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jingwei.analysis.base.BaseCalendar;
import org.jingwei.analysis.contribution.Contribution;
import org.jingwei.analysis.contribution.Contributions;
import org.jingwei.app.wording.PeriodWords;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.dispatch.indicator.Report;
import org.jingwei.ledger.query.Cell;
import tools.jackson.databind.json.JsonMapper;

/** Charts of a standing, as options for ECharts. */
final class Trend {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LATEST = 24;

    private Trend() {}

    /** A line without axes, of the last two years at most; empty if there are not two points. */
    static String spark(List<Cell> points) {
        List<Cell> last = points.subList(Math.max(0, points.size() - LATEST), points.size());
        if (last.size() < 2) {
            return "";
        }
        return JSON.writeValueAsString(Map.of(
                "grid", Map.of("left", 2, "right", 2, "top", 4, "bottom", 4),
                "xAxis", Map.of("type", "category", "show", false),
                "yAxis", Map.of("type", "value", "show", false, "scale", true),
                "series", List.of(Map.of("type", "line", "symbol", "none", "data", values(last)))));
    }

    /**
     * The growth of the years, the goal of each year as steps, and the path that reaches the goal from here.
     *
     * @param path growth from January to each month to come, by the words of the period; empty if there is none
     */
    static String growth(List<Cell> points, Map<Integer, Report> goals, Map<String, BigDecimal> path) {
        if (points.size() < 2) {
            return "";
        }
        List<String> periods = new ArrayList<>(points.stream()
                .map(point -> PeriodWords.of(point.key().period()))
                .toList());
        List<Object> aims = new ArrayList<>(points.stream()
                .map(point -> aim(goals, point.key().period().year()))
                .toList());
        List<Object> way = new ArrayList<>(Collections.nCopies(points.size() - 1, "-"));
        List<BigDecimal> growths = values(points);
        way.add(growths.get(growths.size() - 1));
        int year = points.get(points.size() - 1).key().period().year();
        path.forEach((period, value) -> {
            periods.add(period);
            aims.add(aim(goals, year));
            way.add(value);
        });
        List<Object> series = new ArrayList<>();
        series.add(Map.of("type", "line", "name", "同比", "data", growths, "symbolSize", 5));
        if (aims.stream().anyMatch(aim -> !aim.equals("-"))) {
            series.add(line("年度目标", aims, "dashed", "#b45309", "end"));
        }
        if (!path.isEmpty()) {
            series.add(line("倒推路径", way, "dotted", "#6741b0", ""));
        }
        return JSON.writeValueAsString(Map.of(
                "grid", Map.of("left", 48, "right", 24, "top", 36, "bottom", 40),
                "legend", Map.of("top", 0),
                "tooltip", Map.of("trigger", "axis"),
                "xAxis", Map.of("type", "category", "data", periods),
                "yAxis", Map.of("type", "value", "scale", true, "name", "%"),
                "series", series));
    }

    private static Object aim(Map<Integer, Report> goals, int year) {
        return Optional.ofNullable(goals.get(year))
                .<Object>map(goal -> goal.printed().value())
                .orElse("-");
    }

    private static Map<String, Object> line(String name, List<Object> data, String type, String color, String step) {
        Map<String, Object> line = new LinkedHashMap<>(Map.of(
                "type",
                "line",
                "name",
                name,
                "data",
                data,
                "symbol",
                "none",
                "lineStyle",
                Map.of("type", type, "color", color),
                "itemStyle",
                Map.of("color", color)));
        if (!step.isEmpty()) {
            line.put("step", step);
        }
        return line;
    }

    /** A small line on a scale that it shares with others, so that they can be compared; nothing is dashed. */
    static String small(NavigableMap<YearMonth, Report> growths, BigDecimal least, BigDecimal most) {
        return JSON.writeValueAsString(Map.of(
                "grid", Map.of("left", 34, "right", 6, "top", 8, "bottom", 18),
                "tooltip", Map.of("trigger", "axis"),
                "xAxis",
                        Map.of(
                                "type", "category",
                                "data",
                                        growths.keySet().stream()
                                                .map(YearMonth::toString)
                                                .toList(),
                                "axisLabel", Map.of("fontSize", 9)),
                "yAxis",
                        Map.of(
                                "type",
                                "value",
                                "min",
                                least,
                                "max",
                                most,
                                "splitNumber",
                                2,
                                "axisLabel",
                                Map.of("fontSize", 9)),
                "series",
                        List.of(Map.of(
                                "type",
                                "line",
                                "symbol",
                                "none",
                                "data",
                                growths.values().stream()
                                        .map(report -> report.printed().value())
                                        .toList()))));
    }

    /** Pulls one after another, from nothing to the growth of the whole: a bar goes from where the last one ended. */
    static String waterfall(Contributions all) {
        List<String> names = new ArrayList<>();
        List<List<BigDecimal>> bars = new ArrayList<>();
        BigDecimal at = BigDecimal.ZERO;
        for (Contribution part : all.parts()) {
            at = step(names, bars, part.part(), at, points(part.pull()));
        }
        BigDecimal total = points(all.totalGrowth());
        if (total.subtract(at).abs().compareTo(new BigDecimal("0.05")) >= 0) {
            step(names, bars, "其余", at, total.subtract(at));
        }
        step(names, bars, "合计", BigDecimal.ZERO, total);
        return JSON.writeValueAsString(Map.of(
                "grid", Map.of("left", 48, "right", 16, "top", 30, "bottom", 56),
                "xAxis", Map.of("type", "category", "data", names, "axisLabel", Map.of("interval", 0)),
                "yAxis", Map.of("type", "value", "name", "百分点"),
                "series",
                        List.of(Map.of(
                                "type",
                                "candlestick",
                                "data",
                                bars,
                                "barMaxWidth",
                                36,
                                "itemStyle",
                                Map.of(
                                        "color", "#1d4f91",
                                        "borderColor", "#1d4f91",
                                        "color0", "#b45309",
                                        "borderColor0", "#b45309")))));
    }

    private static BigDecimal step(
            List<String> names, List<List<BigDecimal>> bars, String name, BigDecimal from, BigDecimal by) {
        BigDecimal to = from.add(by);
        names.add(name + "\n" + (by.signum() > 0 ? "+" : "") + by.toPlainString());
        bars.add(List.of(from, to, from.min(to), from.max(to)));
        return to;
    }

    private static BigDecimal points(Interval rate) {
        BigDecimal lower = rate.lower().orElse(BigDecimal.ZERO);
        BigDecimal upper = rate.upper().orElse(lower);
        return lower.add(upper).multiply(new BigDecimal("50")).setScale(2, RoundingMode.HALF_UP);
    }

    /** The single months of last year that this year still meets, beside last year as a whole: below is easy to beat. */
    static String bases(BaseCalendar calendar) {
        List<String> months =
                calendar.bases().keySet().stream().map(month -> month + "月").toList();
        List<BigDecimal> values =
                calendar.bases().values().stream().map(Trend::points).toList();
        return JSON.writeValueAsString(Map.of(
                "grid", Map.of("left", 48, "right", 16, "top", 24, "bottom", 28),
                "xAxis", Map.of("type", "category", "data", months),
                "yAxis", Map.of("type", "value", "name", "百分点"),
                "series",
                        List.of(Map.of(
                                "type",
                                "bar",
                                "data",
                                values,
                                "barMaxWidth",
                                36,
                                "label",
                                Map.of("show", true, "position", "top")))));
    }

    /** Names beside bars, the first above; {@code own} stands out. */
    static String bars(List<String> names, List<BigDecimal> values, String own) {
        List<Object> data = new ArrayList<>();
        List<String> labels = new ArrayList<>(names);
        for (int i = names.size() - 1; i >= 0; i--) {
            boolean marked = names.get(i).equals(own);
            data.add(Map.of("value", values.get(i), "itemStyle", Map.of("color", marked ? "#b45309" : "#1d4f91")));
        }
        Collections.reverse(labels);
        return JSON.writeValueAsString(Map.of(
                "grid", Map.of("left", 96, "right", 56, "top", 8, "bottom", 24),
                "xAxis", Map.of("type", "value"),
                "yAxis", Map.of("type", "category", "data", labels),
                "series",
                        List.of(Map.of(
                                "type", "bar", "data", data, "label", Map.of("show", true, "position", "right")))));
    }

    private static List<BigDecimal> values(List<Cell> points) {
        return points.stream()
                .flatMap(point -> point.standing().quantity().value().map(Printed::value).stream())
                .toList();
    }
}
