package org.jingwei.ledger.query;

/** From which confidence a fact as it was read is believed until a person says otherwise. */
public final class Doubt {

    /** Counted in tenths, as the ledger keeps how many facts of a document have which confidence. */
    static final int TENTHS = 7;

    /** A fact with less confidence than this waits for a person. The schema's function precedence says the same. */
    public static final double BELOW = TENTHS / 10.0;

    private Doubt() {}
}
