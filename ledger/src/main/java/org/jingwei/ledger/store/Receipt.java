package org.jingwei.ledger.store;

/** What became of a document that was handed in. */
public enum Receipt {
    /** It was new, and is kept with its facts. */
    ADDED,
    /** It was known, and has a new reading now; the earlier one stays. */
    REREAD,
    /** It was known, and nothing changed. */
    KNOWN,
    /** It was known and is withdrawn: it stays so, and nothing changed. */
    WITHDRAWN
}
