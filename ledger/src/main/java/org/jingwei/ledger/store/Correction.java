package org.jingwei.ledger.store;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person said of a fact.
 *
 * @param mended the keys of the labelling guide (with {@code code}) that are to be otherwise; an empty text takes one away
 */
public record Correction(
        long id, Judgement judgement, Map<String, String> mended, String note, String actor, Instant at) {

    public Correction {
        mended = Collections.unmodifiableMap(new TreeMap<>(mended));
    }
}
