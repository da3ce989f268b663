package org.jingwei.app.web.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that came in and waits in a temporary place.
 *
 * @param name as its owner calls it, without folders
 */
record UploadedFile(String name, long size, Path place) {

    byte[] bytes() {
        try {
            return Files.readAllBytes(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Best effort: the folder of temporary files is emptied when the pages close. */
    void forget() {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            place.toFile().deleteOnExit();
        }
    }

    /** A name without folders and without what no name should hold. */
    static String name(String given) {
        String file = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = file.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        String kept = clean.length() > 200 ? clean.substring(clean.length() - 200) : clean;
        return kept.isEmpty() ? "未命名" : kept;
    }
}
