package org.jingwei.reading.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.number.Approx;

/** The words that hedge a figure: 约 before it, 左右 after it. */
final class Hedges {

    record Hedge(String word, Approx approx) {}

    private final List<Hedge> before;
    private final List<Hedge> after;

    private Hedges(List<Hedge> before, List<Hedge> after) {
        this.before = before;
        this.after = after;
    }

    static Hedges standard() {
        CsvFile file = CsvFile.resource(Hedges.class, "hedges.csv", "word", "place", "approx", "source");
        return new Hedges(at(file, "before"), at(file, "after"));
    }

    private static List<Hedge> at(CsvFile file, String place) {
        return file.rows().stream()
                .filter(row -> row.text("place").equals(place))
                .map(Hedges::hedge)
                .sorted(Comparator.comparingInt((Hedge h) -> h.word().length()).reversed())
                .toList();
    }

    private static Hedge hedge(CsvRow row) {
        return new Hedge(row.text("word"), Approx.valueOf(row.text("approx")));
    }

    /** The longest hedge that ends at {@code end}. */
    Optional<Hedge> endingAt(String text, int end) {
        for (Hedge hedge : before) {
            if (text.startsWith(hedge.word(), end - hedge.word().length())) {
                return Optional.of(hedge);
            }
        }
        return Optional.empty();
    }

    /** The hedge printed before the figure at {@code figure}. */
    Approx before(String text, int figure) {
        return endingAt(text, figure).map(Hedge::approx).orElse(Approx.EXACT);
    }

    /** The longest hedge that begins at {@code begin}. */
    Optional<Hedge> startingAt(String text, int begin) {
        for (Hedge hedge : after) {
            if (text.startsWith(hedge.word(), begin)) {
                return Optional.of(hedge);
            }
        }
        return Optional.empty();
    }
}
