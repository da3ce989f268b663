package org.jingwei.core.text;

/** A place in the original source: line from 1, column in Unicode characters from 0. */
public record Place(int line, int column) {}
