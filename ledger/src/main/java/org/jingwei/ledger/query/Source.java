package org.jingwei.ledger.query;

import java.time.Instant;
import java.util.Optional;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.text.Anchor;
import org.jingwei.ledger.store.Finality;

/**
 * A value that a cell was given, with where it is from.
 *
 * @param vintage its number; a later one is a greater one
 * @param counts whether it counts now: its document stands and was not read anew, its fact was not corrected since
 */
public record Source(
        long vintage, Quantity quantity, Instant recordedAt, Precedence precedence, boolean counts, Origin origin) {

    /** Where a value is from. */
    public sealed interface Origin {

        /** Where it is printed, if it is. */
        default Optional<Printed> printed() {
            return Optional.empty();
        }
    }

    /**
     * It is printed in a document.
     *
     * @param line from 1 in the source
     * @param column in Unicode characters from 0
     * @param anchor the page or the cell, if the document has any
     * @param correction the correction that gave this value, if it is not as it was read
     */
    public record Printed(
            long fact,
            long article,
            String hash,
            String document,
            String title,
            int line,
            int column,
            Anchor anchor,
            String quote,
            double confidence,
            Optional<Long> correction)
            implements Origin {

        @Override
        public Optional<Printed> printed() {
            return Optional.of(this);
        }
    }

    /** A person entered it. */
    public record Entered(long entry, Finality finality, String origin, String actor) implements Origin {}
}
