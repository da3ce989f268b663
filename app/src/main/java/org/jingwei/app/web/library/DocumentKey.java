package org.jingwei.app.web.library;

/** How a document is named in addresses: the first digits of its hash, the same on every machine and after every reading. */
public final class DocumentKey {

    private static final int LENGTH = 12;

    private DocumentKey() {}

    public static String of(String hash) {
        return hash.substring(0, LENGTH);
    }

    /** Whether it can be one at all. */
    public static boolean fits(String key) {
        return key.matches("[0-9a-f]{12,64}");
    }
}
