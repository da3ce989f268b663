package org.jingwei.core.fact;

/** What is promised: the first that fits, in this order. */
public enum CommitmentKind {
    /** To deliver a report, list or answer to a body. */
    REPORT_BACK("report_back"),
    /** An item of a 民生实事 list, or the list itself. */
    LIVELIHOOD("livelihood"),
    /** To make a plan, rule, body or mechanism; a recurring meeting; a standing division of work. */
    INSTITUTION("institution"),
    /** 开工, 复工, 启动, 落地 of a named project; a start rate. */
    PROJECT_START("project_start"),
    /** 建成, 竣工, 投产, 通车, 交付. */
    PROJECT_FINISH("project_finish"),
    /** 推进, 前期, 主体完工, 征迁, 完成投资. */
    PROJECT_PROGRESS("project_progress"),
    /** Value or rank of an indicator; 新增, 引进, 争取 so many. */
    TARGET("target"),
    /** The rest. */
    TASK("task");

    private final String code;

    CommitmentKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
