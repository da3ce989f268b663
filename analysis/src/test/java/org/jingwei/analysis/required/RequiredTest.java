package org.jingwei.analysis.required;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jingwei.analysis.Figures.goal;
import static org.jingwei.analysis.Figures.level;
import static org.jingwei.analysis.Figures.percent;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.curve.ScheduleCurve;
import org.jingwei.analysis.required.RequiredAmount.Task;
import org.jingwei.analysis.required.RequiredGrowthPlan.Goal;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Numbers;
import org.junit.jupiter.api.Test;

class RequiredTest {

    private static final Subject REVENUE = new Subject("临江区一般公共预算收入", "亿元");
    private static final Subject UPGRADES = new Subject("清河县工业技改投资", "亿元");

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Numbers.between("-0.5", "0.5");
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Numbers.between("0.05", "0.95");
    }

    @Test
    void without_last_years_figures_the_answer_admits_even_months() {
        RequiredGrowthPlan plan = RequiredGrowthPlan.of(
                        REVENUE, Goal.ofYear(goal("10")), 6, percent("3.3"), Assumption.evenMonths())
                .orElseThrow();
        assertThat(plan.sentence())
                .isEqualTo("临江区一般公共预算收入要实现全年增长10%的目标，在上半年增长3.3%的基础上，下半年须增长约16.7%（16.6%至16.8%），"
                        + "高于上半年增速约13.4个百分点（13.3至13.5个百分点）（假定上年各月数值相等、上半年占50%）。");
    }

    @Test
    void with_last_years_figures_the_answer_names_them() {
        RequiredGrowthPlan plan = RequiredGrowthPlan.of(
                        REVENUE,
                        Goal.ofYear(goal("10")),
                        6,
                        percent("3.3"),
                        Assumption.lastYear(level("60.00"), level("33.00"), "亿元"))
                .orElseThrow();
        assertThat(plan.required().hundredfold().rounded(1)).isEqualTo("18.1..18.3");
        assertThat(plan.sentence()).endsWith("（以上年全年60.00亿元、上半年33.00亿元为基数）。");
    }

    @Test
    void a_profile_of_last_year_stands_in_for_its_figures() {
        ScheduleCurve profile = ScheduleCurve.lastYear(Map.of(6, level("55.00"), 12, level("100.00")));
        RequiredGrowthPlan plan = RequiredGrowthPlan.of(
                        REVENUE, Goal.ofYear(goal("10")), 6, percent("3.3"), Assumption.profile(profile))
                .orElseThrow();
        assertThat(plan.required().hundredfold().rounded(1)).isEqualTo("18.1..18.3");
        assertThat(plan.sentence()).contains("按上年各月进度推算上年基数、上半年占约55%");
    }

    @Test
    void a_cumulative_fall_that_must_turn_in_one_month_shows_what_it_takes() {
        RequiredGrowthPlan turn = RequiredGrowthPlan.of(
                        new Subject("清河县社会消费品零售总额", "亿元"),
                        new Goal(7, goal("0")),
                        6,
                        percent("-5.49"),
                        Assumption.evenMonths())
                .orElseThrow();
        assertThat(turn.sentence())
                .isEqualTo("清河县社会消费品零售总额要实现1—7月持平的目标，在上半年下降5.49%的基础上，7月须增长约32.9%（32.9%至33%），"
                        + "高于上半年增速约38.4个百分点（38.3至38.5个百分点）（假定上年各月数值相等、上半年占约85.7%）。");
    }

    @Test
    void nothing_is_required_of_months_that_do_not_exist_or_have_no_base() {
        assertThat(RequiredGrowthPlan.of(REVENUE, Goal.ofYear(goal("10")), 12, percent("3.3"), Assumption.evenMonths())
                        .sentence())
                .isEqualTo("无法测算：临江区一般公共预算收入全年已经结束，没有剩余月份可以倒推。");
        assertThat(RequiredGrowthPlan.of(
                                REVENUE,
                                Goal.ofYear(goal("10")),
                                6,
                                percent("3.3"),
                                Assumption.lastYear(level("30"), level("33"), "亿元"))
                        .refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("上年基数不可用"));
    }

    @Test
    void what_is_left_falls_to_the_months_that_are_left() {
        RequiredAmount left = RequiredAmount.of(UPGRADES, new Task(level("10.9"), 4, Interval.exactly(21), 6))
                .orElseThrow();
        assertThat(left.sentence())
                .isEqualTo("清河县工业技改投资上半年目标21亿元，1—4月已完成10.9亿元，还差10.1亿元，5—6月月均须完成约5.05亿元（5.02至5.08亿元），"
                        + "是此前月均约2.73亿元（2.71至2.74亿元）的约1.85倍（1.83至1.88倍）（假定剩余各月均匀完成）。");
    }

    @Test
    void a_target_that_is_reached_leaves_nothing() {
        assertThat(RequiredAmount.of(UPGRADES, new Task(level("22.0"), 4, Interval.exactly(21), 6))
                        .sentence())
                .isEqualTo("清河县工业技改投资上半年目标21亿元，1—4月已完成22.0亿元，已提前完成。");
        assertThat(RequiredAmount.of(UPGRADES, new Task(level("20.0"), 6, Interval.exactly(21), 6))
                        .refusal())
                .isPresent();
        assertThatThrownBy(() -> new Task(level("20.0"), 7, Interval.exactly(21), 6))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void required_growth_of_the_rest_gives_the_target(
            @ForAll("shares") BigDecimal share, @ForAll("rates") BigDecimal target, @ForAll("rates") BigDecimal soFar) {
        Interval elapsed = Interval.exactly(share);
        Interval rest = Interval.exactly(BigDecimal.ONE.subtract(share));
        Interval required = RequiredGrowthPlan.of(
                        REVENUE,
                        Goal.ofYear(Interval.exactly(target)),
                        6,
                        Interval.exactly(soFar),
                        Assumption.lastYear(Interval.exactly(1), elapsed, "份"))
                .orElseThrow()
                .required();
        Interval whole = Growth.level(elapsed, Interval.exactly(soFar)).plus(Growth.level(rest, required));
        assertThat(whole.contains(target.add(BigDecimal.ONE))).isTrue();
        assertThat(whole.width().orElseThrow()).isLessThan(new BigDecimal("1E-25"));
    }

    @Property
    void amounts_of_the_months_left_and_what_is_done_make_the_target(
            @ForAll @IntRange(min = 1, max = 11) int month, @ForAll("shares") BigDecimal done) {
        RequiredAmount left = RequiredAmount.of(
                        REVENUE, new Task(Interval.exactly(done), month, Interval.exactly(1), 12))
                .orElseThrow();
        Interval whole = left.perMonth().times(BigDecimal.valueOf(12 - month)).plus(Interval.exactly(done));
        assertThat(whole.contains(BigDecimal.ONE)).isTrue();
    }
}
