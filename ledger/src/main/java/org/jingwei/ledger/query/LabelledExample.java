package org.jingwei.ledger.query;

/** A fact of which a person has spoken, with the paragraph in which it is printed. */
public record LabelledExample(KeptFact fact, String text) {}
