package org.jingwei.reading.figure;

import java.util.BitSet;
import java.util.Optional;
import org.jingwei.core.term.Units;

/**
 * Finds printed figures in half-width text ({@link HalfWidth}): quantities with unit, range and hedge, ratios, masks, ranks, and
 * the few figures that are printed as words (近七成, 两位数, 首位). Digits in names, codes and thresholds are passed over.
 * Immutable.
 */
public final class FigureScanner {

    private static final String DIGITS = "0123456789";
    private static final char MASK = 'X';
    private static final String MINUS = "-－−";
    private static final String PLACES = "第前倒首末榜冠最";
    private static final String WORDED = "两近百千万亿翻";
    private static final BitSet BEGINS = begins();

    private final Quantities quantities;
    private final Masks masks;
    private final WordedFigures worded;
    private final WordedCounts counts;

    private FigureScanner(Units units, Hedges hedges) {
        UnitReader unitReader = new UnitReader(units, hedges);
        this.quantities = new Quantities(unitReader, hedges);
        this.masks = new Masks(unitReader);
        this.worded = new WordedFigures(hedges);
        this.counts = new WordedCounts(unitReader);
    }

    /** The scanner with the units and hedges that Jingwei ships. */
    public static FigureScanner standard() {
        return new FigureScanner(Units.standard(), Hedges.standard());
    }

    private static BitSet begins() {
        BitSet begins = new BitSet();
        (DIGITS + MASK + MINUS + PLACES + WORDED + Numerals.ALL).chars().forEach(begins::set);
        return begins;
    }

    /** Whether a figure can begin with this character: a cheap test before {@link #at}. */
    public static boolean mayBegin(char c) {
        return BEGINS.get(c);
    }

    /** The figure that begins at {@code i}, if one does. */
    public Optional<Figure> at(String text, int i) {
        char c = text.charAt(i);
        if (Script.isDigit(c)) {
            boolean inside = i > 0 && Script.isDigit(text.charAt(i - 1));
            return inside ? Optional.empty() : quantities.at(text, i);
        }
        if (c == MASK) {
            return masks.at(text, i);
        }
        if (MINUS.indexOf(c) >= 0) {
            return negative(text, i);
        }
        return PLACES.indexOf(c) >= 0 ? Ranks.at(text, i) : inWords(text, i);
    }

    private Optional<Figure> inWords(String text, int i) {
        Optional<Figure> figure = worded.at(text, i);
        return figure.isPresent() ? figure : counts.at(text, i);
    }

    /** A minus that stands before a figure and not between two: 增速-3.5%, not 5-6%. */
    private Optional<Figure> negative(String text, int i) {
        boolean opens =
                i + 1 < text.length() && Script.isDigit(text.charAt(i + 1)) && (i == 0 || text.charAt(i - 1) > 127);
        return opens ? quantities.at(text, i + 1).map(f -> f.negatedFrom(i)) : Optional.empty();
    }
}
