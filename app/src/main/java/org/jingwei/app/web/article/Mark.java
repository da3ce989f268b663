package org.jingwei.app.web.article;

import java.util.List;
import org.jingwei.ledger.query.Doubt;
import org.jingwei.ledger.query.KeptFact;

/** The facts that begin at one place of a text: 均增长5% is one number and several facts. */
record Mark(List<KeptFact> facts) {

    Mark {
        facts = List.copyOf(facts);
    }

    KeptFact first() {
        return facts.get(0);
    }

    FactLook look() {
        return FactLook.of(first().standing().qualifiers());
    }

    boolean doubtful() {
        return facts.stream().anyMatch(Mark::waits);
    }

    boolean rejected() {
        return facts.stream().allMatch(KeptFact::rejected);
    }

    boolean corrected() {
        return !rejected() && facts.stream().anyMatch(fact -> fact.correction().isPresent());
    }

    /** Whether nobody has looked at a fact that needs it. */
    static boolean waits(KeptFact fact) {
        return fact.correction().isEmpty() && fact.read().confidence() < Doubt.BELOW;
    }
}
