package org.jingwei.reading.mapping;

import java.util.Optional;
import org.jingwei.core.fact.Fact;

/**
 * A cell of a sheet that shall be written again for a month: what its value is a value of.
 *
 * @param text what it prints now; empty if it is blank
 * @param fact what would be kept, with the figure that it prints now, if it prints one
 * @param model the same of a figure that is not there: only its indicator, qualifiers and unit speak
 * @param falls whether a fall is written without its sign
 */
public record WantedCell(String sheet, String address, String text, Optional<Fact> fact, Fact model, boolean falls) {}
