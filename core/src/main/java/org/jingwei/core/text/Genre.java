package org.jingwei.core.text;

/** Kinds of article; the label is what pages and the command line print. */
public enum Genre {
    OVERVIEW("综述"),
    ANALYSIS("运行分析"),
    SPEECH("讲话"),
    WORK_REPORT("政府工作报告"),
    PLAN_REPORT("计划报告"),
    CASE("典型材料"),
    OTHER("其他");

    private final String label;

    Genre(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
