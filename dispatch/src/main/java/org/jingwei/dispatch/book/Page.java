package org.jingwei.dispatch.book;

/** Which part of a long list: so many entries after so many. */
public record Page(int offset, int limit) {

    /** Everything. */
    public static final Page ALL = new Page(0, Integer.MAX_VALUE);

    public Page {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("not a page: " + limit + " after " + offset);
        }
    }

    public static Page first(int limit) {
        return new Page(0, limit);
    }

    public Page next() {
        return new Page(offset + limit, limit);
    }
}
