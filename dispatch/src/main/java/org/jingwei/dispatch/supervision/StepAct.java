package org.jingwei.dispatch.supervision;

import org.jingwei.dispatch.book.Stamp;

/**
 * What became of a step that the rules ask for.
 *
 * @param number of its letter within the year, from 1; 0 of a step that was not taken
 * @param note why it was not taken; may be empty for one that was
 */
public record StepAct(Kind kind, int number, String note, Stamp stamp) {

    /** Whether it was carried out. */
    public enum Kind {
        TAKEN("已办理"),
        WAIVED("不办理");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public StepAct {
        if (kind == Kind.WAIVED && note.isBlank()) {
            throw new IllegalArgumentException("不办理须写明理由");
        }
    }
}
