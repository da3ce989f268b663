package org.jingwei.reading.fact;

import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Qualifiers;
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

    static Optional<String> text(String s) {
        return s.isEmpty() ? Optional.empty() : Optional.of(s);
    }
}
