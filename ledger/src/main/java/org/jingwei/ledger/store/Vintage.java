package org.jingwei.ledger.store;

import java.time.Instant;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;

/**
 * A value that was once given to (indicator, place, period, measure, basis …), with where it is printed.
 *
 * @param qualifiers its region is the place meant, not the word of the text
 * @param counts whether the reading that found it is the latest of its document
 */
public record Vintage(
        String indicator,
        Qualifiers qualifiers,
        Quantity quantity,
        Instant recordedAt,
        String document,
        int line,
        String quote,
        boolean counts) {}
