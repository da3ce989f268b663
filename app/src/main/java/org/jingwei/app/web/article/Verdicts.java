package org.jingwei.app.web.article;

import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.term.Region;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.query.ArticleSummary;
import org.jingwei.ledger.query.KeptFact;
import org.jingwei.ledger.store.Corrections;
import org.jingwei.ledger.store.Matter;
import org.springframework.stereotype.Component;

/**
 * What a person says of a fact, by page or by program: only of what is his to write, both as the fact is and as it would be.
 * Thread-safe.
 */
@Component
class Verdicts {

    private final Site site;
    private final Corrections corrections;

    Verdicts(Site site) {
        this.site = site;
        this.corrections = site.ledger().corrections();
    }

    /** The fact is outside his reach; the message is one sentence that can be shown. */
    static final class NotHis extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NotHis(String sentence) {
            super(sentence);
        }
    }

    /**
     * @throws NotHis if it is not his to settle
     * @throws IllegalArgumentException if it is no fact of the last reading
     */
    void confirm(KeptFact fact, String note, Visitor visitor) {
        refuse(fact, Map.of(), visitor);
        told(() -> corrections.confirm(fact.id(), note, visitor.actor()));
    }

    /** As {@link #confirm}. */
    void reject(KeptFact fact, String note, Visitor visitor) {
        refuse(fact, Map.of(), visitor);
        told(() -> corrections.reject(fact.id(), note, visitor.actor()));
    }

    /** As {@link #confirm}; refused too if nothing would be otherwise, or the fact would be none. */
    void mend(KeptFact fact, Map<String, String> keys, String note, Visitor visitor) {
        MendingWords.complaint(fact.standing(), keys).ifPresent(complaint -> {
            throw new IllegalArgumentException("没有改：" + complaint);
        });
        told(() -> {
            refuse(fact, keys, visitor);
            return corrections.mend(fact.id(), keys, note, visitor.actor());
        });
    }

    private interface Work {
        Object done();
    }

    private static void told(Work work) {
        try {
            work.done();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("没有改：填的不成一条事实，或者它已经重读过，请打开文件再看一遍", e);
        }
    }

    private void refuse(KeptFact fact, Map<String, String> keys, Visitor visitor) {
        refusal(fact, visitor).ifPresent(Verdicts::refuse);
        if (!visitor.reach().unlimited(Action.CORRECT)) {
            visitor.reach()
                    .refusal(Action.CORRECT, placed(corrections.matter(fact.id(), keys), fact))
                    .ifPresent(Verdicts::refuse);
        }
    }

    private static void refuse(String sentence) {
        throw new NotHis(sentence);
    }

    /** Why the fact, as it is, is not his to settle. */
    Optional<String> refusal(KeptFact fact, Visitor visitor) {
        if (visitor.reach().unlimited(Action.CORRECT)) {
            return Optional.empty();
        }
        Matter matter = new Matter(fact.place(), fact.standing().code());
        return visitor.reach().refusal(Action.CORRECT, placed(matter, fact));
    }

    /** Where a fact does not tell its place, it is of that of its article. */
    private Matter placed(Matter matter, KeptFact fact) {
        return new Matter(matter.place().or(() -> article(fact)), matter.indicator());
    }

    private Optional<String> article(KeptFact fact) {
        return site.ledger()
                .queries()
                .article(fact.article())
                .flatMap(ArticleSummary::region)
                .map(name ->
                        site.ledger().regions().named(name).map(Region::path).orElse(name));
    }
}
