package org.jingwei.office.audit;

import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.office.bulletin.LinesWriter;

/** A draft without a Word file of its own as a new one with the same lines. */
final class PlainDraft {

    private PlainDraft() {}

    static byte[] of(Document document) {
        return LinesWriter.write(document.lines().stream().map(Line::text).toList());
    }
}
