package org.jingwei.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoreSizeTest {

    @Test
    void core_stays_a_vocabulary_and_does_not_become_the_house() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            long lines = files.filter(f -> f.toString().endsWith(".java"))
                    .mapToLong(CoreSizeTest::lines)
                    .sum();
            assertThat(lines).as("lines of core").isBetween(1L, 4_000L);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
