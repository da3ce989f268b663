package org.jingwei.verify.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.text.Paragraph;

/**
 * A paragraph with each figure drawn as one mark, so that a pattern of words can speak of figures. The marks tell percentages,
 * points, counts and other figures apart; a number that cannot be used (a date, a range, a masked one) has its own.
 */
public final class Sketch {

    public static final char PERCENT = '\uE000';
    public static final char POINTS = '\uE001';
    public static final char COUNT = '\uE002';
    public static final char OTHER = '\uE003';
    public static final char UNUSABLE = '\uE004';

    private final Paragraph paragraph;
    private final String masked;
    private final int[] places;
    private final List<Figure> figures;
    private final Map<Integer, Figure> byStart = new HashMap<>();

    Sketch(Paragraph paragraph, String masked, List<Integer> places, List<Figure> figures) {
        this.paragraph = paragraph;
        this.masked = masked;
        this.places = places.stream().mapToInt(Integer::intValue).toArray();
        this.figures = List.copyOf(figures);
        figures.forEach(figure -> byStart.put(figure.start(), figure));
    }

    static char mark(Figure figure) {
        if (figure.percent()) {
            return PERCENT;
        }
        if (figure.points()) {
            return POINTS;
        }
        return figure.count() ? COUNT : OTHER;
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    /** The text with its marks. */
    public String masked() {
        return masked;
    }

    public List<Figure> figures() {
        return figures;
    }

    /** The figures that begin from one place of the paragraph's text up to another; none if that stands before it. */
    public List<Figure> within(int from, int to) {
        return from < to ? figures.subList(first(from), first(to)) : List.of();
    }

    /** The number of the first figure that begins at a place or behind it. */
    private int first(int place) {
        int low = 0;
        int high = figures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (figures.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The figure drawn at an index of {@link #masked()}. */
    public Optional<Figure> at(int index) {
        return Optional.ofNullable(byStart.get(places[index]));
    }

    /** Where an index of {@link #masked()}, or its end, stands in the paragraph's text. */
    public int placeOf(int index) {
        return index < places.length ? places[index] : paragraph.text().length();
    }
}
