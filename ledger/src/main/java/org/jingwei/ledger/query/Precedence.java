package org.jingwei.ledger.query;

/** Which of several values of a cell stands: the first here. The rule itself is the schema's view standing_source. */
public enum Precedence {
    FINAL("录入：最终"),
    VERIFIED("录入：核实"),
    CHECKED("读出，经人确认"),
    PRELIMINARY("录入：初步"),
    READ("读出"),
    DOUBTFUL("读出，存疑");

    private final String label;

    Precedence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Precedence of(int rank) {
        return values()[rank - 1];
    }
}
