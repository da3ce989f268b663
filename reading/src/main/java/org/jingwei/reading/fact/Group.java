package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.reading.figure.Figure;

/**
 * Figures that stand in one list (1.2、1.1和0.9个百分点), each with the unit that is printed for all.
 *
 * @param signs of each figure: that of the verb printed before it (分别下降3%、[增长]7%), 0 where it prints none of its own
 * @param end index after the last token of the list
 */
record Group(List<Figure> figures, List<Integer> signs, int end) {

    /** Stands for a clause without a figure. */
    static final Figure NOTHING = new Figure(
            Figure.Kind.QUANTITY,
            0,
            0,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.of("元"),
            Approx.EXACT,
            List.of());

    int size() {
        return figures.size();
    }

    /** The figure that prints the unit for all. */
    Figure last() {
        return figures.get(figures.size() - 1);
    }

    /** @param each whether 分别 stands before the first figure, so that each may have a verb of its own */
    static Group at(List<Token> tokens, int first, boolean each) {
        List<Figure> figures = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        figures.add(tokens.get(first).figure().orElseThrow());
        signs.add(0);
        int i = first + 1;
        while (i + 1 < tokens.size() && tokens.get(i).kind() == Token.Kind.LIST) {
            int verb = each ? verbSign(tokens.get(i + 1)) : 0;
            int next = verb == 0 ? i + 1 : i + 2;
            if (!continues(tokens, next, figures.get(figures.size() - 1))) {
                break;
            }
            figures.add(tokens.get(next).figure().orElseThrow());
            signs.add(verb);
            i = next + 1;
        }
        return new Group(withUnits(figures), signs, i);
    }

    private static boolean continues(List<Token> tokens, int next, Figure before) {
        return next < tokens.size()
                && tokens.get(next).kind() == Token.Kind.FIGURE
                && alike(before, tokens.get(next).figure().orElseThrow());
    }

    private static int verbSign(Token t) {
        boolean verb = t.isAny(Cues.of(Cue.RISE, Cue.DROP)) && !t.isAny(Cues.NOUNS);
        return !verb ? 0 : t.is(Cue.DROP) ? -1 : 1;
    }

    private static boolean alike(Figure a, Figure b) {
        if (a.kind() == Figure.Kind.RATIO || b.kind() == Figure.Kind.RATIO) {
            return false;
        }
        boolean ranks = a.kind() == Figure.Kind.RANK || b.kind() == Figure.Kind.RANK;
        if (ranks) {
            return isPlace(a) && isPlace(b);
        }
        if (a.unit().isEmpty() || b.unit().isEmpty()) {
            return true;
        }
        boolean points = b.points() && a.unit().get().equals("个");
        return points || a.relative() == b.relative() && a.points() == b.points();
    }

    private static boolean isPlace(Figure f) {
        return f.kind() == Figure.Kind.RANK
                || f.kind() == Figure.Kind.BARE
                        && f.value().isPresent()
                        && f.value().get().value().scale() == 0;
    }

    private static List<Figure> withUnits(List<Figure> figures) {
        Figure last = figures.get(figures.size() - 1);
        boolean ranks = figures.stream().anyMatch(f -> f.kind() == Figure.Kind.RANK);
        List<Figure> done = new ArrayList<>();
        for (Figure f : figures) {
            if (ranks) {
                done.add(f.kind() == Figure.Kind.RANK ? f : f.asPlace());
            } else if (f.unit().isEmpty() && last.unit().isPresent()
                    || last.points() && f.unit().isPresent() && f.unit().get().equals("个")) {
                done.add(f.withUnit(last.unit()).withKind(Figure.Kind.QUANTITY));
            } else {
                done.add(f);
            }
        }
        return done;
    }

    /** The hedged figures, turned round where their own verb goes against that of the first. */
    List<Figure> turned(int firstSign) {
        List<Figure> turned = new ArrayList<>(hedged());
        for (int k = 0; k < turned.size(); k++) {
            if (signs.get(k) == -firstSign) {
                turned.set(k, turned.get(k).negated());
            }
        }
        return turned;
    }

    /** The figures with the hedge that is printed once for all: before the first, or after the last. */
    List<Figure> hedged() {
        Approx first = figures.get(0).approx();
        Approx last = figures.get(figures.size() - 1).approx();
        Approx shared = last != Approx.EXACT ? last : first;
        return figures.stream()
                .map(f -> f.approx() == Approx.EXACT ? f.withApprox(shared) : f)
                .toList();
    }
}
