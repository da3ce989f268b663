package org.jingwei.dispatch.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.curve.ScheduleCurve;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.analysis.target.TargetSplit;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Units;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;
import org.jingwei.dispatch.target.TargetValue.Relation.Kind;
import org.jingwei.dispatch.target.TargetValue.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    private static final Subject SUBJECT = new Subject("清河县固定资产投资", "亿元");

    private final TargetFacts facts = new TargetFacts(Indicators.standard(), Units.standard());

    @Test
    void obeys_the_contract_of_a_target_book() {
        assertThatCode(() -> TargetBookAssert.assertCompliance(InMemoryTargetBook::new))
                .doesNotThrowAnyException();
    }

    private static List<Target> set(InMemoryTargetBook book, Target whole, String dimension, TargetSplit split) {
        book.split(
                Splitting.of(whole, dimension, split).orElseThrow(),
                book.versions(whole.key()).size(),
                whole.stamp());
        return book.parts(whole.key(), dimension);
    }

    @Test
    void months_stand_below_their_quarter_and_a_quarter_that_they_do_not_make_is_told() {
        InMemoryTargetBook book = new InMemoryTargetBook();
        Target whole = target(TargetBookAssert.amount("120"));
        ScheduleCurve half = ScheduleCurves.standard().named("half50").orElseThrow();
        List<Target> quarters = set(
                book,
                whole,
                Breakdown.BY_QUARTER,
                TargetSplit.byQuarter(SUBJECT, new BigDecimal("120"), half).orElseThrow());
        List<BigDecimal> given = Breakdown.given(quarters).orElseThrow();
        List<Target> months = set(
                book,
                whole,
                Breakdown.BY_MONTH,
                TargetSplit.byMonth(SUBJECT, new BigDecimal("120"), given, ScheduleCurves.evenMonths())
                        .orElseThrow());
        List<Breakdown> tree =
                Breakdown.of(whole, new TreeMap<>(Map.of(Breakdown.BY_QUARTER, quarters, Breakdown.BY_MONTH, months)));
        assertThat(tree).hasSize(1);
        assertThat(tree.get(0).whole()).isTrue();
        assertThat(tree.get(0).ways()).hasSize(2);
        assertThat(tree.get(0).branches())
                .hasSize(4)
                .allMatch(Breakdown.Branch::made)
                .allMatch(branch -> branch.parts().size() == 3);
        List<Target> recut = set(
                book,
                whole,
                Breakdown.BY_QUARTER,
                TargetSplit.byQuarter(SUBJECT, new BigDecimal("120"), ScheduleCurves.evenMonths())
                        .orElseThrow());
        assertThat(Breakdown.of(whole, Map.of(Breakdown.BY_QUARTER, recut, Breakdown.BY_MONTH, months))
                        .get(0)
                        .branches())
                .anyMatch(branch -> !branch.made());
        assertThat(Breakdown.of(whole, Map.of(Breakdown.BY_MONTH, months))
                        .get(0)
                        .branches())
                .hasSize(12);
    }

    @Test
    void months_by_hand_must_make_their_quarters() {
        InMemoryTargetBook book = new InMemoryTargetBook();
        Target whole = target(TargetBookAssert.amount("100"));
        List<Target> quarters = set(
                book,
                whole,
                Breakdown.BY_QUARTER,
                TargetSplit.byQuarter(SUBJECT, new BigDecimal("100"), ScheduleCurves.evenMonths())
                        .orElseThrow());
        assertThat(Breakdown.refusal(byHand("1—2月", "15", "3月", "10", "5月", "25", "8月", "25", "12月", "25"), quarters))
                .isEmpty();
        assertThat(Breakdown.refusal(byHand("1—2月", "15", "3月", "9", "5月", "26", "8月", "25", "12月", "25"), quarters))
                .hasValueSatisfying(why -> assertThat(why).contains("一季度各月合计24亿元", "25"));
        assertThat(Breakdown.refusal(byHand("春天", "100"), quarters))
                .hasValueSatisfying(why -> assertThat(why).contains("“春天”不在哪一个季度里"));
    }

    private static TargetSplit byHand(String... parts) {
        Map<String, BigDecimal> months = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            months.put(parts[i], new BigDecimal(parts[i + 1]));
        }
        return TargetSplit.byHand(SUBJECT, new BigDecimal("100"), months).orElseThrow();
    }

    @Property
    void parts_by_month_make_the_whole(@ForAll @BigRange(min = "0.1", max = "99999") @Scale(1) BigDecimal whole) {
        TargetSplit split =
                TargetSplit.byMonth(SUBJECT, whole, ScheduleCurves.evenMonths()).orElseThrow();
        List<TargetDraft> parts = Splitting.of(target(TargetBookAssert.amount(whole.toPlainString())), "月", split)
                .orElseThrow();
        BigDecimal sum = parts.stream()
                .map(part -> ((TargetValue.Figure) part.value()).figure().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(parts).hasSize(12);
        assertThat(sum).isEqualByComparingTo(whole);
    }

    /** Whatever the hedge: a better result is never worse off. */
    @Property
    void a_better_result_never_stands_worse(
            @ForAll("goals") TargetValue.Figure goal,
            @ForAll @BigRange(min = "-20", max = "20") @Scale(1) BigDecimal one,
            @ForAll @BigRange(min = "-20", max = "20") @Scale(1) BigDecimal other) {
        Standing worse = goal.standing(Interval.exactly(one.min(other)), Optional.empty());
        Standing better = goal.standing(Interval.exactly(one.max(other)), Optional.empty());
        assertThat(worse == Standing.REACHED && better != Standing.REACHED).isFalse();
    }

    @Provide
    Arbitrary<TargetValue.Figure> goals() {
        return Arbitraries.of(Approx.values())
                .filter(approx -> approx != Approx.AT_MOST && approx != Approx.WITHIN)
                .flatMap(approx -> Arbitraries.of("6", "6.5", "0.1", "12").map(value -> (TargetValue.Figure)
                        facts.of(fact("地区生产总值", "GDP", value, approx, Measure.YOY, "增长" + value), "清河县", 2031)
                                .orElseThrow()
                                .value()));
    }

    @Test
    void a_fact_that_aims_at_the_year_becomes_a_target_with_its_words() {
        TargetDraft draft = facts.of(
                        fact("地区生产总值", "GDP", "6.5", Approx.ABOUT, Measure.YOY, "地区生产总值增长6.5%左右"), "清河县", 2031)
                .orElseThrow();
        assertThat(draft.key()).isEqualTo(TargetKey.of("GDP", "清河县", 2031, "报告"));
        assertThat(draft.evidence().get(0).quote()).isEqualTo("地区生产总值增长6.5%左右");
        TargetValue.Figure figure = (TargetValue.Figure) draft.value();
        assertThat(figure.figure()).contains(new BigDecimal("6.5"));
        assertThat(figure.standing(Interval.exactly("6.5"), Optional.empty())).isEqualTo(Standing.REACHED);
        assertThat(figure.standing(Interval.exactly("8.1"), Optional.empty())).isEqualTo(Standing.REACHED);
        assertThat(figure.standing(Interval.exactly("6.4"), Optional.empty())).isEqualTo(Standing.OPEN);
        assertThat(figure.standing(Interval.exactly("6.3"), Optional.empty())).isEqualTo(Standing.MISSED);
    }

    @Test
    void about_so_much_growth_may_fall_short_by_a_unit_of_its_last_digit_and_by_no_more_than_a_point() {
        assertThat(aimed("6", Approx.ABOUT).wanted()).isEqualTo(Interval.atLeast(new BigDecimal("5")));
        assertThat(aimed("10", Approx.ABOUT).wanted()).isEqualTo(Interval.atLeast(new BigDecimal("9")));
        assertThat(aimed("6", Approx.EXACT).wanted()).isEqualTo(Interval.atLeast(new BigDecimal("6")));
        assertThat(aimed("6", Approx.EXACT).standing(Interval.exactly("5.9"), Optional.empty()))
                .isEqualTo(Standing.MISSED);
        assertThat(Wanted.hedged(Printed.of("3"), true))
                .isEqualTo(Interval.closed(new BigDecimal("3"), new BigDecimal("4")));
    }

    @Test
    void about_so_much_money_is_held_to_the_printed_figure() {
        TargetValue.Figure figure = (TargetValue.Figure)
                facts.of(fact("一般公共预算收入", "FISC.REV", "120", Approx.ABOUT, Measure.LEVEL, "120亿元左右"), "清河县", 2031)
                        .orElseThrow()
                        .value();
        assertThat(figure.wanted()).isEqualTo(Interval.atLeast(new BigDecimal("120")));
    }

    private TargetValue.Figure aimed(String value, Approx approx) {
        return (TargetValue.Figure)
                facts.of(fact("地区生产总值", "GDP", value, approx, Measure.YOY, "增长" + value + "%"), "清河县", 2031)
                        .orElseThrow()
                        .value();
    }

    @Test
    void what_happened_and_what_is_for_a_quarter_is_no_target_of_the_year() {
        Fact plan = fact("地区生产总值", "GDP", "6.5", Approx.EXACT, Measure.YOY, "增长6.5%");
        assertThat(facts.of(with(plan, Status.ACTUAL, "2031"), "清河县", 2031)).isEmpty();
        assertThat(facts.of(with(plan, Status.TARGET, "2031-Q1"), "清河县", 2031)).isEmpty();
        assertThat(facts.of(with(plan, Status.TARGET, "2035"), "清河县", 2031)).isEmpty();
        assertThat(facts.of(with(plan, Status.TARGET, "XXXX"), "清河县", 2031)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "固定资产投资增速高于全省平均水平, ABOVE, 全省平均水平",
        "居民收入增长与经济增长基本同步, IN_STEP, 经济增长",
        "网络零售额增速不低于全市平均水平, NOT_BELOW, 全市平均水平",
        "居民收入与经济增长相适应, IN_STEP, 经济增长"
    })
    void a_target_can_be_held_against_something_else(String words, Kind kind, String reference) {
        TargetValue.Relation relation = Relations.standard().find(words).orElseThrow();
        assertThat(relation.kind()).isEqualTo(kind);
        assertThat(relation.reference()).isEqualTo(reference);
    }

    @Test
    void a_relation_waits_for_the_value_of_its_reference() {
        TargetValue.Relation above = Relations.standard().find("增速高于全省平均").orElseThrow();
        assertThat(above.standing(Interval.exactly("6"), Optional.empty())).isEqualTo(Standing.NOT_MEASURABLE);
        assertThat(above.standing(Interval.exactly("6"), Optional.of(Interval.exactly("5.9"))))
                .isEqualTo(Standing.REACHED);
        assertThat(above.standing(
                        Interval.of(Printed.of("6.0"), Approx.EXACT),
                        Optional.of(Interval.of(Printed.of("6.0"), Approx.EXACT))))
                .isEqualTo(Standing.OPEN);
        assertThat(Relations.standard().find("增速高于6%")).isEmpty();
    }

    @Test
    void growth_is_not_split_and_a_split_of_another_whole_is_refused() {
        TargetSplit split = TargetSplit.byHand(
                        SUBJECT, new BigDecimal("100"), Map.of("甲镇", new BigDecimal("60"), "乙镇", new BigDecimal("40")))
                .orElseThrow();
        assertThat(Splitting.of(target(TargetBookAssert.amount("120")), "地区", split)
                        .refusal())
                .contains("分解数合计100亿元，与总目标120亿元不符。");
        TargetValue growth = new TargetValue.Figure(
                Measure.YOY, Optional.of(BigDecimal.TEN), Interval.atLeast(BigDecimal.TEN), "%", "增长10%");
        assertThat(Splitting.of(target(growth), "地区", split).refusal()).isPresent();
        assertThat(Splitting.of(target(new TargetValue.InWords("稳定增长")), "地区", split)
                        .refusal())
                .contains("“稳定增长”没有可以分解的数。");
    }

    @Test
    void a_target_lowered_in_silence_stands_out() {
        AgainstLastYear lowered = new AgainstLastYear(
                target(TargetBookAssert.amount("100")),
                Optional.of(target(TargetBookAssert.amount("110"))),
                Optional.of(Interval.of(Printed.of("104.2"), Approx.EXACT)));
        assertThat(lowered.belowLastTarget()).isTrue();
        assertThat(lowered.belowLastResult()).isTrue();
        assertThat(lowered.sentence()).isEqualTo("清河县INV本年目标100亿元，上年目标110亿元，上年实际104.2亿元，低于上年目标，低于上年实际，须说明理由。");
        AgainstLastYear raised = new AgainstLastYear(
                target(TargetBookAssert.amount("120")), Optional.empty(), Optional.of(Interval.exactly("104.2")));
        assertThat(raised.belowLastTarget() || raised.belowLastResult()).isFalse();
    }

    @Test
    void tiers_have_their_words_and_their_order() {
        Tiers tiers = Tiers.standard();
        assertThat(tiers.named("争取指标")).contains("力争");
        assertThat(tiers.named("保")).contains("底线");
        assertThat(tiers.named("别的")).isEmpty();
        assertThat(tiers.all()).containsExactly("上级下达", "底线", "报告", "工作", "力争");
    }

    private static Target target(TargetValue value) {
        return new Target(TargetBookAssert.INVESTMENT, 1, value, List.of(), "人工设定", TargetBookAssert.STAMP);
    }

    private static Fact with(Fact fact, Status status, String period) {
        Qualifiers q = fact.qualifiers();
        return new Fact(
                fact.indicator(),
                fact.code(),
                fact.quantity(),
                new Qualifiers(
                        q.measure(),
                        q.of(),
                        status,
                        Optional.of(Period.parse(period)),
                        q.region(),
                        q.comparator(),
                        q.basis()),
                fact.evidence(),
                fact.confidence(),
                fact.notes());
    }

    private static Fact fact(
            String indicator, String code, String value, Approx approx, Measure measure, String quote) {
        return new Fact(
                indicator,
                Optional.of(code),
                new Quantity(Optional.of(Printed.of(value)), Optional.empty(), Optional.of("%"), approx, false),
                new Qualifiers(
                        measure,
                        Optional.empty(),
                        Status.TARGET,
                        Optional.of(Period.parse("2031")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Evidence("报告.txt", new Place(8, 2), Anchor.NONE, quote),
                1,
                Map.of());
    }
}
