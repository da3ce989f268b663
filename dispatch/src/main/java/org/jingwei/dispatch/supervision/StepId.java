package org.jingwei.dispatch.supervision;

/** A step's number in its book: its run and its place in it; prints as {@code 17-3} and parses what it prints. */
public record StepId(long run, int ordinal) {

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static StepId parse(String text) {
        if (!text.matches("[1-9]\\d{0,17}-(0|[1-9]\\d{0,8})")) {
            throw new IllegalArgumentException("not a step: " + text);
        }
        int dash = text.indexOf('-');
        return new StepId(Long.parseLong(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return run + "-" + ordinal;
    }
}
