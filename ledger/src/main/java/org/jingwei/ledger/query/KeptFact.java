package org.jingwei.ledger.query;

import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.ledger.store.Correction;
import org.jingwei.ledger.store.Judgement;
import org.jingwei.ledger.store.Mending;

/**
 * A fact of the ledger.
 *
 * @param read as it was read
 * @param place the place that is meant, by its path; the fact's own region is the word of the text
 * @param correction what a person said of it last
 * @param cell the observation that its value goes to; none for a fact without a code, place or year, or a rejected one
 */
public record KeptFact(
        long id,
        long article,
        String hash,
        String document,
        String title,
        Fact read,
        Optional<String> place,
        Optional<Correction> correction,
        Optional<Long> cell) {

    /** As it counts: as its correction has it. A rejected fact is given as it was read. */
    public Fact standing() {
        return correction
                .filter(said -> said.judgement() != Judgement.REJECTED)
                .map(said -> Mending.of(said.keys(), read))
                .orElse(read);
    }

    public boolean rejected() {
        return correction.filter(said -> said.judgement() == Judgement.REJECTED).isPresent();
    }
}
