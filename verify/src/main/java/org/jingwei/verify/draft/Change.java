package org.jingwei.verify.draft;

import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.core.fact.Fact;

/**
 * A figure that is not the same in two drafts.
 *
 * @param before empty if it was added
 * @param after empty if it was removed
 */
public record Change(Optional<Fact> before, Optional<Fact> after) {

    public Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change of nothing");
        }
    }

    /** The kinds of change. */
    public enum Kind {
        CHANGED,
        ADDED,
        REMOVED
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The fact that says what the figure is of. */
    public Fact subject() {
        return Stream.of(after, before).flatMap(Optional::stream).findFirst().orElseThrow();
    }
}
