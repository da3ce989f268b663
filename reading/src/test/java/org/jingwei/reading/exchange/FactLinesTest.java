package org.jingwei.reading.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;
import org.junit.jupiter.api.Test;

class FactLinesTest {

    private static final Fact GROWTH = new Fact(
            "规模以上工业增加值",
            Optional.of("I0201"),
            new Quantity(Optional.of(Printed.of("5.20")), Optional.empty(), Optional.of("%"), Approx.EXACT, false),
            new Qualifiers(
                    Measure.YOY,
                    Optional.empty(),
                    Status.ACTUAL,
                    Optional.of(Period.parse("2031-M01..M05")),
                    Optional.of("云岭市"),
                    Optional.of("上年同期"),
                    Optional.of("可比价")),
            new Evidence("资料/月报 一.txt", new Place(7, 12), Anchor.NONE, "增长5.20%"),
            0.875,
            Map.of("implied", "true", "part_of", "工业"));

    @Test
    void a_fact_has_the_keys_of_the_guide_and_then_its_place() {
        assertThat(FactLines.write(GROWTH))
                .isEqualTo("{\"indicator\":\"规模以上工业增加值\",\"code\":\"I0201\",\"value\":5.20,\"unit\":\"%\","
                        + "\"measure\":\"yoy\",\"status\":\"actual\",\"period\":\"2031-M01..M05\",\"region\":\"云岭市\","
                        + "\"comparator\":\"上年同期\",\"approx\":\"exact\",\"basis\":\"可比价\","
                        + "\"x\":{\"implied\":true,\"part_of\":\"工业\"},\"doc\":\"资料/月报 一.txt\",\"line\":7,"
                        + "\"column\":12,\"quote\":\"增长5.20%\",\"confidence\":0.875}");
    }

    @Test
    void a_masked_figure_is_null_and_never_zero() {
        Quantity masked = new Quantity(Optional.empty(), Optional.empty(), Optional.of("亿元"), Approx.EXACT, true);
        assertThat(FactLines.write(with(masked)))
                .contains("\"value\":null,\"unit\":\"亿元\"")
                .contains("\"censored\":true");
    }

    @Test
    void an_uncensored_fact_does_not_speak_of_masks() {
        assertThat(FactLines.write(GROWTH)).doesNotContain("censored").doesNotContain("value_max");
    }

    @Test
    void a_great_number_is_printed_plainly() {
        Quantity great = new Quantity(
                Optional.of(new Printed(new BigDecimal("1.2E+9"))),
                Optional.empty(),
                Optional.of("元"),
                Approx.EXACT,
                false);
        assertThat(FactLines.write(with(great))).contains("\"value\":1200000000,");
    }

    @Test
    void a_cell_of_a_workbook_is_named_with_its_sheet() {
        Fact inCell = new Fact(
                GROWTH.indicator(),
                GROWTH.code(),
                GROWTH.quantity(),
                GROWTH.qualifiers(),
                new Evidence("表.xlsx", new Place(3, 0), Anchor.cell("主要指标", "C4"), "5.20"),
                1,
                Map.of());
        assertThat(FactLines.write(inCell))
                .contains("\"sheet\":\"主要指标\",\"cell\":\"C4\"")
                .contains("\"confidence\":1}");
    }

    @Test
    void a_line_that_is_no_fact_is_refused_with_its_words() {
        assertThatThrownBy(() -> FactLines.read("[1]")).hasMessageContaining("[1]");
        assertThatThrownBy(() -> FactLines.read("{\"value\":")).hasMessageContaining("{\"value\":");
        assertThatThrownBy(() -> FactLines.read("{}")).hasMessageContaining("no approx");
        assertThatThrownBy(() -> FactLines.read(FactLines.write(GROWTH) + "{}")).hasMessageContaining("more than one");
        assertThatThrownBy(() -> FactLines.read(FactLines.write(GROWTH).replace("yoy", "guess")))
                .hasMessageContaining("guess");
    }

    @Test
    void an_over_without_its_hedge_is_read_as_the_widest() {
        String line = FactLines.write(GROWTH).replace("exact", "over");
        assertThat(FactLines.read(line).quantity().approx()).isEqualTo(Approx.AT_LEAST);
    }

    @Property
    void a_fact_written_is_read_back(@ForAll("facts") Fact fact) {
        String line = FactLines.write(fact);
        assertThat(line).doesNotContain("\n");
        assertThat(FactLines.read(line)).isEqualTo(fact);
    }

    @Provide
    Arbitrary<Fact> facts() {
        return Combinators.combine(
                        words(),
                        words().optional(),
                        quantities(),
                        qualifiers(),
                        evidence(),
                        Arbitraries.integers().between(0, 1000),
                        notes())
                .as((indicator, code, quantity, qualifiers, evidence, sure, notes) ->
                        new Fact(indicator, code, quantity, qualifiers, evidence, sure / 1000.0, notes));
    }

    private static Arbitrary<Quantity> quantities() {
        Arbitrary<Printed> figures = Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999"), new BigDecimal("99999999"))
                .ofScale(2)
                .map(Printed::new);
        return Combinators.combine(
                        figures.optional(),
                        figures.optional(),
                        words().optional(),
                        Arbitraries.of(Approx.class),
                        Arbitraries.of(true, false))
                .as((value, upper, unit, approx, censored) ->
                        new Quantity(value, value.flatMap(v -> upper), unit, approx, censored && value.isEmpty()));
    }

    private static Arbitrary<Qualifiers> qualifiers() {
        Arbitrary<Period> periods = Arbitraries.of("2031", "XXXX-Q1..Q3", "@2031-06", "2026..2030", "2031-M06")
                .map(Period::parse);
        Arbitrary<Aspect> aspects = Arbitraries.of(Aspect.class).filter(aspect -> aspect != Aspect.LEVEL);
        return Combinators.combine(
                        Arbitraries.of(Measure.class),
                        aspects.optional(),
                        Arbitraries.of(Status.class),
                        periods.optional(),
                        words().optional(),
                        words().optional(),
                        words().optional())
                .as(Qualifiers::new);
    }

    private static Arbitrary<Evidence> evidence() {
        Arbitrary<Anchor> anchors = Arbitraries.of(Anchor.NONE, Anchor.page(3), Anchor.cell("表 1", "AB12"));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 1_000_000);
        return Combinators.combine(words(), numbers, numbers, anchors, words())
                .as((doc, line, column, anchor, quote) -> new Evidence(doc, new Place(line, column), anchor, quote));
    }

    private static Arbitrary<Map<String, String>> notes() {
        return Arbitraries.maps(
                        Arbitraries.of("part_of", "as_of", "note", "implied"), words().edgeCases(e -> e.add("true")))
                .ofMaxSize(3);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("云岭市清河县增长“\"\\/\t\n\u2028😀，%0.5a ")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.isBlank() && !text.matches("(?s).*[\\uD800-\\uDFFF].*"));
    }

    private static Fact with(Quantity quantity) {
        return new Fact(
                GROWTH.indicator(),
                GROWTH.code(),
                quantity,
                GROWTH.qualifiers(),
                GROWTH.evidence(),
                GROWTH.confidence(),
                GROWTH.notes());
    }
}
