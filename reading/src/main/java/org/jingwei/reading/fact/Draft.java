package org.jingwei.reading.fact;

import java.util.Map;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;

/** A fact before it is tied to its document: the figure, what it is of, and what qualifies it. */
record Draft(
        String indicator,
        Figure figure,
        int sign,
        Qualifiers qualifiers,
        Map<String, String> notes,
        double confidence) {

    Draft {
        notes = Map.copyOf(notes);
    }

    Draft renamed(String name) {
        return new Draft(name, figure, sign, qualifiers, notes, confidence);
    }

    /** The same as an expected value: （预计数） printed behind the figure. */
    Draft forecast() {
        return as(Status.FORECAST);
    }

    Draft as(Status status) {
        Qualifiers q = qualifiers;
        return new Draft(
                indicator,
                figure,
                sign,
                new Qualifiers(q.measure(), q.of(), status, q.period(), q.region(), q.comparator(), q.basis()),
                notes,
                confidence);
    }
}
