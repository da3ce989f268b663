package org.jingwei.ledger.store;

/**
 * A correction whose fact the last reading of the document does not hold any more.
 *
 * @param line from 1 in the source, {@code column} from 0: where the fact was printed
 */
public record StrayCorrection(String hash, String document, int line, int column, Correction correction) {}
