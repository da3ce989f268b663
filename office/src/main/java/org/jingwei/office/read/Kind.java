package org.jingwei.office.read;

import java.io.IOException;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.UnreadableFile.Reason;

/** What a content is, by its first bytes. */
final class Kind {

    private Kind() {}

    static Document read(String name, byte[] content, Budget budget) throws IOException {
        return text(name, content, budget);
    }

    private static Document text(String name, byte[] content, Budget budget) throws IOException {
        if (content.length > budget.limits().textBytes()) {
            throw new Refusal(
                    Reason.TOO_LARGE,
                    "a text of " + Budget.size(content.length) + "; at most "
                            + Budget.size(budget.limits().textBytes()) + " are read");
        }
        return PlainText.read(name, TextDecoder.decode(content), budget);
    }
}
