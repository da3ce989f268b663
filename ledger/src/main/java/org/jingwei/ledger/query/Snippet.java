package org.jingwei.ledger.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A piece of a text around the words that were found in it, cut where they begin and end. */
public record Snippet(List<Piece> pieces) {

    private static final int BEFORE = 30;
    private static final int LONGEST = 160;
    private static final String CUT = "…";

    /** Some characters in a row; {@code found} if they are what was looked for. */
    public record Piece(String text, boolean found) {}

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    public static Snippet of(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        // a letter that changes its length with its case would move every place behind it
        String searched = lower.length() == text.length() ? lower : text;
        List<String> wanted =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        int first = wanted.stream()
                .mapToInt(searched::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        int from = first <= BEFORE ? 0 : whole(text, first - BEFORE);
        int to = text.length() - from <= LONGEST ? text.length() : whole(text, from + LONGEST);
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(CUT, false));
        }
        cut(text, searched, wanted, from, to, pieces);
        if (to < text.length()) {
            pieces.add(new Piece(CUT, false));
        }
        return new Snippet(pieces);
    }

    private static void cut(String text, String searched, List<String> wanted, int from, int to, List<Piece> pieces) {
        int done = from;
        for (int at = from; at < to; ) {
            int end = Math.min(to, endOfWord(searched, wanted, at));
            if (end > at) {
                add(pieces, text.substring(done, at), false);
                add(pieces, text.substring(at, end), true);
                done = end;
                at = end;
            } else {
                at++;
            }
        }
        add(pieces, text.substring(done, to), false);
    }

    /** The end of the longest word that begins here; here if none does. */
    private static int endOfWord(String searched, List<String> wanted, int at) {
        return wanted.stream()
                .filter(word -> searched.startsWith(word, at))
                .mapToInt(word -> at + word.length())
                .max()
                .orElse(at);
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    /** Not between the halves of a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** The piece without its marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
