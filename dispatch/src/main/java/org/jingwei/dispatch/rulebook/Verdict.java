package org.jingwei.dispatch.rulebook;

/** How a situation stands to a condition. */
public enum Verdict {
    /** For certain. */
    HOLDS,
    /** What rounding hides decides. */
    OPEN,
    /** For certain not. */
    FAILS,
    /** No figure. */
    UNKNOWN,
    /** The condition speaks of other months. */
    OUT_OF_SEASON;

    /** Both together. */
    Verdict and(Verdict other) {
        if (this == OUT_OF_SEASON || other == OUT_OF_SEASON) {
            return OUT_OF_SEASON;
        }
        if (this == FAILS || other == FAILS) {
            return FAILS;
        }
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        return this == HOLDS ? other : this;
    }
}
