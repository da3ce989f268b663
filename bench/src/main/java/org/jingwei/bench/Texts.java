package org.jingwei.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jingwei.core.text.Document;

/** The texts of a folder. */
final class Texts {

    private Texts() {}

    /** The {@code .txt} files of a folder (UTF-8), in order; a folder without any is refused. */
    static List<Document> in(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<Document> documents = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Texts::read)
                    .toList();
            if (documents.isEmpty()) {
                throw new IllegalArgumentException("no .txt in " + folder);
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unicode characters of all texts. */
    static long characters(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.lines().stream())
                .mapToLong(line -> line.text().codePointCount(0, line.text().length()))
                .sum();
    }

    private static Document read(Path file) {
        try {
            return Document.of(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
