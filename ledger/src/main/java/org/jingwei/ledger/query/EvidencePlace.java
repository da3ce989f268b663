package org.jingwei.ledger.query;

import java.util.Optional;

/** Where a place of a document is read now. */
public record EvidencePlace(long article, Optional<Long> fact) {}
