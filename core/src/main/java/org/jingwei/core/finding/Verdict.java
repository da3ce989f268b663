package org.jingwei.core.finding;

/** What a check found. */
public enum Verdict {
    /** Some value of the intervals satisfies the identity. */
    HOLDS("holds"),
    /** No reading makes it true, or only a forgiving one; {@link Severity} says which. */
    VIOLATED("violated"),
    /** Worth a person's look (another scope or basis, a target silently cut), never to be called an error. */
    SUSPICIOUS("suspicious"),
    /** A figure that the check needs is masked, missing or cannot be compared. */
    UNRESOLVED("unresolved");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
