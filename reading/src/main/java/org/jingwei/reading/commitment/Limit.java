package org.jingwei.reading.commitment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.fact.Deadline;

/** A deadline in a text, and where its words stand ({@code 于} and {@code 在} before it included). */
record Limit(int from, int to, Deadline deadline, boolean recurring) {

    private static final Pattern AHEAD = Pattern.compile("[前底内后末每下旬]");

    /** Whether the words alone look ahead (6月底前, 年内); 今年, 三季度 and 5月1日 may as well open a review. */
    boolean looksAhead() {
        return AHEAD.matcher(deadline.printed()).find()
                && !deadline.printed().startsWith("前")
                && !deadline.printed().endsWith("下半年");
    }

    static Limit of(int from, int to, String printed, Optional<String> iso, boolean recurring) {
        return new Limit(from, to, new Deadline(printed, iso), recurring);
    }
}
