package org.jingwei.app.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Place;
import org.jingwei.ledger.query.KeptFact;

/** Original lines cut into pieces: their words, the numbers that are facts, and what stands between the words. */
final class MarkedLines {

    private final int[] characters;
    private final int[] lines;
    private final int[] columns;
    private final boolean[] kept;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private boolean words = true;

    private MarkedLines(List<Line> original, Optional<String> repaired) {
        int length = original.stream()
                .mapToInt(line -> line.text().codePointCount(0, line.text().length()))
                .sum();
        characters = new int[length];
        lines = new int[length];
        columns = new int[length];
        int at = 0;
        for (Line line : original) {
            int column = 0;
            for (int c : line.text().codePoints().toArray()) {
                characters[at] = c;
                lines[at] = line.number();
                columns[at++] = column++;
            }
        }
        kept = Kept.of(
                characters, repaired.map(text -> text.codePoints().toArray()).orElse(characters));
    }

    /** @param repaired the paragraph that was made of them, if one was */
    static List<Piece> of(List<Line> original, Optional<String> repaired, Map<Place, List<KeptFact>> facts) {
        return new MarkedLines(original, repaired).cut(facts);
    }

    private List<Piece> cut(Map<Place, List<KeptFact>> facts) {
        int line = 0;
        for (int i = 0; i < characters.length; ) {
            if (lines[i] != line) {
                flush();
                line = lines[i];
                pieces.add(Piece.line(line));
            }
            List<KeptFact> here = facts.getOrDefault(new Place(lines[i], columns[i]), List.of());
            if (here.isEmpty()) {
                add(i++);
            } else {
                i = mark(i, here, facts);
            }
        }
        flush();
        return pieces;
    }

    private void add(int i) {
        if (kept[i] != words) {
            flush();
            words = kept[i];
        }
        run.appendCodePoint(characters[i]);
    }

    private void flush() {
        if (!run.isEmpty()) {
            pieces.add(words ? Piece.text(run.toString()) : Piece.cut(run.toString()));
            run.setLength(0);
        }
    }

    /** The words of the first fact's quotation, as far as they stand here; never into the next fact. */
    private int mark(int from, List<KeptFact> here, Map<Place, List<KeptFact>> facts) {
        flush();
        int[] quote = quote(here.get(0), characters[from]);
        StringBuilder printed = new StringBuilder();
        int end = from;
        int next = from;
        for (int c : quote) {
            while (kept[from] && next < characters.length && !kept[next]) {
                next++;
            }
            boolean fits = next < characters.length && characters[next] == c;
            if (!fits || next > from && facts.containsKey(new Place(lines[next], columns[next]))) {
                break;
            }
            printed.appendCodePoint(c);
            end = ++next;
        }
        if (end == from) {
            printed.appendCodePoint(characters[from]);
            end = from + 1;
        }
        pieces.add(Piece.mark(printed.toString(), here));
        return end;
    }

    /** The quotation from its first such character on: that of a negative figure begins with the sign before its place. */
    private static int[] quote(KeptFact fact, int first) {
        String quote = fact.read().evidence().quote();
        int begin = quote.indexOf(first);
        return quote.substring(Math.max(0, begin)).codePoints().toArray();
    }
}
