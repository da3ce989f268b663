package org.jingwei.ledger.indicator;

import java.util.Optional;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;

/**
 * The value that stands in a cell, without where it is from.
 *
 * @param cell the number of the cell, which its page leads on from
 */
public record Figure(
        long cell,
        String indicator,
        String place,
        Period period,
        Measure measure,
        Status status,
        Optional<String> basis,
        Quantity quantity) {}
