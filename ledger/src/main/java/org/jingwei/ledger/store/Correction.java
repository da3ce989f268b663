package org.jingwei.ledger.store;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person said of a fact.
 *
 * @param was the fact as it was read then, by the keys of the labelling guide (with {@code code})
 * @param mended the keys that are to be otherwise; an empty text takes one away
 */
public record Correction(
        long id,
        Judgement judgement,
        Map<String, String> was,
        Map<String, String> mended,
        String note,
        String actor,
        Instant at) {

    public Correction {
        was = Collections.unmodifiableMap(new TreeMap<>(was));
        mended = Collections.unmodifiableMap(new TreeMap<>(mended));
    }

    /** The fact as it is to be. */
    public Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>(was);
        keys.putAll(mended);
        keys.values().removeIf(String::isBlank);
        return keys;
    }
}
