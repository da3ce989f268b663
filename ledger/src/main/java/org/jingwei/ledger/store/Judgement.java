package org.jingwei.ledger.store;

/** What a person says of a fact that was read. */
public enum Judgement {
    /** It is as it was read. */
    CONFIRMED("confirmed", "确认"),
    /** Some of it is otherwise. */
    MENDED("mended", "更正"),
    /** There is no such fact. */
    REJECTED("rejected", "剔除");

    private final String code;
    private final String label;

    Judgement(String code, String label) {
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
