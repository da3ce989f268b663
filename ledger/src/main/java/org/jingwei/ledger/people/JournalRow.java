package org.jingwei.ledger.people;

import java.util.Optional;

/** Who changed what, when, from what, to what. */
public record JournalRow(
        JournalMark mark,
        String actor,
        String action,
        String subject,
        Optional<String> before,
        Optional<String> after) {}
