package org.jingwei.core.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.junit.jupiter.api.Test;

/** The formulas on figures as reports print them. */
class FormulaTest {

    private static Interval printed(String figure) {
        return Interval.of(Printed.of(figure), Approx.EXACT);
    }

    private static Interval percent(String figure) {
        return printed(figure).hundredth();
    }

    @Test
    void a_level_and_its_growth_give_the_base() {
        assertThat(Growth.base(printed("1575.4"), percent("19.54"))
                        .orElseThrow()
                        .rounded(2))
                .isEqualTo("1317.79..1317.98");
    }

    @Test
    void growth_from_levels_meets_the_printed_growth() {
        Interval growth = Growth.rate(printed("118.6"), printed("112.3")).orElseThrow();
        assertThat(growth.intersects(percent("5.6"))).isTrue();
        assertThat(growth.intersects(percent("6.5"))).isFalse();
    }

    @Test
    void what_fell_by_all_has_no_base() {
        assertThat(Growth.base(printed("3"), Interval.exactly(-1))).isEmpty();
        assertThat(Growth.change(Interval.exactly(3), Interval.exactly(5))).isEqualTo(Interval.exactly(-2));
    }

    @Test
    void a_share_of_a_printed_whole() {
        assertThat(Share.of(printed("48.2"), printed("120.5"))
                        .orElseThrow()
                        .hundredfold()
                        .rounded(1))
                .isEqualTo("39.9..40.1");
        assertThat(Share.whole(Interval.exactly(48), Interval.exactly("0.4"))).contains(Interval.exactly(120));
        assertThat(Share.part(Interval.exactly(120), Interval.exactly("0.4"))).isEqualTo(Interval.exactly(48));
        assertThat(Share.of(printed("1"), printed("0"))).isEmpty();
        assertThat(Share.besides(printed("1"), printed("0"))).isEmpty();
    }

    @Test
    void ahead_of_schedule_is_positive() {
        BigDecimal half = new BigDecimal("0.5");
        assertThat(Pace.of(percent("58.3"), half).hundredfold().rounded(1)).isEqualTo("8.3..8.4");
        assertThat(Pace.of(Interval.exactly(40), Interval.exactly(100), half)).contains(Interval.exactly("-0.1"));
        assertThat(Pace.of(Interval.exactly(40), Interval.exactly(0), half)).isEmpty();
        assertThatThrownBy(() -> Pace.of(Interval.exactly(1), BigDecimal.TEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10");
    }

    @Test
    void what_lags_by_half_year_must_grow_faster_in_the_rest() {
        Interval required =
                RequiredGrowth.ofRest(new BigDecimal("0.5"), Interval.exactly("0.08"), Interval.exactly("0.06"));
        assertThat(required).isEqualTo(Interval.exactly("0.1"));
    }

    @Test
    void a_target_of_at_least_asks_at_least() {
        Interval atLeast = Interval.atLeast(new BigDecimal("0.08"));
        Interval required = RequiredGrowth.ofRest(
                        Interval.exactly(100), Interval.exactly(50), atLeast, Interval.exactly("0.06"))
                .orElseThrow();
        assertThat(required).hasToString("[0.1,∞)");
        assertThat(RequiredGrowth.ofRest(new BigDecimal("0.5"), Interval.ANY, atLeast))
                .isEqualTo(Interval.ANY);
    }

    @Test
    void without_a_rest_there_is_no_required_growth() {
        Interval rate = Interval.exactly("0.05");
        assertThat(RequiredGrowth.ofRest(printed("100"), printed("100"), rate, rate))
                .isEmpty();
        assertThat(RequiredGrowth.ofRest(printed("100"), printed("0"), rate, rate))
                .isEmpty();
        assertThatThrownBy(() -> RequiredGrowth.ofRest(BigDecimal.ONE, rate, rate))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RequiredGrowth.ofRest(BigDecimal.ZERO, rate, rate))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_month_out_of_two_cumulative_figures() {
        assertThat(SinglePeriod.level(Interval.exactly(62), Interval.exactly(50)))
                .isEqualTo(Interval.exactly(12));
        assertThat(SinglePeriod.growth(
                        Interval.exactly(60), Interval.exactly(50), Interval.exactly("0.06"), Interval.exactly("0.05")))
                .hasValueSatisfying(
                        month -> assertThat(month.hundredfold().rounded(1)).isEqualTo("11.0"));
    }

    @Test
    void what_is_left_is_spread_over_the_periods_left() {
        assertThat(Completion.perPeriod(Interval.exactly(40), Interval.exactly(100), 6))
                .isEqualTo(Interval.exactly(10));
        assertThat(Completion.plan(Interval.exactly(40), Interval.exactly("0.4")))
                .contains(Interval.exactly(100));
        assertThatThrownBy(() -> Completion.perPeriod(Interval.exactly(40), Interval.exactly(100), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_better_rank_is_a_smaller_one() {
        assertThat(Gap.placesWon(Interval.exactly(8), Interval.exactly(5))).isEqualTo(Interval.exactly(3));
    }

    @Test
    void pulls_and_contribution_rates() {
        assertThat(Pull.of(Interval.exactly("0.4"), Interval.exactly("0.06"))).isEqualTo(Interval.exactly("0.024"));
        assertThat(Pull.ofChange(Interval.exactly(6), Interval.exactly(200))).contains(Interval.exactly("0.03"));
        assertThat(Pull.contributionRate(Interval.exactly("0.024"), Interval.exactly("0.048")))
                .contains(Interval.exactly("0.5"));
        assertThat(Pull.contributionRate(Interval.exactly("0.024"), printed("0.0")))
                .isEmpty();
    }

    @Test
    void growth_on_a_low_base_is_averaged_over_two_years() {
        assertThat(TwoYearAverage.of(Interval.exactly("0.21"), Interval.exactly("0")))
                .contains(Interval.exactly("0.1"));
        assertThat(TwoYearAverage.of(Interval.exactly(-1), Interval.exactly(0))).isEmpty();
        assertThat(TwoYearAverage.of(Interval.exactly(0), Interval.exactly(-1))).isEmpty();
        assertThat(TwoYearAverage.of(Interval.exactly(-2), Interval.exactly(-2)))
                .isEmpty();
    }

    @Test
    void growing_by_twice_is_three_times_and_two_doublings_are_four() {
        assertThat(Multiple.ofGrowth(Interval.exactly(2))).isEqualTo(Interval.exactly(3));
        assertThat(Multiple.ofDoublings(2)).isEqualTo(Interval.exactly(4));
        assertThat(Multiple.of(Interval.exactly(9), Interval.exactly(3))).contains(Interval.exactly(3));
        assertThat(Multiple.of(Interval.exactly(9), printed("0"))).isEmpty();
        assertThatThrownBy(() -> Multiple.ofDoublings(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Multiple.ofDoublings(65)).isInstanceOf(IllegalArgumentException.class);
    }
}
