package org.jingwei.dispatch.task;

/** A task's number in its book; prints as {@code T17} and parses what it prints. */
public record TaskId(long number) {

    public TaskId {
        if (number < 1) {
            throw new IllegalArgumentException("tasks count from 1: " + number);
        }
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static TaskId parse(String text) {
        if (!text.matches("T[1-9]\\d{0,17}")) {
            throw new IllegalArgumentException("not a task: " + text);
        }
        return new TaskId(Long.parseLong(text.substring(1)));
    }

    @Override
    public String toString() {
        return "T" + number;
    }
}
