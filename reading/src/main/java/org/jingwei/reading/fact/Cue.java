package org.jingwei.reading.fact;

/** What a word does when it stands beside a figure; the words themselves are in {@code cues.csv}. */
enum Cue {
    /** 增长, 上升: the indicator rose. */
    RISE,
    /** 下降, 减少: the indicator fell. */
    DROP,
    /** 收窄: a fall (or a growth) became smaller. */
    NARROW,
    /** 扩大: a fall (or a gap) became larger. */
    WIDEN,
    /** 持平. */
    FLAT,
    /** 同比. */
    YOY,
    /** 环比. */
    MOM,
    /** 比, 较: opens a comparison whose tail follows. */
    THAN,
    /** 高, 低, 快, 慢: the tail of a comparison. */
    HIGHER,
    /** 高于, 低于: opens a comparison that needs no tail. */
    ABOVE,
    /** 占: opens a share. */
    SHARE,
    /** 占比, 比重. */
    SHARE_NOUN,
    /** 拉动. */
    PULL,
    /** 贡献率. */
    PULL_RATE,
    /** 完成率. */
    COMPLETION,
    /** 年度目标, 时序进度. */
    PLAN_NOUN,
    /** 居, 位列, 排名. */
    RANK_AT,
    /** 达, 为, 完成: states the value itself. */
    LEVEL,
    /** 降至, 增至: the value reached after a change. */
    REACH,
    /** 分别, 均: one value each. */
    EACH,
    /** 预计. */
    FORECAST,
    /** 力争, 确保. */
    TARGET,
    /** 计划, 拟. */
    PLAN,
    /** 已: it has happened. */
    DONE,
    /** 增速, 降幅: names the growth rate of the indicator before it. */
    ASPECT,
    /** 总量: the same indicator again. */
    SELF,
    /** A filler before the subject. */
    LEAD,
    /** 可比价, 同口径. */
    BASIS,
    /** 其中. */
    PART,
    /** 全市, 全省: the reporting region or a peer set. */
    SCOPE,
    /** A deed without content of its own: 实施, 打造. */
    VERB,
    /** 新增, 引进: what is done to counted things; the items of a list share it. */
    DEED,
    /** 开工, 竣工: what happened to counted things. */
    STATE,
    /** Shields a word that holds a cue. */
    BLOCK,
    /** A head noun: what is measured of the thing named before it. */
    HEAD,
    /** A catalogue indicator's name or alias. */
    NAME,
    /** The name of a place. */
    REGION;

    long bit() {
        return 1L << ordinal();
    }
}
