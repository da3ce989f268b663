package org.jingwei.reading.table;

import java.util.Optional;
import org.jingwei.core.fact.Quantity;

/** Reads single cells as the tables of documents are read. Thread-safe. */
public final class CellFigures {

    private final CellScanner scanner;
    private final HeadingReader headings;

    CellFigures(CellScanner scanner, HeadingReader headings) {
        this.scanner = scanner;
        this.headings = headings;
    }

    /** The figure that a cell holds, with the unit that it prints; empty for words, and for a mark of none. */
    public Optional<Quantity> figure(String text) {
        return scanner.figure(text)
                .map(figure ->
                        new Quantity(figure.value(), figure.upper(), figure.unit(), figure.approx(), figure.masked()));
    }

    /** Whether the cell says that there is no figure: blank, —, …, /. */
    public boolean missing(String text) {
        return scanner.missing(text);
    }

    /** The unit that a text is and nothing else: 亿元, 单位:%. */
    public Optional<String> unit(String text) {
        return headings.unit(Plain.compact(text));
    }

    /** The text at half width without any white space: two headers that differ only so are one. */
    public static String compact(String text) {
        return Plain.compact(text);
    }

    /** The name of a row without what stands before it: 其中, numbers, #. */
    public static String rowName(String text) {
        return Plain.compact(RowMark.of(text).rest());
    }
}
