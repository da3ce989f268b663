package org.jingwei.core.term;

/** What a printed figure says about its indicator: the closed list of the labelling guide. */
public enum Measure {
    /** The indicator's own value in its own unit, rates included. */
    LEVEL("level"),
    /** 同比: growth on the same period a year before, or plain growth with no other base named. */
    YOY("yoy"),
    /** 环比: growth on the previous month or quarter. */
    MOM("mom"),
    /** Growth on any other named base. */
    GROWTH("growth"),
    /** Change in points of a rate or growth rate against its own earlier value. */
    PP_CHANGE("pp_change"),
    /** Distance to a peer or reference; above is positive. */
    GAP("gap"),
    /** 拉动: points of the total's growth that the part accounts for. */
    CONTRIBUTION("contribution"),
    /** 贡献率: the part's share of the total's growth, in percent. */
    CONTRIBUTION_RATE("contribution_rate"),
    /** 占比: part of a whole, in percent. */
    SHARE("share"),
    /** 位次: the place among peers; counted from the end if negative. */
    RANK("rank"),
    /** 完成率: percent of a target or plan reached. */
    COMPLETION("completion"),
    /** Absolute change against an earlier value. */
    DELTA("delta"),
    /** So many times something. */
    MULTIPLE("multiple"),
    /** Quotient of two quantities written as one. */
    RATIO("ratio");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
