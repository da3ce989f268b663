package org.jingwei.app.wiring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Units;
import org.jingwei.dispatch.target.TargetDraft;
import org.jingwei.dispatch.target.TargetFacts;
import org.jingwei.dispatch.target.TargetKey;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.ArticleSummary;
import org.jingwei.ledger.query.KeptFact;

/** The annual targets that an article of the ledger states, by the places that are meant. Thread-safe. */
public final class ReportTargets {

    private final LedgerStore ledger;
    private final TargetFacts facts = new TargetFacts(Indicators.standard(), Units.standard());

    public ReportTargets(LedgerStore ledger) {
        this.ledger = ledger;
    }

    /** A target and the fact that states it. */
    public record Stated(TargetDraft draft, long fact) {}

    /**
     * What an article aims at.
     *
     * @param year that most of its aims are for; else the year after the one that it reports on
     * @param stated each key once, the first statement counts
     */
    public record Aims(int year, List<Stated> stated) {}

    public Aims of(ArticleSummary article) {
        List<KeptFact> aims = ledger.queries().facts(article.id()).stream()
                .filter(fact -> !fact.rejected()
                        && fact.standing().code().isPresent()
                        && fact.standing().qualifiers().status() == Status.TARGET
                        && fact.place().isPresent())
                .toList();
        int year = year(article, aims);
        Map<TargetKey, Stated> byKey = new LinkedHashMap<>();
        for (KeptFact aim : aims) {
            Fact fact = aim.standing();
            String place = aim.place().orElseThrow();
            facts.of(fact, place, year)
                    .map(draft -> new TargetDraft(
                            TargetKey.of(
                                    draft.key().indicator(),
                                    place,
                                    year,
                                    draft.key().tier()),
                            draft.value(),
                            draft.evidence(),
                            draft.way()))
                    .ifPresent(draft -> byKey.putIfAbsent(draft.key(), new Stated(draft, aim.id())));
        }
        return new Aims(year, List.copyOf(byKey.values()));
    }

    private static int year(ArticleSummary article, List<KeptFact> aims) {
        Map<Integer, Integer> years = new LinkedHashMap<>();
        for (KeptFact aim : aims) {
            aim.standing()
                    .qualifiers()
                    .period()
                    .map(Period::year)
                    .filter(year -> year != Period.UNPRINTED && year > 0)
                    .ifPresent(year -> years.merge(year, 1, Integer::sum));
        }
        return years.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> article.period().map(period -> period.year() + 1))
                .orElse(2000);
    }
}
