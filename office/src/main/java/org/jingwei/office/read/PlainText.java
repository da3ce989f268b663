package org.jingwei.office.read;

import org.jingwei.core.text.Document;

/** A plain text: a line is what ends at LF. */
final class PlainText {

    private PlainText() {}

    static Document read(String name, String text, Budget budget) throws Refusal {
        budget.characters(text.length());
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            budget.line();
        }
        return Document.of(name, text);
    }
}
