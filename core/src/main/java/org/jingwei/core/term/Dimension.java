package org.jingwei.core.term;

/**
 * What a unit measures: one kind of thing ({@code mass}, {@code money:CNY}) or one per another ({@code money:CNY/mass}).
 * Only units of one dimension convert into one another. Percent and percentage points are two dimensions, so are currencies,
 * months and days, persons and visits. The text form parses back.
 *
 * @param over the kind measured
 * @param under the kind it is related to; empty if to none
 */
public record Dimension(String over, String under) {

    public Dimension {
        if (over.isBlank() || (over + under).indexOf('/') >= 0) {
            throw new IllegalArgumentException("not a dimension: " + over + "/" + under);
        }
    }

    /** Reads the text form. */
    public static Dimension parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new Dimension(text, "") : new Dimension(text.substring(0, slash), text.substring(slash + 1));
    }

    boolean compound() {
        return !under.isEmpty();
    }

    /**
     * This per the other.
     *
     * @throws IllegalArgumentException if either is a quotient already
     */
    public Dimension per(Dimension other) {
        if (compound() || other.compound()) {
            throw new IllegalArgumentException("a quotient of quotients: " + this + " per " + other);
        }
        return new Dimension(over, other.over);
    }

    @Override
    public String toString() {
        return compound() ? over + "/" + under : over;
    }
}
