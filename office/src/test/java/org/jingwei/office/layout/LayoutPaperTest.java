package org.jingwei.office.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutPaperTest {

    @Test
    void the_paper_lists_every_rule_with_its_clause_and_no_other() throws IOException {
        String paper = Files.readString(Path.of("..", "docs", "layout-checks.md"), StandardCharsets.UTF_8);
        assertThat(paper.lines().filter(line -> line.startsWith("| L")))
                .containsExactlyElementsOf(Stream.of(LayoutRule.values())
                        .map(rule -> "| " + rule + " | " + rule.clause() + " | " + rule.demand() + " |")
                        .toList());
    }
}
