package org.jingwei.app.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the documents of the demonstration and their list into a folder. */
final class DemoWriter {

    private DemoWriter() {}

    public static void main(String[] folder) throws IOException {
        Path target = Path.of(folder[0]);
        DemoDocuments documents = new DemoDocuments();
        for (DemoDocuments.Document document : documents.all()) {
            Files.write(target.resolve(document.file()), document.bytes());
        }
        Files.writeString(target.resolve("index.csv"), documents.index(), StandardCharsets.UTF_8);
    }
}
