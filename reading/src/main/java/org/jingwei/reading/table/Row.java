package org.jingwei.reading.table;

import java.util.List;
import java.util.Optional;

/**
 * A row of a block, and what its stub says.
 *
 * @param name of what is measured, or of the thing (project, enterprise) that the row is about
 * @param parent name of the row that this one is a part of
 * @param units of the unit line that holds for it
 */
record Row(int at, Heading heading, Optional<String> name, Optional<String> parent, List<String> units) {

    Row {
        units = List.copyOf(units);
    }
}
