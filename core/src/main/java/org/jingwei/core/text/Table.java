package org.jingwei.core.text;

import java.util.List;

/** A table as printed: its cells in reading order, merged cells once. Lines of its cells belong to the document too. */
public record Table(String name, List<Cell> cells) {

    /** Rows times columns, empty ones left out, beyond which it is a page of data and nobody could read it as one table. */
    public static final int MOST_PLACES = 400_000;

    public Table {
        cells = List.copyOf(cells);
    }
}
