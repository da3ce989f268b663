package org.jingwei.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jingwei.core.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden pairs: {@code golden/NAME/input.txt} and what a reader of it should see, {@code expected.txt}. */
class GoldenTest {

    private static final int PAIRS = 12;

    private final ArticleSplitter splitter = new ArticleSplitter();

    static Stream<String> pairs() throws IOException {
        try (Stream<Path> folders = Files.list(golden())) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Path golden() {
        URL url = Objects.requireNonNull(GoldenTest.class.getResource("golden"), "the golden pairs are missing");
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private String plain(String pair, String text) {
        return Plain.write(splitter.split(Document.of(pair + ".txt", text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void a_document_is_read_as_a_person_reads_it(String pair) throws IOException {
        String input = Files.readString(golden().resolve(pair).resolve("input.txt"));
        String expected = Files.readString(golden().resolve(pair).resolve("expected.txt"));
        assertThat(plain(pair, input)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void the_line_ends_of_windows_change_nothing(String pair) throws IOException {
        String input = Files.readString(golden().resolve(pair).resolve("input.txt"));
        assertThat(plain(pair, "\uFEFF" + input.replace("\n", "\r\n"))).isEqualTo(plain(pair, input));
    }

    @Test
    void all_pairs_are_there() throws IOException {
        assertThat(pairs().toList()).hasSize(PAIRS).isEqualTo(List.copyOf(pairs().toList()));
    }
}
