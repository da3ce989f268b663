package org.jingwei.reading.figure;

import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.term.UnitMatch;
import org.jingwei.core.term.Units;
import org.jingwei.reading.lexicon.WordList;

/** Reads the unit after a number together with the hedge inside or behind it: 30[余家], 5.2[亿元左右]. */
final class UnitReader {

    private static final String WORD_ENDS = "，。；、：,;:";
    private static final String MORE = "余多+";

    private final Units units;
    private final Hedges hedges;

    UnitReader(Units units, Hedges hedges) {
        this.units = units;
        this.hedges = hedges;
    }

    /** The unit that begins at {@code at}, blanks skipped, without any hedge. */
    Optional<UnitMatch> unitAt(String text, int at) {
        int from = Script.skipBlank(text, at);
        return from < text.length() ? units.matchAt(text, from) : Optional.empty();
    }

    /** The unit behind a number that ends at {@code from}, with its hedge. */
    Optional<Measured> measured(String text, int from) {
        int at = Script.skipBlank(text, from);
        int plus = Script.isOneOf(MORE, text, at) ? at + 1 : at;
        Optional<UnitMatch> unit = plus < text.length() ? units.matchAt(text, plus) : Optional.empty();
        if (unit.isPresent() && (plus > at || unit.get().more())) {
            return Optional.of(new Measured(unit.get().symbol(), unit.get().end(), Approx.MORE));
        }
        return unit.map(u -> hedged(text, u));
    }

    /** The unit with the hedge that follows it. */
    Measured hedged(String text, UnitMatch unit) {
        int after = Script.skipBlank(text, unit.end());
        Optional<Hedges.Hedge> hedge = hedges.startingAt(text, after);
        if (hedge.isEmpty() && WordList.TIME_LIMIT.has(unit.symbol()) && text.startsWith("内", after)) {
            return new Measured(unit.symbol(), after + 1, Approx.AT_MOST);
        }
        if (hedge.isEmpty() || hedge.get().word().equals("多") && !wordEnds(text, after + 1)) {
            return new Measured(unit.symbol(), unit.end(), Approx.EXACT);
        }
        return new Measured(
                unit.symbol(), after + hedge.get().word().length(), hedge.get().approx());
    }

    private static boolean wordEnds(String text, int i) {
        return i >= text.length() || WORD_ENDS.indexOf(text.charAt(i)) >= 0 || WordList.PEOPLE.startsAt(text, i);
    }
}
