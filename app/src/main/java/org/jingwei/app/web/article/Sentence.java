package org.jingwei.app.web.article;

import java.util.List;
import java.util.stream.Collectors;

/** The sentence in which a fact is printed, cut at the fact. */
record Sentence(String before, String printed, String after) {

    private static final int LONGEST = 220;
    private static final String ENDS = "。！？";

    /** @param pieces those of the paragraph, marked with this fact only */
    static Sentence of(List<Piece> pieces) {
        int at = 0;
        while (at < pieces.size() && pieces.get(at).kind() != Piece.Kind.MARK) {
            at++;
        }
        String before = text(pieces.subList(0, at));
        String after = at == pieces.size() ? "" : text(pieces.subList(at + 1, pieces.size()));
        return new Sentence(
                tail(before), at == pieces.size() ? "" : pieces.get(at).text(), head(after));
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() == Piece.Kind.TEXT)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    /** From the sentence before the last end of a sentence, which often names the subject. */
    private static String tail(String text) {
        int end = lastEnd(text, text.length() - 1);
        int begin = lastEnd(text, end - 1) + 1;
        return text.length() - begin <= LONGEST ? text.substring(begin) : "…" + text.substring(text.length() - LONGEST);
    }

    private static int lastEnd(String text, int from) {
        for (int i = from; i >= 0; i--) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String head(String text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i + 1);
            }
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
