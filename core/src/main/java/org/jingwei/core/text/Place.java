package org.jingwei.core.text;

/** A place in the original source: line from 1, column in Unicode characters from 0. */
public record Place(int line, int column) {

    public Place {
        if (line < 1 || column < 0) {
            throw new IllegalArgumentException("lines count from 1, columns from 0: " + line + ":" + column);
        }
    }
}
