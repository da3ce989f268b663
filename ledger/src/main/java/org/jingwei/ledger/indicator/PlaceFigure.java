package org.jingwei.ledger.indicator;

import java.time.YearMonth;
import java.util.Optional;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.period.Period;

/**
 * What stands for one place where all places are held against each other.
 *
 * @param cell the number of the cell, which its page leads on from
 * @param month to which its period runs
 * @param doubtful whether it was read with doubt
 */
public record PlaceFigure(
        long cell,
        String place,
        YearMonth month,
        Period period,
        Optional<String> basis,
        Quantity quantity,
        boolean doubtful) {}
