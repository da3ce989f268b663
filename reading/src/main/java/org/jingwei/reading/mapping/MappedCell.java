package org.jingwei.reading.mapping;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Fact;

/**
 * A cell of a mapped sheet: the value that it gives, or why it gives none.
 *
 * @param address A1 and so on
 * @param text as it is printed
 * @param row the key of its row
 * @param fact what would be kept
 * @param faults why it cannot be kept: such a cell stops the import unless the person says otherwise
 * @param doubts what a person should look at before it is kept
 */
public record MappedCell(
        String sheet,
        String address,
        String text,
        String row,
        Optional<Fact> fact,
        List<String> faults,
        List<String> doubts) {

    public MappedCell {
        faults = List.copyOf(faults);
        doubts = List.copyOf(doubts);
    }

    /** Whether it cannot be kept as it is. */
    public boolean bad() {
        return !faults.isEmpty();
    }

    /** The same cell, but that it cannot be kept, and why. */
    public MappedCell refused(String sentence) {
        List<String> all = new java.util.ArrayList<>(faults);
        all.add(sentence);
        return new MappedCell(sheet, address, text, row, Optional.empty(), all, doubts);
    }

    /** The same with another thing to look at. */
    public MappedCell doubting(String sentence) {
        List<String> all = new java.util.ArrayList<>(doubts);
        all.add(sentence);
        return new MappedCell(sheet, address, text, row, fact, faults, all);
    }
}
