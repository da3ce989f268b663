package org.jingwei.reading.fact;

import java.util.List;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * How sure a binding is: a product of what is known to go wrong, each factor read off labelled passages (docs/accuracy.md). Not a
 * probability of its own right; facts are ordered by it and a threshold decides which wait for a person.
 */
final class Doubt {

    private static final double SURE = 0.97;
    private static final int LONG = 14;

    private Doubt() {}

    static double confidence(String name, Figure figure, Frame f, Setting setting, Nouns nouns, boolean counted) {
        double sure = SURE;
        if (nouns.isIndicator(name)) {
            sure *= 1.0;
        } else if (nouns.hasHead(name)) {
            sure *= 0.95;
        } else {
            sure *= counted ? 0.86 : 0.80;
        }
        if (name.length() > LONG) {
            sure *= 0.85;
        }
        if (name.length() < 3) {
            sure *= 0.7;
        }
        if (WordList.LOOSE.in(name)) {
            sure *= 0.75;
        }
        if (name.indexOf('、') >= 0) {
            sure *= 0.85;
        }
        if (setting.speech()) {
            sure *= 0.92;
        }
        if (f.from || f.implied || figure.kind() == Figure.Kind.BARE || figure.kind() == Figure.Kind.MASKED) {
            sure *= 0.8;
        }
        return sure * ofMeasure(f);
    }

    private static double ofMeasure(Frame f) {
        boolean bare = f.comparatorText.isEmpty();
        List<Measure> needy = List.of(Measure.RANK, Measure.GAP, Measure.PP_CHANGE, Measure.SHARE, Measure.DELTA);
        if (needy.contains(f.measure) && bare) {
            return 0.8;
        }
        return f.measure == Measure.GROWTH || f.measure == Measure.MULTIPLE ? 0.8 : 1.0;
    }
}
