package org.jingwei.ledger.query;

/** How many facts need a person, and of how many of them one has spoken. */
public record ReviewCount(int doubtful, int settled) {

    public int waiting() {
        return Math.max(0, doubtful - settled);
    }
}
