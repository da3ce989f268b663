package org.jingwei.office.bulletin;

/**
 * Measures of GB/T 9704-2012 (clauses 5.1 to 5.3, 7.5), in twentieths of a point unless said otherwise. 22 lines of 28 characters
 * fill the type area of 156 × 225 mm; Word's 三号 is 16 pt wide, so that each
 * character gives a fifth of a point. Word could do this by its grid, but not every office program understands that.
 */
final class PageLayout {

    static final int WIDTH = 11_906;
    static final int HEIGHT = 16_838;
    /** 天头 37 mm. */
    static final int TOP = 2_098;
    /** 订口 28 mm. */
    static final int LEFT = 1_587;
    /** What the type area leaves: 26 mm, less a hair so that 28 characters surely fit. */
    static final int RIGHT = 1_468;
    /** What the type area leaves: 35 mm. */
    static final int BOTTOM = 1_984;
    /** The dashes of the page number stand 7 mm below the type area: half a line of 四号 more to the foot of the line. */
    static final int FOOTER = 1_406;
    /** 225 mm by 22 lines. */
    static final int LINE = 579;
    /** A title of two lines takes a little more. */
    static final int TITLE_LINE = 660;

    static final int TABLE_LINE = 360;
    /** 发文机关标志 stands 35 mm below the edge of the type area (7.2.4). */
    static final int HEAD_ABOVE = 1_984;

    static final int HEAD_LINE = 1_000;
    /** Half points: 发文机关标志 is as large as fits one line, within these. */
    static final int HEAD_SMALLEST = 44;

    static final int HEAD_LARGEST = 96;
    /** 156 mm by 28 characters, less the 16 pt that a character of 三号 takes. */
    static final int CONDENSED = -4;
    /** Half a point is Word's unit of sizes: 二号, 三号, 四号, and 小四 for tables. */
    static final int SIZE_2 = 44;

    static final int SIZE_3 = 32;
    static final int SIZE_4 = 28;
    static final int SIZE_SMALL_4 = 24;
    /** A character of 三号 on the grid. */
    static final int CHARACTER = 316;

    static final int AREA = WIDTH - LEFT - RIGHT;

    private PageLayout() {}
}
