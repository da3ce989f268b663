package org.jingwei.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The arithmetic that offices do by hand: their result, ours, and whether theirs can be true. */
class HandArithmeticTest {

    private static final String[] COLUMNS = {
        "source", "question", "kind", "inputs", "printed", "verdict", "places", "ours"
    };

    private static List<CsvRow> rows() {
        return CsvFile.resource(HandArithmeticTest.class, "hand-arithmetic.csv", COLUMNS)
                .rows();
    }

    static Stream<Arguments> sums() {
        return rows().stream().map(row -> Arguments.of(name(row), row));
    }

    private static String name(CsvRow row) {
        String told = row.optional("printed").map(p -> "，文中" + p).orElse("");
        String wrong = row.text("verdict").equals("wrong") ? "，文中算错" : "";
        return row.text("source") + " " + row.text("question") + "：应为" + row.text("ours") + told + wrong;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sums")
    void hand_arithmetic_is_reproduced_and_a_wrong_result_is_known_as_wrong(String name, CsvRow row) {
        Sum sum = Sum.of(row.text("kind"), row.text("inputs"));
        assertThat(sum.shown(row.read("places", Integer::valueOf))).as(name).isEqualTo(row.text("ours"));
        assertThat(verdict(sum, row.optional("printed"))).as(name).isEqualTo(row.text("verdict"));
    }

    private static String verdict(Sum sum, Optional<String> printed) {
        return printed.map(p -> Sum.holds(sum.result(), p) ? "holds" : "wrong").orElse("open");
    }

    @Test
    void the_results_that_are_wrong_in_the_texts_are_these() {
        assertThat(rows())
                .filteredOn(row -> row.text("verdict").equals("wrong"))
                .extracting(row -> row.text("source"))
                .containsExactly(
                        "000:L20b",
                        "003c:L2248a",
                        "003c:L2248b",
                        "002a:L394",
                        "002a:L394b",
                        "002c:L1476",
                        "002c:L1476b");
    }
}
