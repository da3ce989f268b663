package org.jingwei.core.term;

/** Whether a figure happened, is expected, is wanted, is planned, or is quoted as an earlier base. */
public enum Status {
    ACTUAL("actual"),
    /** 预计, 预测. */
    FORECAST("forecast"),
    /** 目标, 力争, 确保. */
    TARGET("target"),
    /** 计划, 安排, 拟. */
    PLAN("plan"),
    /** An earlier value quoted as a base. */
    PREVIOUS("previous");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
