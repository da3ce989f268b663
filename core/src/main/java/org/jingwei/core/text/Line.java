package org.jingwei.core.text;

/**
 * One line of a source as it stands there: without its line end, and without a byte-order mark. Numbers count from 1; in a Word
 * file a line is a paragraph in body order, in a workbook a cell that holds something.
 */
public record Line(int number, String text, Anchor anchor) {

    public Line {
        if (number < 1) {
            throw new IllegalArgumentException("lines count from 1: " + number);
        }
    }

    public Line(int number, String text) {
        this(number, text, Anchor.NONE);
    }
}
