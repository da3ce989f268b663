package org.jingwei.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingwei.core.finding.Finding;
import org.jingwei.verify.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksPaperTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (V\\d+) \\| ([^|]+) \\| ([^|]+) \\| (\\w+) \\|$");

    record Row(String code, String title, String example, String verdict) {
        boolean ofText() {
            return !title.contains("（事实）");
        }
    }

    static List<Row> rows() throws IOException {
        String paper = Files.readString(Path.of("..", "docs", "checks.md"), StandardCharsets.UTF_8);
        return ROW.matcher(paper)
                .results()
                .map(m -> new Row(m.group(1), m.group(2), m.group(3), m.group(4)))
                .toList();
    }

    static Stream<Row> examples() throws IOException {
        return rows().stream().filter(Row::ofText);
    }

    @Test
    void the_paper_has_one_row_for_each_rule_of_the_catalogue() throws IOException {
        assertThat(rows())
                .extracting(Row::code)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Rule.values()).map(Rule::name).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_example_of_a_rule_is_judged_as_the_paper_says(Row row) {
        assertThat(Drafts.audit(row.example()))
                .as(row.example())
                .filteredOn(finding -> finding.code().equals(row.code()))
                .extracting(finding -> finding.verdict().code())
                .contains(row.verdict());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_found_quotes_the_words_and_figures_of_the_draft(Row row) {
        String text = row.example();
        for (Finding finding : Drafts.audit(text)) {
            assertThat(finding.quote().split(" … ")).allMatch(piece -> text.contains(piece));
            assertThat(finding.computation()).isNotBlank();
            assertThat(finding.message()).isNotBlank();
        }
    }
}
