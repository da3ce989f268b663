package org.jingwei.core.term;

/** Which direction of an indicator is the wanted one. */
public enum Polarity {
    /** More is better. */
    UP("up"),
    /** Less is better: emissions, unemployment, accidents. */
    DOWN("down"),
    /** Neither as such: prices, structure. */
    NEUTRAL("neutral");

    private final String code;

    Polarity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
