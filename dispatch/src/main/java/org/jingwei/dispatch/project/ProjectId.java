package org.jingwei.dispatch.project;

/** A project's number in its book, one for all lists it stands on; prints as {@code P17} and parses what it prints. */
public record ProjectId(long number) {

    public ProjectId {
        if (number < 1) {
            throw new IllegalArgumentException("projects count from 1: " + number);
        }
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static ProjectId parse(String text) {
        if (!text.matches("P[1-9]\\d{0,17}")) {
            throw new IllegalArgumentException("not a project: " + text);
        }
        return new ProjectId(Long.parseLong(text.substring(1)));
    }

    @Override
    public String toString() {
        return "P" + number;
    }
}
