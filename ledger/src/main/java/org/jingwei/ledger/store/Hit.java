package org.jingwei.ledger.store;

/** A passage that holds the words looked for. Lines are those of the document, from 1. */
public record Hit(String document, String title, int line, int lineEnd, String text) {}
