package org.jingwei.ledger.query;

/** Lines of a document that were read as one paragraph of this kind, both ends included. */
public record DocumentPart(int line, int lineEnd, String kind) {}
