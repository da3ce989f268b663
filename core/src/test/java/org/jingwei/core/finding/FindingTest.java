package org.jingwei.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    private static final String QUOTE = "三次产业增加值分别为10亿元、20亿元、30亿元，合计61亿元";

    private static Finding finding(String code, List<Integer> lines, String quote, String computation, String message) {
        return new Finding(
                code,
                "云岭市.txt",
                lines,
                List.of(),
                CheckKind.SUM,
                Verdict.VIOLATED,
                Severity.HARD,
                List.of("10", "20", "30", "61"),
                quote,
                computation,
                message);
    }

    @ParameterizedTest(name = "code {0}, quote {1}, computation {2}, message {3}")
    @CsvSource({
        "V101,'',10+20+30 = 60,the parts make 60",
        "V101,合计61亿元,' ',the parts make 60",
        "V101,合计61亿元,10+20+30 = 60,''",
        "'',合计61亿元,10+20+30 = 60,the parts make 60",
        "sum,合计61亿元,10+20+30 = 60,the parts make 60"
    })
    void a_finding_without_code_words_computation_or_sentence_cannot_exist(
            String code, String quote, String computation, String message) {
        assertThatThrownBy(() -> finding(code, List.of(3), quote, computation, message))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_finding_without_a_place_cannot_exist() {
        assertThatThrownBy(() -> finding("V101", List.of(), QUOTE, "60", "no"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> finding("V101", List.of(0), QUOTE, "60", "no"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Passage(" ", List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lines_stand_once_and_in_order_and_lists_are_copies() {
        List<Integer> lines = new ArrayList<>(List.of(9, 3, 9));
        Finding finding = finding("V101", lines, QUOTE, "60", "no");
        lines.add(1);
        assertThat(finding.lines()).containsExactly(3, 9);
    }

    @Test
    void evidence_gives_a_finding_its_place_and_words() {
        Evidence evidence = new Evidence("清河县.txt", new Place(12, 4), Anchor.NONE, QUOTE);
        Finding.Working working = new Finding.Working(List.of("61"), "10+20+30 = 60", "the parts make 60");
        Passage earlier = new Passage("清河县.txt", List.of(2));
        Finding finding = Finding.at(evidence, "V101", CheckKind.SUM, Verdict.VIOLATED, Severity.HARD, working)
                .withAlso(List.of(earlier));
        assertThat(finding.document()).isEqualTo("清河县.txt");
        assertThat(finding.lines()).containsExactly(12);
        assertThat(finding.quote()).isEqualTo(QUOTE);
        assertThat(finding.also()).containsExactly(earlier);
        assertThat(finding.evidence()).containsExactly(evidence);
        assertThat(finding.computation()).isEqualTo("10+20+30 = 60");
    }

    @Test
    void codes_are_those_of_the_labelled_cases() {
        assertThat(Stream.of(CheckKind.values()).map(CheckKind::code))
                .containsExactly(
                        "sum",
                        "share",
                        "growth_level",
                        "gap",
                        "completion",
                        "remaining",
                        "contribution",
                        "count_of_list",
                        "ratio",
                        "duplicate_value",
                        "bound",
                        "sign_wording",
                        "trend_wording",
                        "unit_mix",
                        "order_of_magnitude",
                        "cross_document",
                        "target_below_actual");
        assertThat(Stream.of(Verdict.values()).map(Verdict::code))
                .containsExactly("holds", "violated", "suspicious", "unresolved");
        assertThat(Stream.of(Severity.values()).map(Severity::code)).containsExactly("hard", "soft", "warn");
    }
}
