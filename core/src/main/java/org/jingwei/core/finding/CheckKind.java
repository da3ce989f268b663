package org.jingwei.core.finding;

/** The kinds of check: the closed list of the labelled arithmetic cases. */
public enum CheckKind {
    /** Parts and their whole. */
    SUM("sum"),
    /** Part over whole against a printed percentage. */
    SHARE("share"),
    /** Level, base and growth. */
    GROWTH_LEVEL("growth_level"),
    /** Difference of two printed rates. */
    GAP("gap"),
    /** Actual over target. */
    COMPLETION("completion"),
    /** What is left, and per period. */
    REMAINING("remaining"),
    /** Pulls and contribution rates. */
    CONTRIBUTION("contribution"),
    /** “5项” and the list that follows. */
    COUNT_OF_LIST("count_of_list"),
    RATIO("ratio"),
    /** The same thing printed twice. */
    DUPLICATE_VALUE("duplicate_value"),
    /** 其中 within 合计, 超 and 首次突破, rates within 100 %. */
    BOUND("bound"),
    /** Words against the sign: 下降-3%. */
    SIGN_WORDING("sign_wording"),
    /** 逐月提升, 收窄 against the figures. */
    TREND_WORDING("trend_wording"),
    /** % for points, 万 for 亿. */
    UNIT_MIX("unit_mix"),
    ORDER_OF_MAGNITUDE("order_of_magnitude"),
    /** The same indicator in two documents. */
    CROSS_DOCUMENT("cross_document"),
    /** A target under last year's result. */
    TARGET_BELOW_ACTUAL("target_below_actual");

    private final String code;

    CheckKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
