package org.jingwei.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[1,2]; [3,4]; [4,6]",
                "[1,2); (3,4]; (4,6)",
                "[1,∞); (-∞,2]; (-∞,∞)",
                "(1,∞); [2,2]; (3,∞)",
            })
    void sums(String a, String b, String sum) {
        assertThat(Interval.parse(a).plus(Interval.parse(b))).hasToString(sum);
    }

    @ParameterizedTest(name = "{0} × {1} = {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[1,2]; [3,4]; [3,8]",
                "[-1,2]; [3,4]; [-4,8]",
                "[-2,-1]; [-4,-3]; [3,8]",
                "[0,2); (1,∞); [0,∞)",
                "(0,2); (1,∞); (0,∞)",
                "[0,0]; (-∞,∞); [0,0]",
                "[-1,1]; (2,3); (-3,3)",
                "[-1,0]; [0,∞); (-∞,0]",
            })
    void products(String a, String b, String product) {
        assertThat(Interval.parse(a).times(Interval.parse(b))).hasToString(product);
    }

    @ParameterizedTest(name = "{0} / {1} = {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[1,2]; [4,5]; [0.2,0.5]",
                "[-1,2]; [4,5]; [-0.25,0.5]",
                "[6,6]; [3,3]; [2,2]",
                "[1,2]; (0,4]; [0.25,∞)",
                "[1,2]; [-4,0); (-∞,-0.25]",
                "[-1,2]; (0,4]; (-∞,∞)",
                "[0,2]; (0,4]; [0,∞)",
                "[1,2]; [4,∞); (0,0.5]",
                "[0,2]; [4,∞); [0,0.5]",
                "[1,∞); [2,∞); (0,∞)",
                "(-∞,1]; [2,4]; (-∞,0.5]",
            })
    void quotients(String a, String b, String quotient) {
        assertThat(Interval.parse(a).dividedBy(Interval.parse(b))).hasToString(quotient);
    }

    @Test
    void a_quotient_that_never_ends_is_rounded_outward() {
        Interval third = Interval.exactly(1).dividedBy(Interval.exactly(3));
        assertThat(third.lower().orElseThrow().precision()).isEqualTo(34);
        assertThat(third.times(Interval.exactly(3)).contains(BigDecimal.ONE)).isTrue();
        assertThat(third.single()).isEmpty();
    }

    @Test
    void open_ends_that_touch_do_not_meet() {
        Interval low = Interval.parse("[2.15,2.25)");
        Interval high = Interval.parse("[2.25,2.35)");
        assertThat(low.intersects(high)).isFalse();
        assertThat(low.below(high)).isTrue();
        assertThat(Interval.parse("[2.15,2.25]").intersect(high)).contains(Interval.exactly("2.25"));
    }

    @ParameterizedTest(name = "{0} and {1} share {2}")
    @CsvSource(
            delimiter = ';',
            value = {"[1,2); [0,2]; [1,2)", "[0,2]; (0,2); (0,2)", "(0,5]; [0,3]; (0,3]", "(-∞,3); [1,∞); [1,3)"})
    void an_end_belongs_to_both_or_to_none(String a, String b, String both) {
        assertThat(Interval.parse(a).intersect(Interval.parse(b))).contains(Interval.parse(both));
        assertThat(Interval.parse(b).intersect(Interval.parse(a))).contains(Interval.parse(both));
    }

    @Test
    void a_number_alone_is_single_and_has_no_width() {
        assertThat(Interval.exactly("5.0").single()).contains(new BigDecimal("5"));
        assertThat(Interval.exactly("5.0").width().orElseThrow()).isZero();
        assertThat(Interval.atLeast(BigDecimal.ONE).width()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[1317.788,1317.982); 1317.79..1317.98",
                "[2.149,2.151]; 2.15",
                "[-0.125,-0.125]; -0.13",
                "[8,∞); ≥8.00",
                "(8,∞); >8.00",
                "(-∞,5]; ≤5.00",
                "(-∞,5); <5.00",
                "(-∞,∞); -∞..∞",
            })
    void people_see_it_rounded(String interval, String shown) {
        assertThat(Interval.parse(interval).rounded(2)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2,1]", "(1,1]", "[1,1)"})
    void an_interval_without_a_value_cannot_exist(String nothing) {
        assertThatThrownBy(() -> Interval.parse(nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(nothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "5", "[1]", "[a,b]", "1,2", "[1,2", "[,]", "[1e999999999,∞)", "[0,1E3]", "[∞,-∞]"})
    void other_text_is_refused(String text) {
        assertThatThrownBy(() -> Interval.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_root_of_what_may_be_negative_is_refused() {
        assertThatThrownBy(() -> Interval.parse("[-1,4]").sqrt()).isInstanceOf(ArithmeticException.class);
        assertThat(Interval.parse("[4,9)").sqrt()).hasToString("[2,3)");
        assertThat(Interval.parse("[0,∞)").sqrt()).hasToString("[0,∞)");
    }
}
