package org.jingwei.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Document;
import org.jingwei.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden pairs in {@code golden/*.txt}; what the reader gets wrong today stands with its reason in {@code golden/waivers.csv}. */
class GoldenFactsTest {

    private static final int LEAST = 100;

    private static final Reader READER = Reader.standard();
    private static final Map<String, CsvRow> WAIVERS = CsvFile.resource(
                    GoldenFactsTest.class, "golden/waivers.csv", "case", "reason")
            .rowsBy("case");

    static Stream<FactCase> kept() {
        return FactCase.all().stream().filter(c -> !WAIVERS.containsKey(c.name()));
    }

    static Stream<FactCase> waived() {
        return FactCase.all().stream().filter(c -> WAIVERS.containsKey(c.name()));
    }

    static List<String> read(FactCase golden) {
        Document document = Document.of("案例.txt", golden.text());
        List<Fact> facts = READER.articles(document).stream()
                .flatMap(article -> READER.facts(article).stream())
                .toList();
        return facts.stream().map(PlainFact::write).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void a_text_is_read_as_a_person_reads_it(FactCase golden) {
        assertThat(read(golden)).as(golden.text()).isEqualTo(golden.facts());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waived")
    void a_waiver_comes_off_as_soon_as_its_case_is_read_well(FactCase golden) {
        assertThat(read(golden)).as(golden.text()).isNotEqualTo(golden.facts());
    }

    @Test
    void every_waiver_names_a_case_and_no_name_comes_twice() {
        List<String> names = FactCase.all().stream().map(FactCase::name).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(LEAST).doesNotHaveDuplicates();
        assertThat(names).containsAll(WAIVERS.keySet());
        assertThat(WAIVERS.values())
                .allSatisfy(row -> assertThat(row.text("reason")).isNotBlank());
    }

    @Test
    void every_measure_and_every_status_has_a_golden_fact() {
        Set<String> columns = FactCase.all().stream()
                .flatMap(c -> c.facts().stream())
                .flatMap(f -> Stream.of(f.split(" \\| ")).skip(2).limit(2))
                .collect(Collectors.toSet());
        for (var measure : org.jingwei.core.term.Measure.values()) {
            assertThat(columns).contains(measure.code());
        }
        for (var status : org.jingwei.core.term.Status.values()) {
            assertThat(columns).contains(status.code());
        }
    }
}
