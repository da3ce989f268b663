package org.jingwei.office.bulletin;

/** How wide words of 三号 are on the grid, in twentieths of a point: what is not of half width takes a whole place. */
final class Widths {

    private static final int NARROW = 0x2E7F;

    private Widths() {}

    static int of(String text) {
        return halves(text) * PageLayout.CHARACTER / 2;
    }

    /** In places of half width. */
    static int halves(String text) {
        return text.codePoints().map(c -> c <= NARROW && !isWideSign(c) ? 1 : 2).sum();
    }

    /** Quotation marks, dashes and dots that Chinese fonts draw in a whole place. */
    private static boolean isWideSign(int c) {
        return c >= 0x2014 && c <= 0x2026;
    }
}
