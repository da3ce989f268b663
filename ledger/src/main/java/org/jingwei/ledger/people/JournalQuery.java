package org.jingwei.ledger.people;

import java.time.Instant;
import java.util.Optional;

/**
 * Which rows of the journal are asked for; empty: all.
 *
 * @param actor a part of the name
 * @param action how it begins: {@code account.}
 * @param subject a part of the subject, or of what was before or after
 * @param below only rows older than this one, to go on where a page ended
 */
public record JournalQuery(
        Optional<String> actor,
        Optional<String> action,
        Optional<String> subject,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<JournalMark> below,
        int limit) {}
