package org.jingwei.app.web.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jingwei.app.wording.FactWords;
import org.jingwei.app.wording.PeriodWords;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.query.Cell;
import tools.jackson.databind.json.JsonMapper;

/**
 * The points of a series of one shape of periods, as a chart: actuals are a line, targets and forecasts marks of their own.
 *
 * @param title of the shape: 月度累计
 * @param option for ECharts, as JSON; empty if there are not two points to look at
 */
record SeriesChart(String title, List<Cell> points, String option) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A chart for each shape of periods, that with the most points first. Only values in the commonest unit are drawn. */
    static List<SeriesChart> of(List<Cell> points) {
        Map<String, List<Cell>> shapes = new LinkedHashMap<>();
        for (Cell point : points) {
            shapes.computeIfAbsent(shape(point.key().period()), one -> new ArrayList<>())
                    .add(point);
        }
        return shapes.entrySet().stream()
                .map(shape -> new SeriesChart(shape.getKey(), List.copyOf(shape.getValue()), drawn(shape.getValue())))
                .sorted((a, b) -> Integer.compare(b.points.size(), a.points.size()))
                .toList();
    }

    private static String shape(Period period) {
        if (period instanceof Period.Months months) {
            return months.first() == months.last() && months.first() > 1 ? "当月" : months.first() == 1 ? "月度累计" : "几个月";
        }
        if (period instanceof Period.Quarters quarters) {
            return quarters.first() == quarters.last() && quarters.first() > 1 ? "当季" : "季度累计";
        }
        if (period instanceof Period.Half) {
            return "半年";
        }
        return period.point() ? "时点" : period instanceof Period.Span ? "几年" : "全年";
    }

    private static String drawn(List<Cell> points) {
        Optional<String> unit =
                points.get(points.size() - 1).standing().quantity().unit();
        List<Cell> alike = points.stream()
                .filter(point -> point.standing().quantity().unit().equals(unit))
                .filter(point -> figure(point).isPresent())
                .toList();
        if (alike.size() < 2) {
            return "";
        }
        TreeSet<Period> axis = new TreeSet<>(Matrix.IN_TIME);
        alike.forEach(point -> axis.add(point.key().period()));
        Map<Status, List<Object>> lines = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            List<Object> values = new ArrayList<>();
            axis.forEach(period -> values.add(value(alike, status, period)));
            if (values.stream().anyMatch(BigDecimal.class::isInstance)) {
                lines.put(status, values);
            }
        }
        return option(axis.stream().map(PeriodWords::of).toList(), unit.orElse(""), lines);
    }

    private static Object value(List<Cell> points, Status status, Period period) {
        return points.stream()
                .filter(point ->
                        point.key().status() == status && point.key().period().equals(period))
                .findFirst()
                .flatMap(SeriesChart::figure)
                .<Object>map(figure -> figure)
                .orElse("-");
    }

    private static Optional<BigDecimal> figure(Cell point) {
        return point.standing().quantity().value().map(Printed::value);
    }

    private static String option(List<String> axis, String unit, Map<Status, List<Object>> lines) {
        List<Object> series = new ArrayList<>();
        lines.forEach((status, values) -> series.add(Map.of(
                "name", FactWords.status(status),
                "type", status == Status.ACTUAL ? "line" : "scatter",
                "symbol", status == Status.ACTUAL ? "circle" : status == Status.TARGET ? "diamond" : "triangle",
                "symbolSize", status == Status.ACTUAL ? 6 : 11,
                "data", values)));
        return JSON.writeValueAsString(Map.of(
                "grid", Map.of("left", 64, "right", 24, "top", 40, "bottom", 48),
                "legend", Map.of("top", 0),
                "tooltip", Map.of("trigger", "axis"),
                "xAxis", Map.of("type", "category", "data", axis),
                "yAxis", Map.of("type", "value", "scale", true, "name", unit),
                "series", series));
    }
}
