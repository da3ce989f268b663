package org.jingwei.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Units;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static Quantity quantity(String value, String upper, String unit, Approx approx) {
        return new Quantity(
                Printed.parse(value), Printed.parse(upper), Optional.of(unit).filter(u -> !u.isEmpty()), approx, false);
    }

    @ParameterizedTest(name = "{3} {0}..{1}{2} means {4}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2.2; ''; 亿元; EXACT; [2.15,2.25)",
                "236; ''; 家; EXACT; [236,236]",
                "236; ''; 万家; EXACT; [235.5,236.5)",
                "236; ''; 杯; EXACT; [235.5,236.5)",
                "1.94; ''; ''; EXACT; [1.935,1.945)",
                "5; 6; %; EXACT; [4.5,6.5)",
                "3; 5; 个; EXACT; [3,5]",
                "-6; -5; %; EXACT; (-6.5,-4.5]",
                "3; ''; 位; WITHIN; [1,3]",
                "8; ''; %; AT_LEAST; [8,∞)",
            })
    void a_quantity_means(String value, String upper, String unit, Approx approx, String meaning) {
        assertThat(quantity(value, upper, unit, approx).meaning(Units.standard()))
                .map(Interval::toString)
                .contains(meaning);
    }

    @Test
    void what_is_masked_or_cannot_be_means_nothing() {
        Quantity masked = new Quantity(Optional.empty(), Optional.empty(), Optional.of("亿元"), Approx.EXACT, true);
        assertThat(masked.meaning(Units.standard())).isEmpty();
        assertThat(quantity("0", "", "位", Approx.WITHIN).meaning(Units.standard()))
                .isEmpty();
    }

    @Test
    void a_range_needs_a_lower_end_and_a_mask_hides_the_value() {
        assertThatThrownBy(() -> quantity("", "6", "%", Approx.EXACT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Quantity(Printed.parse("5"), Optional.empty(), Optional.empty(), Approx.EXACT, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fact_needs_an_indicator_and_a_possible_confidence() {
        assertThatThrownBy(() -> fact(" ", 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fact("粮食产量", -0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(fact("粮食产量", 1).notes().keySet()).containsExactly("as_of", "tier");
    }

    private static Fact fact(String indicator, double confidence) {
        Qualifiers qualifiers = new Qualifiers(
                Measure.LEVEL,
                Optional.empty(),
                Status.ACTUAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Evidence evidence = new Evidence("清河县.txt", new Place(1, 0), Anchor.NONE, "粮食产量12.5万吨");
        return new Fact(
                indicator,
                Optional.empty(),
                quantity("12.5", "", "万吨", Approx.EXACT),
                qualifiers,
                evidence,
                confidence,
                Map.of("tier", "争", "as_of", "6月"));
    }
}
