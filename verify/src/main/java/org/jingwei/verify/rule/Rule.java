package org.jingwei.verify.rule;

import org.jingwei.core.finding.CheckKind;
import org.jingwei.core.finding.Severity;

/**
 * Every rule that a finding can quote, each with an example in docs/checks.md. A code is never used again for something else.
 * The severity is the most that a failure can carry.
 */
public enum Rule {
    V101(CheckKind.SUM, Severity.HARD, "各部分之和等于合计"),
    V102(CheckKind.SUM, Severity.SOFT, "结构比相加等于100"),
    V103(CheckKind.SUM, Severity.SOFT, "同一文中按定义相加的指标"),
    V201(CheckKind.SHARE, Severity.HARD, "部分除以合计等于占比"),
    V202(CheckKind.SHARE, Severity.SOFT, "整数个数能除出所印的百分比"),
    V301(CheckKind.GROWTH_LEVEL, Severity.SOFT, "本期、基期与增速"),
    V302(CheckKind.GROWTH_LEVEL, Severity.SOFT, "整数个数能算出所印的增速"),
    V303(CheckKind.GROWTH_LEVEL, Severity.SOFT, "上年实绩、目标增速与目标值"),
    V305(CheckKind.GROWTH_LEVEL, Severity.SOFT, "起止两数与年均增速"),
    V306(CheckKind.CONTRIBUTION, Severity.SOFT, "部分的增量除以整体的上年数等于拉动"),
    V307(CheckKind.CONTRIBUTION, Severity.WARN, "各部分的拉动与贡献率得出同一总体增速"),
    V401(CheckKind.GAP, Severity.HARD, "两个比率之差"),
    V402(CheckKind.GAP, Severity.HARD, "超（欠）时序进度"),
    V501(CheckKind.COMPLETION, Severity.HARD, "完成数除以任务数等于完成率"),
    V502(CheckKind.COMPLETION, Severity.WARN, "由完成数和完成率倒推的任务数"),
    V601(CheckKind.REMAINING, Severity.HARD, "总数减去已完成等于剩余"),
    V602(CheckKind.REMAINING, Severity.HARD, "总数除以月数等于每月数"),
    V603(CheckKind.REMAINING, Severity.SOFT, "前段加后段等于全段"),
    V701(CheckKind.CONTRIBUTION, Severity.SOFT, "拉动之和等于总体增速，贡献率之和等于100"),
    V702(CheckKind.CONTRIBUTION, Severity.SOFT, "拉动除以总体增速等于贡献率"),
    V801(CheckKind.COUNT_OF_LIST, Severity.HARD, "列举的个数与所说的个数"),
    V802(CheckKind.COUNT_OF_LIST, Severity.SOFT, "一是、二是的条数与所说的个数"),
    V803(CheckKind.COUNT_OF_LIST, Severity.SOFT, "标题的条数与所说的个数"),
    V804(CheckKind.COUNT_OF_LIST, Severity.WARN, "“分别”前后的个数"),
    V805(CheckKind.COUNT_OF_LIST, Severity.WARN, "一要、二要的编号连续"),
    V901(CheckKind.RATIO, Severity.SOFT, "两数相除等于倍数或比值"),
    V902(CheckKind.RATIO, Severity.WARN, "户均人数"),
    V903(CheckKind.RATIO, Severity.WARN, "带动倍数"),
    V904(CheckKind.RATIO, Severity.SOFT, "城乡居民收入比及其变动"),
    V906(CheckKind.RATIO, Severity.SOFT, "翻番"),
    V907(CheckKind.RATIO, Severity.SOFT, "能耗总量、生产总值与单位能耗的变动"),
    V908(CheckKind.COUNT_OF_LIST, Severity.WARN, "起止年份与年数"),
    V910(CheckKind.CONTRIBUTION, Severity.WARN, "份额的变动与部分、整体的增速"),
    V911(CheckKind.CONTRIBUTION, Severity.WARN, "拉动除以增速是上年的份额"),
    V1001(CheckKind.DUPLICATE_VALUE, Severity.HARD, "同一件事两处所印相同"),
    V1002(CheckKind.DUPLICATE_VALUE, Severity.WARN, "同一位次两处所印相同"),
    V1003(CheckKind.DUPLICATE_VALUE, Severity.HARD, "同一句中同一名称只有一个数"),
    V1005(CheckKind.DUPLICATE_VALUE, Severity.WARN, "同一名词前后两处的个数相同"),
    V1006(CheckKind.DUPLICATE_VALUE, Severity.WARN, "不同年份的数不恰好相同"),
    V1007(CheckKind.DUPLICATE_VALUE, Severity.WARN, "个数不同而金额不恰好相同"),
    V1009(CheckKind.SUM, Severity.SOFT, "各段之数合计等于总述之数"),
    V1101(CheckKind.BOUND, Severity.HARD, "其中不大于合计"),
    V1102(CheckKind.BOUND, Severity.SOFT, "合计的增速在各部分增速之间"),
    V1103(CheckKind.BOUND, Severity.HARD, "部分指标不大于整体指标"),
    V1104(CheckKind.BOUND, Severity.HARD, "比率不超过100%"),
    V1105(CheckKind.BOUND, Severity.SOFT, "包含关系中的两个数"),
    V1106(CheckKind.BOUND, Severity.WARN, "限定更多的不大于限定较少的"),
    V1107(CheckKind.BOUND, Severity.WARN, "累计数不减"),
    V1108(CheckKind.BOUND, Severity.WARN, "合计的增速与各部分加权的增速"),
    V1109(CheckKind.BOUND, Severity.WARN, "项目投资与目标推算的固定资产投资"),
    V1110(CheckKind.BOUND, Severity.WARN, "按增速倒推的上年数，部分不大于整体"),
    V1111(CheckKind.BOUND, Severity.WARN, "合计不小于个数与起点之积"),
    V1112(CheckKind.BOUND, Severity.WARN, "起点越高个数越少"),
    V1113(CheckKind.BOUND, Severity.WARN, "所说的关口与所印的数"),
    V1114(CheckKind.BOUND, Severity.WARN, "所印的数过了所说的关口"),
    V1201(CheckKind.SIGN_WORDING, Severity.HARD, "词语与数的方向"),
    V1202(CheckKind.SIGN_WORDING, Severity.WARN, "开头所说的方向与其后的数"),
    V1203(CheckKind.SIGN_WORDING, Severity.HARD, "降幅高于与所举的例子"),
    V1204(CheckKind.SIGN_WORDING, Severity.WARN, "数到末一位的不是约数"),
    V1301(CheckKind.TREND_WORDING, Severity.WARN, "加快、回落、逐月提升与其后的数"),
    V1302(CheckKind.TREND_WORDING, Severity.WARN, "说目标全部完成与说有差距"),
    V1303(CheckKind.TREND_WORDING, Severity.WARN, "乏力、不足与增速"),
    V1401(CheckKind.UNIT_MIX, Severity.SOFT, "百分点与%、万与亿"),
    V1402(CheckKind.UNIT_MIX, Severity.WARN, "总量的增长以%计，拉动以百分点计"),
    V1403(CheckKind.UNIT_MIX, Severity.WARN, "同一句中亿元与万元"),
    V1404(CheckKind.UNIT_MIX, Severity.WARN, "相加或前后相比的数所数的是同一种事物"),
    V1405(CheckKind.UNIT_MIX, Severity.WARN, "单位之前有数"),
    V1501(CheckKind.ORDER_OF_MAGNITUDE, Severity.WARN, "单产的常见范围"),
    V1502(CheckKind.ORDER_OF_MAGNITUDE, Severity.WARN, "每人次旅游收入的常见范围"),
    V1504(CheckKind.ORDER_OF_MAGNITUDE, Severity.WARN, "单价的常见范围"),
    V1505(CheckKind.ORDER_OF_MAGNITUDE, Severity.WARN, "每名务工者的劳务收入的常见范围"),
    V1506(CheckKind.ORDER_OF_MAGNITUDE, Severity.WARN, "同一平均数在两地相差的倍数"),
    V1507(CheckKind.ORDER_OF_MAGNITUDE, Severity.WARN, "降幅扩大的常见范围"),
    V1508(CheckKind.ORDER_OF_MAGNITUDE, Severity.WARN, "地区生产总值按季核算"),
    V1511(CheckKind.ORDER_OF_MAGNITUDE, Severity.WARN, "指标的常见范围"),
    V1512(CheckKind.ORDER_OF_MAGNITUDE, Severity.WARN, "每个项目的投资额的常见范围"),
    V1513(CheckKind.ORDER_OF_MAGNITUDE, Severity.WARN, "每人、每户的补助或贷款的常见范围"),
    V1514(CheckKind.ORDER_OF_MAGNITUDE, Severity.WARN, "比率的常见范围"),
    V1503(CheckKind.ORDER_OF_MAGNITUDE, Severity.WARN, "完成数与目标的大小"),
    V1601(CheckKind.CROSS_DOCUMENT, Severity.SOFT, "同一指标在不同篇中相同"),
    V1602(CheckKind.CROSS_DOCUMENT, Severity.SOFT, "相邻两年两篇的总量与增速"),
    V1610(CheckKind.CROSS_DOCUMENT, Severity.SOFT, "同一指标与台账中的数相同"),
    V1701(CheckKind.TARGET_BELOW_ACTUAL, Severity.WARN, "目标不低于上年实绩"),
    V1702(CheckKind.TARGET_BELOW_ACTUAL, Severity.WARN, "增速与所印的目标"),
    V1705(CheckKind.TARGET_BELOW_ACTUAL, Severity.WARN, "目标不低于上年名称相近的实绩"),
    V1706(CheckKind.REMAINING, Severity.WARN, "余下各月须增长多少"),
    V1801(CheckKind.BOUND, Severity.WARN, "地名与上级地名"),
    V1901(CheckKind.BOUND, Severity.HARD, "日期在历法中存在"),
    V1902(CheckKind.RATIO, Severity.WARN, "剩余的天数与日期");

    private final CheckKind kind;
    private final Severity severity;
    private final String title;

    Rule(CheckKind kind, Severity severity, String title) {
        this.kind = kind;
        this.severity = severity;
        this.title = title;
    }

    public CheckKind kind() {
        return kind;
    }

    public Severity severity() {
        return severity;
    }

    /** What ought to be true, in a few words. */
    public String title() {
        return title;
    }
}
