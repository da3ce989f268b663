package org.jingwei.dispatch.book;

/**
 * An event as a book keeps it.
 *
 * @param number from 1, without gaps: the version of the thing after it
 */
public record Recorded<E>(int number, Stamp stamp, E event) {

    public Recorded {
        if (number < 1) {
            throw new IllegalArgumentException("events count from 1: " + number);
        }
    }
}
