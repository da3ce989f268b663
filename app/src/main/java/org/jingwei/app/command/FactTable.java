package org.jingwei.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;

/** Facts as a table for people: a line that names the document, then aligned columns, then an empty line. */
final class FactTable {

    private static final List<String> HEAD =
            List.of("位置", "指标", "数值", "单位", "度量", "状态", "时期", "地区", "比较对象", "口径", "把握");
    private static final int WIDEST = 44;

    private FactTable() {}

    static String of(String document, List<Fact> facts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        facts.forEach(fact -> rows.add(row(fact)));
        String title = "文件 " + document + "：" + facts.size() + " 条\n";
        return title + (facts.isEmpty() ? "" : Columns.aligned(rows, WIDEST)) + "\n";
    }

    private static List<String> row(Fact fact) {
        Quantity quantity = fact.quantity();
        Qualifiers q = fact.qualifiers();
        return List.of(
                place(fact.evidence()),
                fact.indicator(),
                figure(quantity),
                text(quantity.unit()),
                measure(q.measure()),
                status(q.status()),
                text(q.period()),
                text(q.region()),
                text(q.comparator()),
                text(q.basis()),
                Math.round(fact.confidence() * 100) + "%");
    }

    static String place(Evidence evidence) {
        String place = evidence.place().line() + ":" + evidence.place().column();
        return evidence.anchor()
                .cell()
                .map(cell -> evidence.anchor().sheet().orElse("") + "!" + cell)
                .or(() -> evidence.anchor().page().map(page -> "第" + page + "页 " + place))
                .orElse(place);
    }

    /** A masked figure is an X, never a zero; a qualitative one is a dash. */
    static String figure(Quantity quantity) {
        if (quantity.value().isEmpty()) {
            return quantity.censored() ? "X" : "—";
        }
        String range = quantity.value().get()
                + quantity.upper().map(upper -> "～" + upper).orElse("");
        return hedged(quantity.approx(), range);
    }

    private static String hedged(Approx approx, String figure) {
        return switch (approx) {
            case EXACT -> figure;
            case ABOUT -> "约" + figure;
            case NEARLY -> "近" + figure;
            case MORE -> figure + "余";
            case EXCEEDS -> "超" + figure;
            case AT_LEAST -> figure + "以上";
            case AT_MOST -> figure + "以内";
            case WITHIN -> "前" + figure;
        };
    }

    private static String measure(Measure measure) {
        return switch (measure) {
            case LEVEL -> "水平";
            case YOY -> "同比";
            case MOM -> "环比";
            case GROWTH -> "增长";
            case PP_CHANGE -> "百分点变化";
            case GAP -> "差距";
            case CONTRIBUTION -> "拉动";
            case CONTRIBUTION_RATE -> "贡献率";
            case SHARE -> "占比";
            case RANK -> "位次";
            case COMPLETION -> "完成率";
            case DELTA -> "增减量";
            case MULTIPLE -> "倍数";
            case RATIO -> "比值";
        };
    }

    private static String status(Status status) {
        return switch (status) {
            case ACTUAL -> "实际";
            case FORECAST -> "预计";
            case TARGET -> "目标";
            case PLAN -> "计划";
            case PREVIOUS -> "前值";
        };
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("—");
    }
}
