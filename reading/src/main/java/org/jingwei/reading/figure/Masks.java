package org.jingwei.reading.figure;

import java.util.Optional;
import org.jingwei.core.term.UnitMatch;
import org.jingwei.reading.lexicon.WordList;

/** Figures that were masked before printing: XX亿元, 增长X%. A mask inside a name (XX县, XX人民政府) is none. */
final class Masks {

    private final UnitReader units;

    Masks(UnitReader units) {
        this.units = units;
    }

    Optional<Figure> at(String text, int i) {
        if (i > 0 && PassedOver.isAsciiWord(text.charAt(i - 1))) {
            return Optional.empty();
        }
        int end = i;
        while (end < text.length() && text.charAt(end) == 'X') {
            end++;
        }
        return units.unitAt(text, end)
                .filter(unit -> !WordList.DURATION.has(unit.symbol()) && !nameGoesOn(text, unit))
                .filter(unit -> !(unit.symbol().equals("亿") && Script.isHanAt(text, unit.end())))
                .map(unit -> units.hedged(text, unit))
                .filter(m -> !PassedOver.thresholdInName(text, i, m))
                .map(m -> Figure.of(Figure.Kind.MASKED, i, m.end(), Optional.empty(), m.approx())
                        .withUnit(Optional.of(m.unit())));
    }

    private static boolean nameGoesOn(String text, UnitMatch unit) {
        int next = Script.skipBlank(text, unit.end());
        boolean goesOn = Script.isHanAt(text, next)
                || Script.isOneOf("、（", text, next)
                || next > unit.end() && next < text.length() && PassedOver.isAsciiWord(text.charAt(next));
        boolean place = WordList.PLACE_UNIT.has(unit.symbol())
                && next < text.length()
                && (PassedOver.isAsciiWord(text.charAt(next)) || text.charAt(next) == '“');
        return place || WordList.NOT_MASKED.has(unit.symbol()) && goesOn;
    }
}
