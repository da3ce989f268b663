package org.jingwei.ledger.people;

import java.time.Instant;
import java.util.Optional;

/** Who changed what, when, from what, to what. */
public record JournalRow(
        long id,
        Instant at,
        String actor,
        String action,
        String subject,
        Optional<String> before,
        Optional<String> after) {}
