package org.jingwei.reading.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stretches of a clause that stay when others are cut out of it. */
final class Stretches {

    private Stretches() {}

    /** What is left between {@code from} and {@code to}, without blanks at the ends of a stretch. */
    static List<Span> left(String text, int from, int to, List<Span> cut) {
        List<Span> sorted = new ArrayList<>(cut);
        sorted.sort(Comparator.comparingInt(Span::from));
        List<Span> kept = new ArrayList<>();
        int at = from;
        for (Span span : sorted) {
            add(text, kept, at, span.from());
            at = Math.max(at, span.to());
        }
        add(text, kept, at, to);
        return kept;
    }

    private static void add(String text, List<Span> kept, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            kept.add(new Span(start, end));
        }
    }

    static String join(String text, List<Span> kept) {
        StringBuilder core = new StringBuilder();
        kept.forEach(span -> core.append(text, span.from(), span.to()));
        return core.toString().replaceAll("[\\s　]", "");
    }
}
