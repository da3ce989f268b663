package org.jingwei.ledger.people;

import java.time.LocalDate;

/**
 * One person lets another do what is his to do, from a day to a day, both included.
 *
 * @param giver account that lends
 * @param taker account that may act
 */
public record Delegation(
        long id, String giver, String taker, String giverShown, String takerShown, LocalDate first, LocalDate last) {}
