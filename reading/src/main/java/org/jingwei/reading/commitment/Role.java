package org.jingwei.reading.commitment;

/** What a word does in the grammar of commitments; the words themselves are in {@code words.csv}. */
enum Role {
    /** 要, 确保, 力争: says that something is to be; never a part of the deed. */
    MODAL,
    /** 确保, 力争: a modal that names the end which the clause before it serves. */
    END_MODAL,
    /** 同时, 切实, 全力: stands before the deed and adds nothing to it. */
    LEAD,
    /** 加强, 打造, 坚持: says no more than that one will try. */
    SOFT,
    /** 抓好, 做好: a deed only if its object is one. */
    LIGHT,
    /** 汇报, 报送: delivers to a body. */
    REPORT,
    /** 制定, 建立: makes a rule or a body. */
    MAKE,
    /** 契机, 潜力: ends what only exhorts. */
    IDLE_END,
    /** 方案, 机制: what is made. */
    MADE,
    /** 开工, 启动. */
    START,
    /** 建成, 投产. */
    FINISH,
    /** 供水, 运营: a state only where nothing follows. */
    END_STATE,
    /** 推进, 实施. */
    PROGRESS,
    /** 主体, 前期, 征迁: a stage on the way, whatever the verb. */
    STAGE,
    /** 改造, 新建: makes so many units of a thing. */
    BUILD,
    /** 新建, 兴建: begins a thing that is named, makes units of things that are counted. */
    NEW,
    /** 打造, 创建: so many things are shown as done, no indicator rises. */
    CREATES,
    /** 果园, 高标准农田: work on land. */
    AREA,
    /** 县县通, 全覆盖: all of a kind have a thing. */
    COVERAGE,
    /** 实质性进展: a project has got on. */
    ADVANCE,
    /** 新增, 引进: an amount to be gained. */
    GAIN,
    /** 达到, 增长: an indicator's value. */
    REACH,
    /** 完成, 开展: a plain deed. */
    DO,
    /** 申办, 争创: wins a title. */
    WIN,
    /** 获得, 荣获: wins only before a title. */
    GETS,
    /** 称号, 资格: what is won. */
    TITLE,
    /** 局, 部门, 副市长: the end of an owner's name. */
    OWNER,
    /** 依托, 抢抓: opens a phrase before a body that is no owner. */
    OPENING,
    /** 发改, 统计: an office by its short name. */
    DEPARTMENT,
    /** 大家, 我们: a subject that is nobody. */
    NOBODY,
    /** 项目, 大桥: the end of a project's name. */
    PROJECT,
    /** 重点项目: a project noun that names none. */
    GENERIC,
    /** 目前, 正在: the clause tells what is. */
    STATED,
    /** 预计, 没有: tells what is, unless a demand stands before it. */
    WEAK_STATED,
    /** 制定, 成立: makes a paper or a body that can be shown. */
    FOUNDS,
    /** 预案, 清单: a paper that can be shown. */
    PAPER,
    /** 委员会, 联盟: a body that can be founded. */
    BODY,
    /** 演练, 排查: what an office does once or in turn and can report on. */
    ACTIVITY,
    /** 扭负为正, 前列: where an indicator is to stand, told without a number. */
    STANDING,
    /** 增速, 增加值: by which a clause speaks of an indicator. */
    INDICATOR,
    /** 总体要求: the sentence says in what spirit, not what. */
    GUIDING,
    /** 看到, 认识到: the sentence tells how things are. */
    SEES,
    /** 建议, 强调: the whole sentence is no promise of ours. */
    FOREIGN,
    /** 省政府, 国务院: a body above us. */
    SUPERIOR,
    /** 复验, 评估: what one passes. */
    EXAM,
    /** 会后, 节前: an event that is a deadline. */
    EVENT,
    /** A heading of a part that looks back. */
    REVIEW_HEADING,
    /** A heading of a part that looks ahead. */
    PLAN_HEADING,
    /** 同时, 此外: opens another matter inside a sentence. */
    FURTHER,
    /** 下一步: opens a paragraph from which on a report looks ahead. */
    NEXT,
    /** 民生实事: a list of what is done for the people. */
    LIVELIHOOD
}
