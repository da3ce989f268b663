package org.jingwei.verify.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.number.Approx;

/** The words that widen a figure, from {@code hedges.csv}. */
final class Hedges {

    private record Hedge(String word, boolean before, Approx approx) {}

    private final List<Hedge> hedges = new ArrayList<>();

    Hedges() {
        CsvFile.resource(Hedges.class, "hedges.csv", "word", "side", "meaning", "source")
                .rows()
                .forEach(row -> hedges.add(new Hedge(
                        row.text("word"),
                        row.read("side", Hedges::before),
                        row.read(
                                "meaning",
                                meaning ->
                                        Approx.valueOf(meaning.replace('-', '_').toUpperCase(Locale.ROOT))))));
        hedges.sort(Comparator.comparingInt(hedge -> -hedge.word.length()));
    }

    private static boolean before(String side) {
        if (!side.equals("before") && !side.equals("after")) {
            throw new IllegalArgumentException("before or after: " + side);
        }
        return side.equals("before");
    }

    /** 17700元多16500元: a word between two figures hedges neither. */
    private static boolean figure(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** How the figure between the two places is hedged. */
    Approx of(String text, int start, int end) {
        int left = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        int right = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        for (Hedge hedge : hedges) {
            boolean there = hedge.before
                    ? text.startsWith(hedge.word, left - hedge.word.length())
                    : text.startsWith(hedge.word, right) && !figure(text, right + hedge.word.length());
            if (there) {
                return hedge.approx;
            }
        }
        return Approx.EXACT;
    }
}
