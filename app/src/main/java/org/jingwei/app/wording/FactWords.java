package org.jingwei.app.wording;

import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;

/** What a fact says, in the words of the trade. */
public final class FactWords {

    private FactWords() {}

    /** A masked figure is an X, never a zero; a qualitative one is a dash. */
    public static String figure(Quantity quantity) {
        if (quantity.value().isEmpty()) {
            return quantity.censored() ? "X" : "—";
        }
        return hedged(quantity.approx(), range(quantity));
    }

    /** The figure with its unit, in the order in which people say them: 约5%, 400余亿元, 8%以上. */
    public static String quantity(Quantity quantity) {
        String unit = quantity.unit().orElse("");
        if (quantity.value().isEmpty()) {
            return figure(quantity) + unit;
        }
        return switch (quantity.approx()) {
            case AT_LEAST, AT_MOST -> range(quantity) + unit + after(quantity.approx());
            case EXACT, ABOUT, NEARLY, MORE, EXCEEDS, WITHIN -> figure(quantity) + unit;
        };
    }

    private static String range(Quantity quantity) {
        return quantity.value().orElseThrow()
                + quantity.upper().map(upper -> "～" + upper).orElse("");
    }

    private static String after(Approx approx) {
        return approx == Approx.AT_LEAST ? "以上" : "以内";
    }

    private static String hedged(Approx approx, String figure) {
        return switch (approx) {
            case EXACT -> figure;
            case ABOUT -> "约" + figure;
            case NEARLY -> "近" + figure;
            case MORE -> figure + "余";
            case EXCEEDS -> "超" + figure;
            case AT_LEAST, AT_MOST -> figure + after(approx);
            case WITHIN -> "前" + figure;
        };
    }

    public static String measure(Measure measure) {
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

    public static String status(Status status) {
        return switch (status) {
            case ACTUAL -> "实际";
            case FORECAST -> "预计";
            case TARGET -> "目标";
            case PLAN -> "计划";
            case PREVIOUS -> "前值";
        };
    }

    /** Of a rank, a gap, a change: what is ranked or compared. */
    public static String aspect(Aspect aspect) {
        return switch (aspect) {
            case LEVEL -> "水平";
            case YOY -> "增速";
            case SHARE -> "占比";
            case COMPLETION -> "完成率";
            case SCORE -> "得分";
        };
    }

    public static String approx(Approx approx) {
        return switch (approx) {
            case EXACT -> "如印";
            case ABOUT -> "约、左右";
            case NEARLY -> "近、接近";
            case MORE -> "余、多";
            case EXCEEDS -> "超、突破";
            case AT_LEAST -> "以上、不低于";
            case AT_MOST -> "以内、不超过";
            case WITHIN -> "前列";
        };
    }

    /** Where it stands, as one person tells another: 第9行第57字, 第3页第9行第57字, or the cell of a sheet. */
    public static String spot(Evidence evidence) {
        String letter = "第" + (evidence.place().column() + 1) + "字";
        return spot(evidence.anchor(), evidence.place().line())
                + (evidence.anchor().cell().isPresent() ? "" : letter);
    }

    /** The line: 第9行, 第3页第9行, or the cell of a sheet. */
    public static String spot(Anchor anchor, int line) {
        return anchor.cell()
                .map(cell -> anchor.sheet().map(sheet -> "“" + sheet + "”").orElse("") + cell)
                .orElse(anchor.page().map(page -> "第" + page + "页").orElse("") + "第" + line + "行");
    }

    /** Line and column, with the page, or the cell of a sheet. */
    public static String place(Evidence evidence) {
        String place = evidence.place().line() + ":" + evidence.place().column();
        return evidence.anchor()
                .cell()
                .map(cell -> evidence.anchor().sheet().orElse("") + "!" + cell)
                .or(() -> evidence.anchor().page().map(page -> "第" + page + "页 " + place))
                .orElse(place);
    }
}
