package org.jingwei.core.finding;

/** How much a failed check weighs; of one that holds, what its failure would. */
public enum Severity {
    /** No reading makes the print true. */
    HARD("hard"),
    /** Only a forgiving reading does. */
    SOFT("soft"),
    /** A hint. */
    WARN("warn");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
