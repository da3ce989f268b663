package org.jingwei.app.web.task;

import java.util.Optional;
import org.jingwei.core.fact.Evidence;
import org.jingwei.ledger.query.DocumentFilter;
import org.jingwei.ledger.query.DocumentOrder;
import org.jingwei.ledger.query.DocumentSummary;
import org.jingwei.ledger.query.EvidencePlace;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.Paging;

/** Where the words that a task rests on stand in the ledger now. */
final class Sources {

    private static final int SAME_NAME = 5;

    private Sources() {}

    /** Empty if no document of that name stands in the ledger. */
    static Optional<EvidencePlace> place(LedgerQueries queries, Evidence evidence) {
        DocumentFilter named = new DocumentFilter(
                Optional.of(evidence.document()),
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DocumentOrder.ADDED);
        return queries.documents(named, Paging.first(SAME_NAME)).rows().stream()
                .filter(document -> document.name().equals(evidence.document()))
                .map(DocumentSummary::hash)
                .findFirst()
                .flatMap(hash -> queries.evidence(
                        hash, evidence.place().line(), evidence.place().column()));
    }
}
