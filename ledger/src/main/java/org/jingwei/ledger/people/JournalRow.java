package org.jingwei.ledger.people;

import java.util.Optional;

/**
 * Who changed what, when, from what, to what.
 *
 * @param document the name of the document that the subject is the hash of
 */
public record JournalRow(
        JournalMark mark,
        String actor,
        String action,
        String subject,
        Optional<String> before,
        Optional<String> after,
        Optional<String> document) {}
