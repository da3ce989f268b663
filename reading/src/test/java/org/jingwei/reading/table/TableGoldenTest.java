package org.jingwei.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.reading.article.ArticleSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden pairs: {@code golden/NAME/input.txt}, a table in the manner of the field, and the facts that a statistician reads in it. */
class TableGoldenTest {

    private static final int PAIRS = 68;

    private final ArticleSplitter splitter = new ArticleSplitter();
    private final TableReader reader = new TableReader();

    static Stream<String> pairs() throws IOException {
        try (Stream<Path> folders = Files.list(golden())) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Path golden() {
        URL url = Objects.requireNonNull(TableGoldenTest.class.getResource("golden"), "the golden pairs are missing");
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> read(String pair) throws IOException {
        Document document = GridText.read(
                pair + ".txt", Files.readString(golden().resolve(pair).resolve("input.txt")));
        List<String> lines = new ArrayList<>();
        for (Article article : splitter.split(document)) {
            for (Fact fact : reader.read(article)) {
                lines.add(GridText.write(fact));
            }
        }
        return lines;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void a_table_is_read_as_a_statistician_reads_it(String pair) throws IOException {
        List<String> expected = Files.readAllLines(golden().resolve(pair).resolve("expected.txt"));
        assertThat(read(pair)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void all_pairs_are_there() throws IOException {
        assertThat(pairs().toList()).hasSize(PAIRS);
    }
}
