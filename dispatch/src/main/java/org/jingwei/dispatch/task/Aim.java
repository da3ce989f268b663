package org.jingwei.dispatch.task;

import java.util.Optional;
import org.jingwei.core.number.Interval;

/**
 * What can be measured of a task.
 *
 * @param words as the document says it
 * @param indicator the catalogue's code, if it is tied to one
 * @param project the project's number in its book, if it is tied to one
 * @param goal the values that fulfil it, in the unit; empty if it is in words
 */
public record Aim(
        String words, Optional<String> indicator, Optional<String> project, Optional<Interval> goal, String unit) {

    public Aim {
        if (words.isBlank()) {
            throw new IllegalArgumentException("an aim without words");
        }
    }

    /** Whether a value fulfils it for certain; empty where there is no number. */
    public Optional<Boolean> reached(Interval value) {
        return goal.map(wanted -> wanted.encloses(value));
    }
}
