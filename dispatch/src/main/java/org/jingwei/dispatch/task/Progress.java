package org.jingwei.dispatch.task;

/** The five states in which progress is reported. */
public enum Progress {
    BEHIND("滞后"),
    ON_TRACK("正常"),
    AHEAD("超前"),
    DONE("完成"),
    OTHER("其他");

    private final String word;

    Progress(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
