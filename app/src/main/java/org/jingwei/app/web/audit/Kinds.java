package org.jingwei.app.web.audit;

import org.jingwei.core.finding.CheckKind;

/** The kinds of check in the words of the page. */
final class Kinds {

    private Kinds() {}

    static String label(CheckKind kind) {
        return switch (kind) {
            case SUM -> "分项与合计";
            case SHARE -> "占比";
            case GROWTH_LEVEL -> "增速与总量";
            case GAP -> "高低差";
            case COMPLETION -> "完成率";
            case REMAINING -> "剩余";
            case CONTRIBUTION -> "拉动与贡献";
            case COUNT_OF_LIST -> "列举个数";
            case RATIO -> "倍数与均值";
            case DUPLICATE_VALUE -> "前后重复";
            case BOUND -> "界限";
            case SIGN_WORDING -> "升降用词";
            case TREND_WORDING -> "走势用词";
            case UNIT_MIX -> "单位";
            case ORDER_OF_MAGNITUDE -> "数量级";
            case CROSS_DOCUMENT -> "篇间";
            case TARGET_BELOW_ACTUAL -> "目标低于实绩";
        };
    }
}
