package org.jingwei.app.web.sdmx;

/** The dimensions of the one data structure, in the order of its keys. */
enum Dimension {
    FREQ("频率"),
    INDICATOR("指标"),
    REF_AREA("地区"),
    MEASURE("类别"),
    ASPECT("什么的位次、差距、变化"),
    COVERAGE("时段"),
    STATUS("状态"),
    COMPARATOR("与谁比"),
    BASIS("口径");

    private final String shown;

    Dimension(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    String list() {
        return "CL_" + name();
    }
}
