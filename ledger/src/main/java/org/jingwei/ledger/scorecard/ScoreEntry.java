package org.jingwei.ledger.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A value of an item that somebody typed for a unit.
 *
 * @param version of this cell, from 1
 * @param value in the unit of the item (percent, places or cases); empty: taken back
 * @param ground what says so: a paper, a report, a letter
 */
public record ScoreEntry(
        String unit, String item, int version, Optional<BigDecimal> value, String ground, Instant at, String actor) {}
