package org.jingwei.analysis.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jingwei.analysis.Figures.level;
import static org.jingwei.analysis.Figures.percent;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.curve.ScheduleCurve;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Numbers;
import org.jingwei.core.number.Printed;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final Subject INVESTMENT = new Subject("云岭市重点项目投资", "亿元");

    @Provide
    Arbitrary<BigDecimal> wholes() {
        return Numbers.between("-1000", "100000");
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Numbers.between("0", "100").list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> curves() {
        return Arbitraries.of("linear", "half50", "half60");
    }

    @Test
    void a_target_along_a_curve_falls_to_the_quarters() {
        assertThat(TargetSplit.byQuarter(
                                INVESTMENT,
                                new BigDecimal("350.0"),
                                ScheduleCurves.standard().named("half50").orElseThrow())
                        .sentence())
                .isEqualTo("云岭市重点项目投资全年目标350.0亿元按上半年50%、前三季度85%、全年100%推进分解："
                        + "一季度87.5亿元、二季度87.5亿元、三季度122.5亿元、四季度52.5亿元，合计与总目标一致。");
    }

    @Property
    void months_within_quarters_make_each_quarter_and_the_whole(
            @ForAll("wholes") BigDecimal whole, @ForAll("curves") String first, @ForAll("curves") String second) {
        ScheduleCurve cut = ScheduleCurves.standard().named(first).orElseThrow();
        List<BigDecimal> quarters = List.copyOf(TargetSplit.byQuarter(INVESTMENT, whole, cut)
                .orElseThrow()
                .parts()
                .values());
        Map<String, BigDecimal> months = TargetSplit.byMonth(
                        INVESTMENT,
                        whole,
                        quarters,
                        ScheduleCurves.standard().named(second).orElseThrow())
                .orElseThrow()
                .parts();
        assertThat(months).hasSize(12);
        for (int quarter = 0; quarter < 4; quarter++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int month = quarter * 3 + 1; month <= quarter * 3 + 3; month++) {
                sum = sum.add(Objects.requireNonNull(months.get(month + "月")));
            }
            assertThat(sum).isEqualByComparingTo(quarters.get(quarter));
        }
    }

    @Test
    void months_are_not_cut_within_quarters_that_miss_the_whole() {
        assertThat(TargetSplit.byMonth(
                                INVESTMENT,
                                BigDecimal.TEN,
                                List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE),
                                ScheduleCurves.evenMonths())
                        .refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("各季度合计4亿元", "与总目标10亿元不符"));
    }

    @Test
    void what_rounding_leaves_goes_to_the_largest_remainders() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.put("清河县", new BigDecimal("47"));
        weights.put("临江区", new BigDecimal("16"));
        weights.put("南屏县", new BigDecimal("15.9"));
        assertThat(TargetSplit.byWeights(INVESTMENT, BigDecimal.TEN, weights, "按上年完成数分解")
                        .orElseThrow()
                        .parts())
                .containsExactly(
                        Map.entry("清河县", new BigDecimal("6")),
                        Map.entry("临江区", new BigDecimal("2")),
                        Map.entry("南屏县", new BigDecimal("2")));
        assertThat(TargetSplit.even(INVESTMENT, BigDecimal.TEN, List.of("甲", "乙", "丙"))
                        .orElseThrow()
                        .parts()
                        .values())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("4", "3", "3");
    }

    @Test
    void parts_set_by_hand_must_make_the_whole() {
        Map<String, BigDecimal> parts = Map.of("清河县", new BigDecimal("6.5"), "临江区", new BigDecimal("4.0"));
        assertThat(TargetSplit.byHand(INVESTMENT, new BigDecimal("10.0"), parts).refusal())
                .contains("云岭市重点项目投资分解数合计10.5亿元，比总目标10.0亿元多0.5亿元");
        assertThat(TargetSplit.byHand(INVESTMENT, new BigDecimal("10.5"), parts).value())
                .isPresent();
        assertThatThrownBy(() -> new TargetSplit(INVESTMENT, BigDecimal.TEN, parts, "人工分解"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_can_carry_a_target_without_weights() {
        assertThat(TargetSplit.even(INVESTMENT, BigDecimal.TEN, List.of()).refusal())
                .isPresent();
        assertThat(TargetSplit.byWeights(
                                INVESTMENT,
                                BigDecimal.TEN,
                                Map.of("甲", BigDecimal.TEN, "乙", new BigDecimal("-1")),
                                "按权重")
                        .refusal())
                .isPresent();
    }

    @Test
    void each_tier_is_reached_missed_or_open() {
        Map<String, Printed> goals = new LinkedHashMap<>();
        goals.put("报告", Printed.of("8.0"));
        goals.put("工作", Printed.of("8.3"));
        goals.put("力争", Printed.of("9"));
        TargetTiers tiers = new TargetTiers(new Subject("临江区城镇居民收入", "元"), percent("8.3"), goals);
        assertThat(tiers.standings().values())
                .containsExactly(TargetTiers.Standing.REACHED, TargetTiers.Standing.OPEN, TargetTiers.Standing.MISSED);
        assertThat(tiers.sentence()).isEqualTo("临江区城镇居民收入增长8.3%，高于报告目标（8.0%）0.3个百分点，与工作目标（8.3%）持平，低于力争目标（9%）0.7个百分点。");
    }

    @Test
    void a_target_below_last_years_result_stands_out() {
        assertThat(LevelTarget.of(INVESTMENT, level("48.0"), level("45.0")).sentence())
                .isEqualTo("云岭市重点项目投资目标45.0亿元，比上年实际48.0亿元下降约6.2%（6%至6.5%），目标低于上年实际，须说明理由。");
        assertThat(LevelTarget.of(INVESTMENT, Interval.exactly(48), Interval.exactly(70))
                        .sentence())
                .isEqualTo("云岭市重点项目投资目标70亿元，比上年实际48亿元增长约45.8%。");
        assertThat(LevelTarget.of(INVESTMENT, Interval.exactly(0), level("45.0"))
                        .refusal())
                .isPresent();
    }

    @Test
    void a_far_goal_takes_years() {
        Subject gdp = new Subject("云岭市生产总值", "亿元");
        Answer<YearsToReach> years =
                YearsToReach.of(gdp, Interval.exactly(610), Interval.exactly(1000), new BigDecimal("0.07"));
        assertThat(years.orElseThrow().years().toString()).isEqualTo("[7.3,7.4]");
        assertThat(YearsToReach.of(gdp, level("610"), level("1000"), BigDecimal.ZERO)
                        .refusal())
                .isPresent();
        assertThat(YearsToReach.of(gdp, level("1"), level("1000000"), new BigDecimal("0.001"))
                        .refusal())
                .contains("云岭市生产总值按这一增速一百年内达不到目标");
    }

    @Property
    void splits_make_the_whole_exactly_on_its_scale(
            @ForAll("wholes") BigDecimal whole, @ForAll("weights") List<BigDecimal> weights) {
        Map<String, BigDecimal> named = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            named.put("县" + i, weights.get(i));
        }
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Answer<TargetSplit> split = TargetSplit.byWeights(INVESTMENT, whole, named, "按权重");
        assertThat(split.value().isPresent()).isEqualTo(all.signum() > 0);
        split.value().ifPresent(s -> {
            assertThat(s.parts().values()).allMatch(part -> part.scale() == whole.scale());
            assertThat(s.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(whole);
        });
    }

    @Property
    void months_along_a_curve_make_the_whole(@ForAll("wholes") BigDecimal whole, @ForAll("curves") String name) {
        TargetSplit split = TargetSplit.byMonth(
                        INVESTMENT, whole, ScheduleCurves.standard().named(name).orElseThrow())
                .orElseThrow();
        assertThat(split.parts()).hasSize(12);
        assertThat(split.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(whole);
    }
}
