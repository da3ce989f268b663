package org.jingwei.dispatch.task;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How alike two tasks are, from 0 to 1: by the pairs of characters of their actions, figures left out, since a promise with
 * another figure is the same promise changed; less where their owners or sub-areas differ.
 */
final class Likeness {

    private static final double OTHER_OWNERS = 0.7;
    private static final double OTHER_REGION = 0.5;

    private final CharPairs pairs;
    private final List<String> owners;
    private final Optional<String> region;

    private Likeness(CharPairs pairs, List<String> owners, Optional<String> region) {
        this.pairs = pairs;
        this.owners = owners;
        this.region = region;
    }

    static Likeness of(TaskDraft draft) {
        return new Likeness(CharPairs.of(draft.action()), draft.assignment().owners(), draft.region());
    }

    static Likeness of(TaskOutline task) {
        return new Likeness(CharPairs.of(task.action()), task.owners(), task.region());
    }

    CharPairs pairs() {
        return pairs;
    }

    double to(Likeness other) {
        return sharing(pairs.shared(other.pairs), other);
    }

    /** The same where it is known how many pairs the two share. */
    double sharing(int shared, Likeness other) {
        int all = pairs.size() + other.pairs.size();
        if (all == 0) {
            return 0;
        }
        double alike = 2.0 * shared / all;
        boolean disjoint = !owners.isEmpty() && !other.owners.isEmpty() && Collections.disjoint(owners, other.owners);
        boolean elsewhere = region.isPresent() && other.region.isPresent() && !region.equals(other.region);
        return alike * (disjoint ? OTHER_OWNERS : 1) * (elsewhere ? OTHER_REGION : 1);
    }

    /** Which part of this action stands in a text. */
    double within(CharPairs text) {
        return pairs.size() == 0 ? 0 : (double) pairs.shared(text) / pairs.size();
    }
}
