package org.jingwei.ledger.query;

/**
 * A cell of the great table with the value that stands in it.
 *
 * @param id of the observation
 * @param sources how many values count in it
 * @param differing whether they differ, compared in one unit
 */
public record Cell(long id, CellKey key, Source standing, int sources, boolean differing) {}
