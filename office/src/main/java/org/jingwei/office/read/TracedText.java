package org.jingwei.office.read;

import java.util.ArrayList;
import java.util.List;

/** The text of a paragraph of Word's as it is put together, with the element that each piece of it was read from. */
final class TracedText {

    private final StringBuilder text = new StringBuilder();
    private final List<WordPiece> pieces = new ArrayList<>();

    /** An automatic number: on the page, but in no element. */
    void addNumber(Xml xml, String number) throws Refusal {
        xml.append(text, number);
    }

    /** From the start of an element past its characters. */
    void addCharacters(Xml xml) throws Refusal {
        int element = xml.element();
        add(xml, Body.unbroken(xml.allText()), element, true);
    }

    /** A character that stands for the element that has just started. */
    void addSign(Xml xml, String sign) throws Refusal {
        add(xml, sign, xml.element(), false);
    }

    private void add(Xml xml, String piece, int element, boolean characters) throws Refusal {
        if (!piece.isEmpty()) {
            pieces.add(new WordPiece(text.length(), piece.length(), element, characters));
            xml.append(text, piece);
        }
    }

    void addAll(Xml xml, TracedText inner) throws Refusal {
        int shift = text.length();
        xml.append(text, inner.toString());
        inner.pieces.forEach(piece -> pieces.add(piece.shifted(shift)));
    }

    List<WordPiece> pieces() {
        return pieces;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
