package org.jingwei.dispatch.indicator;

/**
 * A place among regions of one kind, by the printed figures.
 *
 * @param place from 1; equal figures share it
 * @param fromBottom from 1 for the last; equal figures share it
 * @param of so many regions have a figure
 */
public record Rank(int place, int fromBottom, int of) {

    public Rank {
        if (place < 1 || fromBottom < 1 || place > of || fromBottom > of) {
            throw new IllegalArgumentException("no place of " + of + ": " + place + ", " + fromBottom);
        }
    }
}
