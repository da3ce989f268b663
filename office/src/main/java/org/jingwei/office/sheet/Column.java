package org.jingwei.office.sheet;

/**
 * How a column looks.
 *
 * @param width in characters of half width
 */
public record Column(int width, Side side) {

    /** Where words stand; figures always stand right. */
    public enum Side {
        LEFT,
        CENTRE
    }

    public Column {
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("a column is 1 to 255 characters wide: " + width);
        }
    }

    public static Column of(int width) {
        return new Column(width, Side.LEFT);
    }

    public static Column centred(int width) {
        return new Column(width, Side.CENTRE);
    }
}
