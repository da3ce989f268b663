package org.jingwei.ledger.query;

import java.util.List;

/**
 * Cells to be set as a table, a page of it.
 *
 * @param cells by indicator, place and time (the latest first)
 * @param periods how many different periods these indicators have in these places, also those too early for the page
 * @param more whether there are further indicators or places
 * @param total how many cells the whole table has; one more than {@link Paging#FURTHEST} if it has more than that
 */
public record CellTable(List<Cell> cells, int periods, boolean more, int total) {

    public CellTable {
        cells = List.copyOf(cells);
    }
}
