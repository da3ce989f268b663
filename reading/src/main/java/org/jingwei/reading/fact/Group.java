package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.reading.figure.Figure;

/**
 * Figures that stand in one list (1.2、1.1和0.9个百分点), each with the unit that is printed for all.
 *
 * @param end index after the last token of the list
 */
record Group(List<Figure> figures, int end) {

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

    static Group at(List<Token> tokens, int first) {
        List<Figure> figures = new ArrayList<>();
        figures.add(tokens.get(first).figure().orElseThrow());
        int i = first + 1;
        while (i + 1 < tokens.size()
                && tokens.get(i).kind() == Token.Kind.LIST
                && tokens.get(i + 1).kind() == Token.Kind.FIGURE
                && alike(
                        figures.get(figures.size() - 1),
                        tokens.get(i + 1).figure().orElseThrow())) {
            figures.add(tokens.get(i + 1).figure().orElseThrow());
            i += 2;
        }
        return new Group(withUnits(figures), i);
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
