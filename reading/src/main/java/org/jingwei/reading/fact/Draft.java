package org.jingwei.reading.fact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.number.Approx;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;

/** A fact before it is tied to its document: the figure, what it is of, what qualifies it, and the reasons to doubt it. */
record Draft(
        String indicator,
        Figure figure,
        int sign,
        Qualifiers qualifiers,
        Map<String, String> notes,
        Set<Doubt.Reason> doubts) {

    Draft {
        notes = Map.copyOf(notes);
        doubts = Set.copyOf(doubts);
    }

    Draft renamed(String name) {
        return new Draft(name, figure, sign, qualifiers, notes, doubts);
    }

    Draft hedged(Approx approx) {
        return new Draft(indicator, figure.withApprox(approx), sign, qualifiers, notes, doubts);
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
                doubts);
    }

    Draft at(Optional<Period> period) {
        Qualifiers q = qualifiers;
        return new Draft(
                indicator,
                figure,
                sign,
                new Qualifiers(q.measure(), q.of(), q.status(), period, q.region(), q.comparator(), q.basis()),
                notes,
                doubts);
    }
}
