package org.jingwei.dispatch.book;

/** Somebody else changed the thing since it was looked at: look again, so that no update is lost. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int expected;
    private final int actual;

    public ChangedMeanwhile(Object subject, int expected, int actual) {
        super(subject + " is at version " + actual + ", not " + expected);
        this.expected = expected;
        this.actual = actual;
    }

    /** The version that the caller had seen. */
    public int expected() {
        return expected;
    }

    /** The version that the book holds. */
    public int actual() {
        return actual;
    }
}
