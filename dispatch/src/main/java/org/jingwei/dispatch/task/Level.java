package org.jingwei.dispatch.task;

/** Where a task stands in its tree. */
public enum Level {
    GOAL("目标"),
    TASK("任务"),
    ITEM("事项");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
