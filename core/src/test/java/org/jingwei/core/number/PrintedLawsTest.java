package org.jingwei.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrintedLawsTest {

    @Provide
    Arbitrary<Printed> figures() {
        return Numbers.figures();
    }

    @Provide
    Arbitrary<BigDecimal> fractions() {
        return Numbers.between("0", "1");
    }

    @Property
    void it_parses_what_it_prints(@ForAll("figures") Printed figure) {
        assertThat(Printed.of(figure.toString())).isEqualTo(figure);
    }

    @Property
    void full_width_digits_say_the_same(@ForAll("figures") Printed figure) {
        StringBuilder wide = new StringBuilder();
        figure.toString().chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        assertThat(Printed.parse(wide)).contains(figure);
    }

    @Property
    void a_figure_means_itself(@ForAll("figures") Printed figure) {
        assertThat(Interval.of(figure, Approx.EXACT).contains(figure.value())).isTrue();
        assertThat(Interval.of(figure, Approx.ABOUT).contains(figure.value())).isTrue();
        assertThat(Interval.of(figure, Approx.AT_LEAST).contains(figure.value()))
                .isTrue();
        assertThat(Interval.of(figure, Approx.AT_MOST).contains(figure.value())).isTrue();
        assertThat(Interval.ofCount(figure, Approx.EXACT).contains(figure.value()))
                .isTrue();
    }

    @Property
    void what_is_more_or_less_is_not_the_figure(@ForAll("figures") Printed figure) {
        assertThat(Interval.of(figure, Approx.MORE).contains(figure.value())).isFalse();
        assertThat(Interval.of(figure, Approx.EXCEEDS).contains(figure.value())).isFalse();
        assertThat(Interval.of(figure, Approx.NEARLY).contains(figure.value())).isFalse();
    }

    @Property
    void every_value_meant_rounds_back_to_the_print(
            @ForAll("figures") Printed figure, @ForAll("fractions") BigDecimal where) {
        Interval meant = Interval.of(figure, Approx.EXACT);
        BigDecimal value =
                meant.lower().orElseThrow().add(meant.width().orElseThrow().multiply(where));
        Assume.that(meant.contains(value));
        assertThat(value.setScale(figure.value().scale(), RoundingMode.HALF_UP)).isEqualByComparingTo(figure.value());
    }

    @Property
    void every_value_not_meant_rounds_to_another_print(
            @ForAll("figures") Printed figure, @ForAll("fractions") BigDecimal away) {
        Interval meant = Interval.of(figure, Approx.EXACT);
        BigDecimal value = meant.upper().orElseThrow().add(away);
        Assume.that(!meant.contains(value));
        assertThat(value.setScale(figure.value().scale(), RoundingMode.HALF_UP)).isGreaterThan(figure.value());
    }

    @Property
    void a_negative_figure_mirrors_the_positive_one(@ForAll("figures") Printed figure, @ForAll Approx approx) {
        Assume.that(figure.value().signum() != 0);
        Assume.that(approx != Approx.WITHIN || figure.value().abs().compareTo(BigDecimal.ONE) >= 0);
        assertThat(Interval.of(figure.negated(), approx))
                .isEqualTo(Interval.of(figure, approx).negate());
    }
}
