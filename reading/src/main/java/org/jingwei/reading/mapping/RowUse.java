package org.jingwei.reading.mapping;

import java.util.Optional;

/**
 * What a row is about.
 *
 * @param taken whether its figures are wanted
 * @param indicator a code of the catalogue, where rows and not columns name the indicators
 * @param region a place by its name, where the rows name the places
 * @param unit of its own value, not of growth and places; empty where a column says it
 */
public record RowUse(boolean taken, Optional<String> indicator, Optional<String> region, Optional<String> unit) {

    /** A row that nobody knows yet. */
    public static final RowUse OPEN = new RowUse(false, Optional.empty(), Optional.empty(), Optional.empty());
}
