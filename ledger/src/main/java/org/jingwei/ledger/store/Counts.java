package org.jingwei.ledger.store;

/** How much the ledger holds; articles and facts are those of the readings that count. */
public record Counts(
        long documents, long articles, long facts, long factsOfAllReadings, long observations, long vintages) {}
