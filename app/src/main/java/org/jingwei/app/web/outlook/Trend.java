package org.jingwei.app.web.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.wording.PeriodWords;
import org.jingwei.core.number.Printed;
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

    /** The growth of the years, with the target as a dashed line where there is one. */
    static String growth(List<Cell> points, Optional<IndicatorStanding.Goal> target) {
        if (points.size() < 2) {
            return "";
        }
        Map<String, Object> line =
                new LinkedHashMap<>(Map.of("type", "line", "name", "同比", "data", values(points), "symbolSize", 5));
        target.ifPresent(goal -> goal.value().single().ifPresent(value -> line.put(
                        "markLine",
                        Map.of(
                                "symbol", "none",
                                "lineStyle", Map.of("type", "dashed"),
                                "label", Map.of("formatter", "年度目标 " + goal.shown()),
                                "data", List.of(Map.of("yAxis", value))))));
        return JSON.writeValueAsString(Map.of(
                "grid", Map.of("left", 48, "right", 96, "top", 24, "bottom", 40),
                "tooltip", Map.of("trigger", "axis"),
                "xAxis",
                        Map.of(
                                "type",
                                "category",
                                "data",
                                points.stream()
                                        .map(point -> PeriodWords.of(point.key().period()))
                                        .toList()),
                "yAxis", Map.of("type", "value", "scale", true, "name", "%"),
                "series", List.of(line)));
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
