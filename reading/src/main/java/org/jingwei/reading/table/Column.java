package org.jingwei.reading.table;

import java.util.List;

/**
 * A column of a block, and what its header says.
 *
 * @param lent names of the column before, which hold where neither the row nor the header names an indicator
 */
record Column(int at, Kind kind, Heading heading, List<String> lent) {

    Column {
        lent = List.copyOf(lent);
    }

    enum Kind {
        /** Figures. */
        VALUE,
        /** Says what the row is about: indicator, place, project, period. */
        STUB,
        /** As STUB, and every word in it is a place. */
        REGION,
        /** As STUB, of projects and enterprises. */
        THING,
        UNIT,
        /** Serial numbers, remarks, responsible offices. */
        SKIP
    }

    boolean names() {
        return kind == Kind.STUB || kind == Kind.REGION || kind == Kind.THING;
    }

    Column with(Heading other, List<String> names) {
        return new Column(at, kind, other, names);
    }
}
