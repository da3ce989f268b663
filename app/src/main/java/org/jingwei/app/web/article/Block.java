package org.jingwei.app.web.article;

import java.util.List;

/**
 * A part of an article as it is shown.
 *
 * @param line its first line in the original
 * @param rows of a table; none of a paragraph
 */
record Block(Kind kind, int line, List<Piece> pieces, List<List<TableCell>> rows) {

    enum Kind {
        HEADING,
        BODY,
        GLOSSARY,
        ASIDE,
        /** Lines that are no part of the article's text: page numbers, running heads. */
        LEFT,
        TABLE
    }

    /** A cell, with the lines of its text. */
    record TableCell(boolean head, int rowSpan, int columnSpan, List<Piece> pieces) {}

    static Block of(Kind kind, int line, List<Piece> pieces) {
        return new Block(kind, line, pieces, List.of());
    }

    boolean table() {
        return kind == Kind.TABLE;
    }
}
