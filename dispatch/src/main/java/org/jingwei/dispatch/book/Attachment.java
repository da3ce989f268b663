package org.jingwei.dispatch.book;

/**
 * A reference to a paper, picture or workbook that proves something; the bytes lie with the documents of the ledger or where
 * the office keeps them.
 *
 * @param name as people know it
 * @param reference SHA-256 of a kept document, file number or address
 */
public record Attachment(String name, String reference) {

    public Attachment {
        if (name.isBlank() || reference.isBlank()) {
            throw new IllegalArgumentException("an attachment has a name and a reference: " + name + ", " + reference);
        }
    }
}
