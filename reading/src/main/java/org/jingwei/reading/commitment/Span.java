package org.jingwei.reading.commitment;

/** A stretch of a paragraph's text, {@code to} excluded. */
record Span(int from, int to) {

    Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a stretch of text: " + from + ".." + to);
        }
    }

    int length() {
        return to - from;
    }
}
