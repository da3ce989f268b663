package org.jingwei.ledger.query;

/** A repaired paragraph of an article. */
public record PassageText(int ordinal, String kind, int line, int lineEnd, String text) {}
