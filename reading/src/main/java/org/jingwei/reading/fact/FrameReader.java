package org.jingwei.reading.fact;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * Reads the words before a figure: peels what leads in (上半年, 预计, 其中) and what leads over to the figure (达到, 分别), lets
 * the predicate that the unit calls for divide the rest, and leaves the noun phrase.
 */
final class FrameReader {

    private final Circumstances circumstances;
    private final LeadIn leadIn;
    private final LeadOver leadOver;
    private final NounEdges edges;
    private final PlaceHead heads;
    private final RankPredicate ranks = new RankPredicate();
    private final PointsPredicate points;
    private final RelativePredicate relatives;
    private final AmountPredicate amounts;

    FrameReader(String text, Setting setting, Times times) {
        this.circumstances = new Circumstances(text, setting, times);
        this.leadIn = new LeadIn(circumstances);
        this.leadOver = new LeadOver(circumstances);
        this.edges = new NounEdges(circumstances);
        this.heads = new PlaceHead(text, setting);
        this.points = new PointsPredicate(times);
        this.relatives = new RelativePredicate(circumstances, times);
        this.amounts = new AmountPredicate(times);
    }

    Frame read(Phrase left, Figure figure) {
        Frame f = new Frame(left);
        int from = leadIn.read(left, f, figure);
        int to = leadOver.read(left, from, f, figure);
        f.noun = left.sub(from, to);
        if (isClauseOf(left, figure)) {
            f.clause = true;
            Phrase clause = left.sub(Math.min(from, left.size() - 2), left.size() - 2);
            f.noun = clause.isEmpty()
                    ? clause
                    : clause.of(List.of(
                            Token.text(clause.get(0).begin(), clause.tail().end())));
            return f;
        }
        f.noun = circumstances.withoutHelped(circumstances.withoutZone(f.noun, f), f);
        Phrase words = f.noun;
        predicate(figure).read(words, f);
        if (f.from && figure != Group.NOTHING && !Comparison.isReplaced(left.text(), figure.end())) {
            f.from = false;
            f.noun = f.measure == Measure.LEVEL && !words.tail().is(Cue.THAN) ? words : f.noun;
        } else if (f.from) {
            ofEarlierValue(left, f);
        }
        f.noun = edges.trimmed(f.noun, f);
        if (f.region.isEmpty() && !left.isEmpty()) {
            boolean told = figure != Group.NOTHING;
            Optional<String> abroad = told ? PlaceHead.abroad(f.noun.joined()) : Optional.empty();
            f.region = abroad.or(() -> heads.of(left, told));
        }
        if (f.region.isEmpty() && WordList.NATIONAL_UNIT.startsAt(left.text(), figure.end())) {
            f.region = Optional.of(PlaceHead.NATION);
        }
        return f;
    }

    /** [由一季度]全省倒数第1提升到第9位: the time between 由 and the value is its own; 从4月[开始] only says since when. */
    private void ofEarlierValue(Phrase left, Frame f) {
        int from = left.last(Cue.THAN);
        for (int k = from + 1; from >= 0 && k < left.size(); k++) {
            Token t = left.get(k);
            if (t.kind() == Token.Kind.PERIOD && WordList.SINCE.startsAt(left.text(), t.end())) {
                f.from = false;
            } else if (t.kind() == Token.Kind.PERIOD && f.period.isEmpty() && !circumstances.isReference(t)) {
                circumstances.within(t, f);
            }
        }
    }

    /** 产值下降[的有]113家: a whole clause says which things are counted. */
    private static boolean isClauseOf(Phrase left, Figure figure) {
        int of = left.size() - 2;
        return of > 0
                && left.isOnly(of, "的")
                && left.textOf(of + 1).endsWith("有")
                && Counted.isThing(figure.unit().orElse(""));
    }

    private Predicate predicate(Figure figure) {
        if (figure.kind() == Figure.Kind.RANK) {
            return ranks;
        }
        if (figure.points()) {
            return points;
        }
        String unit = figure.unit().orElse("");
        if (figure.relative()) {
            return (words, f) -> relatives.read(words, f, unit.equals("倍"));
        }
        boolean thing = Counted.isThing(unit);
        boolean size = (unit.endsWith("平方米") || unit.endsWith("公里")) && Counted.isSize(figure);
        return (words, f) -> {
            f.thingsOrSize = size || thing;
            amounts.read(words, f, thing);
        };
    }
}
