package org.jingwei.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's folder, as the tests of app see it. */
final class Root {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Root() {}

    static Path of(String... steps) {
        Path path = ROOT;
        for (String step : steps) {
            path = path.resolve(step);
        }
        return path;
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files below a folder whose names end so, in order; none if there is no such folder. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java sources under src/main or src/test of every module. */
    static List<Path> sources(String kind) {
        return Poms.modules().stream()
                .flatMap(module -> files(of(module, "src", kind, "java"), ".java").stream())
                .toList();
    }
}
