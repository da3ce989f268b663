package org.jingwei.ledger.query;

/** Which rows of a list: {@code limit} of them (1 to 1,000) after the first {@code offset} (0 to 10,000). */
public record Paging(int offset, int limit) {

    /** As far as a list is counted and can be turned over; whoever needs more narrows the question. */
    public static final int FURTHEST = 10_000;

    public static final int LONGEST = 1_000;

    public Paging {
        if (offset < 0 || offset > FURTHEST || limit < 1 || limit > LONGEST) {
            throw new IllegalArgumentException("no page of a list: " + offset + ", " + limit);
        }
    }

    public static Paging first(int limit) {
        return new Paging(0, limit);
    }

    /** A page by its number from 1. */
    public static Paging page(int number, int size) {
        return new Paging(Math.multiplyExact(number - 1, size), size);
    }
}
