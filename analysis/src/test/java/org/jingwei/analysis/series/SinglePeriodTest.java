package org.jingwei.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jingwei.analysis.Figures.level;
import static org.jingwei.analysis.Figures.percent;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Numbers;
import org.jingwei.core.number.Numbers.Member;
import org.junit.jupiter.api.Test;

class SinglePeriodTest {

    private static final Subject RETAIL = new Subject("云岭市社会消费品零售总额", "亿元");

    private static final CumulativeSeries LAST_YEAR =
            series(2030, Map.of(2, level("20.0"), 3, level("30.0"), 4, level("40.0"), 6, level("60.0")), Map.of());
    private static final CumulativeSeries THIS_YEAR = series(
            2031,
            Map.of(2, level("20.4"), 3, level("31.5"), 4, level("42.4"), 6, level("64.5")),
            Map.of(2, percent("2.0"), 3, percent("5.0"), 4, percent("6.0"), 6, percent("7.5")));

    private static CumulativeSeries series(int year, Map<Integer, Interval> values, Map<Integer, Interval> growths) {
        return CumulativeSeries.of(RETAIL, year, values, growths);
    }

    @Provide
    Arbitrary<List<Member>> steps() {
        return Numbers.printed("10", "100").list().ofSize(4);
    }

    @Test
    void a_month_is_cut_out_of_two_cumulative_values() {
        assertThat(SinglePeriodValue.of(THIS_YEAR, Stretch.month(4)).sentence())
                .isEqualTo("云岭市社会消费品零售总额4月当期约10.9亿元（10.8至11亿元）（由1—4月42.4亿元减一季度31.5亿元推算）。");
        assertThat(SinglePeriodValue.of(THIS_YEAR, Stretch.quarter(1)).sentence())
                .isEqualTo("云岭市社会消费品零售总额一季度当期31.5亿元（公布数）。");
    }

    @Test
    void a_quarter_is_cut_out_of_cumulative_quarters() {
        assertThat(SinglePeriodValue.of(THIS_YEAR, Stretch.quarter(2))
                        .orElseThrow()
                        .value())
                .isEqualTo(level("64.5").minus(level("31.5")));
        assertThat(SinglePeriodGrowth.of(THIS_YEAR, LAST_YEAR, Stretch.quarter(2))
                        .sentence())
                .isEqualTo("云岭市社会消费品零售总额二季度当期增长约10%（9.8%至10.2%），上半年累计增长7.5%（以上年同期累计数为基数推算）。");
    }

    @Test
    void january_and_february_published_together_cannot_be_parted() {
        assertThat(SinglePeriodValue.of(THIS_YEAR, Stretch.month(2)).sentence())
                .isEqualTo("无法测算：云岭市社会消费品零售总额2031年1—2月合并公布，不能拆分。");
        assertThat(SinglePeriodGrowth.of(THIS_YEAR, LAST_YEAR, Stretch.month(2)).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("合并公布"));
        assertThat(SinglePeriodGrowth.of(THIS_YEAR, LAST_YEAR, Stretch.until(2))
                        .orElseThrow()
                        .growth())
                .isEqualTo(percent("2.0"));
    }

    @Test
    void a_missing_month_is_named() {
        assertThat(SinglePeriodValue.of(THIS_YEAR, Stretch.month(5)).refusal()).contains("云岭市社会消费品零售总额缺2031年1—5月累计数值");
        assertThat(SinglePeriodValue.of(THIS_YEAR, Stretch.month(6)).refusal()).contains("云岭市社会消费品零售总额缺2031年1—5月累计数值");
        assertThat(SinglePeriodGrowth.of(THIS_YEAR, series(2030, Map.of(), Map.of()), Stretch.month(4))
                        .refusal())
                .contains("云岭市社会消费品零售总额缺2030年1—4月累计数值");
        assertThat(SinglePeriodGrowth.onProfile(THIS_YEAR, ScheduleCurves.evenMonths(), Stretch.month(5))
                        .refusal())
                .contains("云岭市社会消费品零售总额缺2031年1—5月累计增速");
    }

    @Test
    void growth_on_a_revised_base_is_not_cut_out_of_the_old_base() {
        CumulativeSeries comparable =
                series(2031, Map.of(3, level("31.5"), 4, level("42.4")), Map.of(3, percent("9.0"), 4, percent("10.0")));
        assertThat(SinglePeriodGrowth.of(comparable, LAST_YEAR, Stretch.month(4))
                        .sentence())
                .startsWith("无法测算：云岭市社会消费品零售总额1—4月公布增长10.0%，按两年数值计算为增长约6%")
                .endsWith("上年基数已调整或增速按可比口径计算，不能用原基数推算。");
        assertThat(SinglePeriodGrowth.ofValues(comparable, LAST_YEAR, Stretch.month(4))
                        .refusal())
                .isPresent();
    }

    @Test
    void a_profile_in_place_of_last_year_is_admitted() {
        CumulativeSeries gdp = series(2031, Map.of(), Map.of(3, percent("3.1"), 6, percent("5.5")));
        assertThat(SinglePeriodGrowth.onProfile(gdp, ScheduleCurves.evenMonths(), Stretch.quarter(2))
                        .sentence())
                .isEqualTo("云岭市社会消费品零售总额二季度当期增长约7.9%（7.7%至8.1%），上半年累计增长5.5%（假定上年基数按月均匀推进分布）。");
    }

    @Test
    void two_years_of_values_give_growth_where_none_is_published() {
        CumulativeSeries bare = series(2031, Map.of(3, level("31.5"), 4, level("39.4")), Map.of());
        SinglePeriodGrowth april =
                SinglePeriodGrowth.ofValues(bare, LAST_YEAR, Stretch.month(4)).orElseThrow();
        assertThat(april.growth().hundredfold().rounded(0)).isEqualTo("-23..-19");
        assertThat(april.falling()).isTrue();
    }

    @Test
    void a_month_outside_the_year_is_the_callers_mistake() {
        assertThatThrownBy(() -> series(2031, Map.of(13, level("1")), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void single_months_contain_the_truth_and_their_growth_too(
            @ForAll("steps") List<Member> base, @ForAll("steps") List<Member> now) {
        CumulativeSeries last = series(
                2030,
                Map.of(
                        1,
                        base.get(0).interval(),
                        2,
                        shifted(base.get(1), base.get(0).value())),
                Map.of());
        CumulativeSeries own = series(
                2031,
                Map.of(
                        1,
                        now.get(0).interval(),
                        2,
                        shifted(now.get(1), now.get(0).value())),
                Map.of());
        Interval value =
                SinglePeriodValue.of(own, Stretch.month(2)).orElseThrow().value();
        Interval growth = SinglePeriodGrowth.ofValues(own, last, Stretch.month(2))
                .orElseThrow()
                .growth();
        assertThat(value.contains(now.get(1).value())).isTrue();
        Interval truth = Interval.exactly(now.get(1).value())
                .dividedBy(base.get(1).value())
                .minus(Interval.exactly(1));
        assertThat(growth.encloses(truth)).isTrue();
    }

    private static Interval shifted(Member step, BigDecimal before) {
        return step.interval().plus(Interval.exactly(before));
    }
}
