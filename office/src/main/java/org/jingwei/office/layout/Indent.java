package org.jingwei.office.layout;

/** How far the first line of a paragraph stands in. */
final class Indent {

    /** Two characters of 三号, condensed or not, in twentieths of a point. */
    private static final int LEAST = 600;

    private static final int MOST = 680;

    private Indent() {}

    static boolean isTwo(Format format) {
        boolean byCharacters = format.value("ind", "firstLineChars").isPresent()
                || format.value("ind", "leftChars").isPresent()
                || format.value("ind", "hangingChars").isPresent();
        if (byCharacters) {
            int hundredths = format.number("ind", "leftChars").orElse(0)
                    + format.number("ind", "firstLineChars").orElse(0)
                    - format.number("ind", "hangingChars").orElse(0);
            if (hundredths >= 190 && hundredths <= 210) {
                return true;
            }
        }
        int first = format.number("ind", "left").orElse(0)
                + format.number("ind", "firstLine").orElse(0)
                - format.number("ind", "hanging").orElse(0);
        return first >= LEAST && first <= MOST;
    }

    /** Whether the paragraph says nothing of itself and is numbered automatically. */
    static boolean isLeftToAList(Format format) {
        return format.has("numPr") && !format.has("ind");
    }
}
