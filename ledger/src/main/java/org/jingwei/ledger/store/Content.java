package org.jingwei.ledger.store;

import java.util.Locale;
import org.jingwei.ledger.sql.Digest;

/** The bytes of a source file: the same bytes are the same document, whatever the file is called. */
public final class Content {

    private static final int LONGEST_KIND = 10;

    private final String name;
    private final String hash;
    private final byte[] bytes;

    private Content(String name, String hash, byte[] bytes) {
        this.name = name;
        this.hash = hash;
        this.bytes = bytes;
    }

    /** Takes the bytes as they are; they must not change afterwards. */
    public static Content of(String name, byte[] bytes) {
        return new Content(name, Digest.hex(bytes), bytes);
    }

    public String name() {
        return name;
    }

    /** SHA-256 in lower-case hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** The ending of the name: txt, docx; empty if it has none. */
    String kind() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return file.indexOf('.') > 0 && ending.length() <= LONGEST_KIND ? ending : "";
    }

    /** The bytes themselves, not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return name + " " + hash;
    }
}
