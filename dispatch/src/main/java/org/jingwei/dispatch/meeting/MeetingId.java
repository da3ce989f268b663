package org.jingwei.dispatch.meeting;

/** A meeting's number in its book; prints as {@code M17} and parses what it prints. */
public record MeetingId(long number) {

    public MeetingId {
        if (number < 1) {
            throw new IllegalArgumentException("meetings count from 1: " + number);
        }
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static MeetingId parse(String text) {
        if (!text.matches("M[1-9]\\d{0,17}")) {
            throw new IllegalArgumentException("not a meeting: " + text);
        }
        return new MeetingId(Long.parseLong(text.substring(1)));
    }

    @Override
    public String toString() {
        return "M" + number;
    }
}
