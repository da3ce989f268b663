package org.jingwei.core.fact;

import java.util.Collections;
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
 */
public record Fact(
        String indicator,
        Optional<String> code,
        Quantity quantity,
        Qualifiers qualifiers,
        Evidence evidence,
        double confidence,
        Map<String, String> notes) {

    public Fact {
        if (indicator.isBlank()) {
            throw new IllegalArgumentException("a fact about nothing: " + evidence);
        }
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1: " + confidence);
        }
    }
}
