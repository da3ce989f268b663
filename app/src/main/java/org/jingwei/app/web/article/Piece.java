package org.jingwei.app.web.article;

import java.util.List;
import org.jingwei.ledger.query.KeptFact;

/**
 * Characters of a text in a row.
 *
 * @param mark the facts that begin with them; none for most
 * @param line the number of the line that begins here; 0 if none does
 */
record Piece(Kind kind, String text, Mark mark, int line) {

    private static final Mark NONE = new Mark(List.of());

    enum Kind {
        TEXT,
        MARK,
        /** Printed between the words but no part of them: a page number inside a sentence. */
        CUT,
        /** The beginning of a line of the original. */
        LINE
    }

    static Piece text(String text) {
        return new Piece(Kind.TEXT, text, NONE, 0);
    }

    static Piece cut(String text) {
        return new Piece(Kind.CUT, text, NONE, 0);
    }

    static Piece line(int number) {
        return new Piece(Kind.LINE, "", NONE, number);
    }

    static Piece mark(String text, List<KeptFact> facts) {
        return new Piece(Kind.MARK, text, new Mark(facts), 0);
    }
}
