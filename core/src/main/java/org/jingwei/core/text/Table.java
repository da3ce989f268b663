package org.jingwei.core.text;

import java.util.List;

/** A table as printed: its cells in reading order, merged cells once. Lines of its cells belong to the document too. */
public record Table(String name, List<Cell> cells) {

    public Table {
        cells = List.copyOf(cells);
    }
}
