package org.jingwei.ledger.store;

/** How final a value is that a person entered. */
public enum Finality {
    PRELIMINARY("preliminary", "初步"),
    VERIFIED("verified", "核实"),
    FINAL("final", "最终");

    private final String code;
    private final String label;

    Finality(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
