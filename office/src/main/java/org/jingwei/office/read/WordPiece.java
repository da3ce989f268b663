package org.jingwei.office.read;

/**
 * Where a stretch of a line of a Word file comes from.
 *
 * @param start UTF-16 units of the line before it
 * @param length UTF-16 units
 * @param element number of the element in the main part; elements count from 1 in the order of their starts
 * @param characters whether the stretch is the element's characters one by one; otherwise the element is a sign of its own,
 *     such as a tab
 */
public record WordPiece(int start, int length, int element, boolean characters) {

    public WordPiece {
        if (start < 0 || length < 1 || element < 1) {
            throw new IllegalArgumentException("no stretch of a line: " + start + "+" + length + " of " + element);
        }
    }

    WordPiece shifted(int by) {
        return new WordPiece(start + by, length, element, characters);
    }

    public int end() {
        return start + length;
    }
}
