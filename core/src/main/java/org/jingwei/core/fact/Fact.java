package org.jingwei.core.fact;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One printed statement of a value, with everything that qualifies it.
 *
 * @param indicator the noun phrase measured, in the text's own words, without its measure word
 * @param code the catalogue's indicator, where the words name one
 * @param confidence how sure the reader is, from 0 to 1
 * @param notes further keys of the labelling guide's {@code x} (part_of, as_of, implied …), sorted
 * @param doubts what speaks against it, as the reader calls its reasons, the weightiest first
 */
public record Fact(
        String indicator,
        Optional<String> code,
        Quantity quantity,
        Qualifiers qualifiers,
        Evidence evidence,
        double confidence,
        Map<String, String> notes,
        List<String> doubts) {

    public Fact {
        if (indicator.isBlank()) {
            throw new IllegalArgumentException("a fact about nothing: " + evidence);
        }
        doubts = List.copyOf(doubts);
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1: " + confidence);
        }
    }

    /** A fact of which nothing is told but how sure it is. */
    public Fact(
            String indicator,
            Optional<String> code,
            Quantity quantity,
            Qualifiers qualifiers,
            Evidence evidence,
            double confidence,
            Map<String, String> notes) {
        this(indicator, code, quantity, qualifiers, evidence, confidence, notes, List.of());
    }
}
