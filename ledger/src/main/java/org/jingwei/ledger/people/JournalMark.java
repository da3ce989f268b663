package org.jingwei.ledger.people;

import java.time.DateTimeException;
import java.time.Instant;

/** The place of a row in the journal: its instant, and what tells it from others of that instant. Parses what it prints. */
public record JournalMark(Instant at, String mark) {

    private static final String SHAPE = "[a-z][0-9.]{1,40}";

    public JournalMark {
        if (!mark.matches(SHAPE)) {
            throw new IllegalArgumentException("no mark of the journal: " + mark);
        }
    }

    /** @throws IllegalArgumentException if it is none */
    public static JournalMark parse(String text) {
        int border = text.indexOf('_');
        if (border < 0) {
            throw new IllegalArgumentException("no place in the journal: " + text);
        }
        try {
            return new JournalMark(Instant.parse(text.substring(0, border)), text.substring(border + 1));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no place in the journal: " + text, e);
        }
    }

    @Override
    public String toString() {
        return at + "_" + mark;
    }
}
