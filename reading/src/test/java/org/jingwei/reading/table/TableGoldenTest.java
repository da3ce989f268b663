package org.jingwei.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.reading.article.ArticleSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden pairs: {@code golden/NAME/input.txt}, a table in the manner of the field, and the facts that a statistician reads in it. */
class TableGoldenTest {

    private static final int PAIRS = 163;

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

    private static List<String> expected(String pair) throws IOException {
        return Files.readAllLines(golden().resolve(pair).resolve("expected.txt"));
    }

    /** The cells whose facts are not read as they are written, by the pair that holds them. */
    private static Map<String, Set<String>> waivers() {
        return CsvFile.resource(TableGoldenTest.class, "table-waivers.csv", "pair", "cells", "reason").rows().stream()
                .collect(Collectors.toMap(row -> row.text("pair"), row -> {
                    row.text("reason");
                    return Set.of(row.text("cells").split(" "));
                }));
    }

    /** The cells with a fact that only one of the two lists holds. */
    private static Set<String> differing(List<String> one, List<String> other) {
        return Stream.concat(
                        one.stream().filter(line -> !other.contains(line)),
                        other.stream().filter(line -> !one.contains(line)))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void a_table_is_read_as_a_statistician_reads_it(String pair) throws IOException {
        List<String> expected = expected(pair);
        List<String> read = read(pair);
        assertThat(differing(expected, read))
                .as("cells that are read otherwise, and waivers that should come off; read were %s", read)
                .isEqualTo(waivers().getOrDefault(pair, Set.of()));
        assertThat(read).doesNotHaveDuplicates();
    }

    @Test
    void every_waiver_is_of_a_pair_and_few_facts_are_waived() throws IOException {
        int facts = 0;
        for (String pair : pairs().toList()) {
            facts += expected(pair).size();
        }
        int waived = waivers().values().stream().mapToInt(Set::size).sum();
        assertThat(pairs().toList()).containsAll(waivers().keySet());
        assertThat(waived * 20).as("waived of %s", facts).isLessThan(facts);
    }

    @Test
    void all_pairs_are_there() throws IOException {
        assertThat(pairs().toList()).hasSize(PAIRS);
    }
}
