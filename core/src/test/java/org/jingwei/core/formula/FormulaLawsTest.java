package org.jingwei.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Numbers;
import org.jingwei.core.number.Numbers.Member;

/** Each formula contains the result for the true values, whatever lies around them, and undoes its reverse. */
class FormulaLawsTest {

    private static final MathContext FINE = new MathContext(60);
    private static final BigDecimal ONE = BigDecimal.ONE;

    @Provide
    Arbitrary<Member> levels() {
        return Numbers.printed("1", "10000");
    }

    @Provide
    Arbitrary<Member> rates() {
        return Numbers.printed("-0.5", "2");
    }

    @Provide
    Arbitrary<Member> anything() {
        return Numbers.members();
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Numbers.between("0.001", "0.999");
    }

    private static BigDecimal over(BigDecimal a, BigDecimal b) {
        return a.divide(b, FINE);
    }

    @Property
    void growth_contains_the_true_growth(@ForAll("levels") Member level, @ForAll("levels") Member base) {
        BigDecimal truth = over(level.value(), base.value()).subtract(ONE);
        assertThat(Growth.rate(level.interval(), base.interval()).orElseThrow().contains(truth))
                .isTrue();
    }

    @Property
    void growth_is_reached_at_its_ends(@ForAll("levels") Member level, @ForAll("levels") Member base) {
        Interval growth = Growth.rate(level.interval(), base.interval()).orElseThrow();
        BigDecimal least = over(
                        level.interval().lower().orElseThrow(),
                        base.interval().upper().orElseThrow())
                .subtract(ONE);
        assertThat(growth.lower().orElseThrow().subtract(least).abs()).isLessThan(new BigDecimal("1E-25"));
    }

    @Property
    void a_level_from_base_and_growth_gives_the_base_back(
            @ForAll("levels") Member base, @ForAll("rates") Member growth) {
        Interval level = Growth.level(base.interval(), growth.interval());
        assertThat(level.contains(base.value().multiply(growth.value().add(ONE))))
                .isTrue();
        Growth.base(level, growth.interval())
                .ifPresent(back -> assertThat(back.encloses(base.interval())).isTrue());
    }

    @Property
    void nothing_grows_on_a_base_that_may_be_zero_or_a_loss(
            @ForAll("anything") Member level, @ForAll("anything") Member base) {
        assertThat(Growth.rate(level.interval(), base.interval()).isPresent())
                .isEqualTo(base.interval().positive());
    }

    @Property
    void a_share_besides_the_rest_contains_the_true_share(
            @ForAll("levels") Member part, @ForAll("levels") Member rest) {
        BigDecimal truth = over(part.value(), part.value().add(rest.value()));
        Interval tight = Share.besides(part.interval(), rest.interval()).orElseThrow();
        Interval wide =
                Share.of(part.interval(), part.interval().plus(rest.interval())).orElseThrow();
        assertThat(tight.contains(truth)).isTrue();
        assertThat(tight.width().orElseThrow())
                .isLessThanOrEqualTo(wide.width().orElseThrow().add(new BigDecimal("1E-30")));
    }

    @Property
    void the_rest_at_the_required_growth_reaches_the_target(
            @ForAll("levels") Member whole,
            @ForAll("shares") BigDecimal share,
            @ForAll("rates") Member target,
            @ForAll("rates") Member soFar) {
        BigDecimal elapsed = whole.value().multiply(share);
        BigDecimal rest = whole.value().subtract(elapsed);
        Interval required = RequiredGrowth.ofRest(
                        Interval.exactly(whole.value()),
                        Interval.exactly(elapsed),
                        Interval.exactly(target.value()),
                        Interval.exactly(soFar.value()))
                .orElseThrow();
        Interval reached = Growth.level(Interval.exactly(rest), required)
                .plus(Growth.level(Interval.exactly(elapsed), Interval.exactly(soFar.value())));
        BigDecimal wanted = whole.value().multiply(target.value().add(ONE));
        assertThat(reached.contains(wanted)).isTrue();
        assertThat(reached.width().orElseThrow()).isLessThan(new BigDecimal("1E-20"));
    }

    @Property
    void required_growth_contains_the_truth_of_every_figure(
            @ForAll("levels") Member whole,
            @ForAll("levels") Member elapsed,
            @ForAll("rates") Member target,
            @ForAll("rates") Member soFar) {
        Assume.that(elapsed.interval().below(whole.interval()));
        BigDecimal truth = rest(whole.value(), elapsed.value(), target.value(), soFar.value());
        Interval required = RequiredGrowth.ofRest(
                        whole.interval(), elapsed.interval(), target.interval(), soFar.interval())
                .orElseThrow();
        assertThat(required.contains(truth)).isTrue();
    }

    /** The formula as DESIGN writes it. */
    private static BigDecimal rest(BigDecimal whole, BigDecimal part, BigDecimal g, BigDecimal x) {
        BigDecimal wanted = whole.multiply(g.add(ONE)).subtract(part.multiply(x.add(ONE)));
        return over(wanted, whole.subtract(part)).subtract(ONE);
    }

    @Property
    void required_growth_is_reached_at_its_ends(
            @ForAll("levels") Member whole,
            @ForAll("levels") Member elapsed,
            @ForAll("rates") Member target,
            @ForAll("rates") Member soFar) {
        Assume.that(elapsed.interval().below(whole.interval()));
        Interval required = RequiredGrowth.ofRest(
                        whole.interval(), elapsed.interval(), target.interval(), soFar.interval())
                .orElseThrow();
        Assume.that(required.width().isPresent());
        BigDecimal least = corners(
                        whole,
                        elapsed,
                        target.interval().lower().orElseThrow(),
                        soFar.interval().upper().orElseThrow())
                .reduce(BigDecimal::min)
                .orElseThrow();
        BigDecimal slack = required.lower().orElseThrow().subtract(least).abs();
        assertThat(slack).isLessThan(least.abs().add(ONE).multiply(new BigDecimal("1E-25")));
    }

    private static Stream<BigDecimal> corners(Member whole, Member part, BigDecimal g, BigDecimal x) {
        return ends(whole).flatMap(w -> ends(part).map(p -> rest(w, p, g, x)));
    }

    private static Stream<BigDecimal> ends(Member member) {
        return Stream.of(
                member.interval().lower().orElseThrow(),
                member.interval().upper().orElseThrow());
    }

    @Property
    void a_profile_asks_as_much_as_the_figures_it_stands_for(
            @ForAll("shares") BigDecimal share, @ForAll("anything") Member target, @ForAll("anything") Member soFar) {
        Interval byProfile = RequiredGrowth.ofRest(share, target.interval(), soFar.interval());
        Interval byFigures = RequiredGrowth.ofRest(
                        Interval.exactly(1), Interval.exactly(share), target.interval(), soFar.interval())
                .orElseThrow();
        BigDecimal truth = rest(ONE, share, target.value(), soFar.value());
        assertThat(byProfile.contains(truth) && byFigures.contains(truth)).isTrue();
        assertThat(byProfile.lower().isPresent()).isEqualTo(byFigures.lower().isPresent());
        assertThat(byProfile.upper().isPresent()).isEqualTo(byFigures.upper().isPresent());
    }

    @Property
    void cumulative_growth_is_made_of_its_periods(
            @ForAll("levels") Member before,
            @ForAll("levels") Member single,
            @ForAll("rates") Member growthBefore,
            @ForAll("rates") Member growthSingle) {
        BigDecimal base = before.value().add(single.value());
        BigDecimal level = before.value()
                .multiply(growthBefore.value().add(ONE))
                .add(single.value().multiply(growthSingle.value().add(ONE)));
        Interval cumulative =
                Growth.rate(Interval.exactly(level), Interval.exactly(base)).orElseThrow();
        Interval found = SinglePeriod.growth(
                        Interval.exactly(base),
                        Interval.exactly(before.value()),
                        cumulative,
                        Interval.exactly(growthBefore.value()))
                .orElseThrow();
        assertThat(found.contains(growthSingle.value())).isTrue();
    }

    @Property
    void the_pulls_of_part_and_rest_make_the_growth(
            @ForAll("levels") Member part,
            @ForAll("levels") Member rest,
            @ForAll("rates") Member partGrowth,
            @ForAll("rates") Member restGrowth) {
        BigDecimal base = part.value().add(rest.value());
        BigDecimal level = part.value()
                .multiply(partGrowth.value().add(ONE))
                .add(rest.value().multiply(restGrowth.value().add(ONE)));
        Interval pulls = pull(part, partGrowth, base).plus(pull(rest, restGrowth, base));
        assertThat(pulls.contains(over(level, base).subtract(ONE))).isTrue();
    }

    private static Interval pull(Member part, Member growth, BigDecimal base) {
        Interval share = Share.of(part.interval(), Interval.exactly(base)).orElseThrow();
        return Pull.of(share, growth.interval());
    }

    @Property
    void a_contribution_rate_gives_its_pull_back(@ForAll("anything") Member pull, @ForAll("anything") Member total) {
        Pull.contributionRate(pull.interval(), total.interval())
                .ifPresent(
                        rate -> assertThat(Pull.ofRate(rate, total.interval()).encloses(pull.interval()))
                                .isTrue());
        assertThat(Pull.contributionRate(pull.interval(), total.interval()).isEmpty())
                .isEqualTo(total.interval().mayBeZero());
    }

    @Property
    void a_gap_gives_the_reference_back(@ForAll("anything") Member own, @ForAll("anything") Member reference) {
        Interval gap = Gap.of(own.interval(), reference.interval());
        assertThat(Gap.reference(own.interval(), gap).encloses(reference.interval()))
                .isTrue();
    }

    @Property
    void what_remains_and_what_is_done_make_the_plan(@ForAll("anything") Member done, @ForAll("anything") Member plan) {
        Interval each = Completion.perPeriod(done.interval(), plan.interval(), 4);
        Interval made = each.times(BigDecimal.valueOf(4)).plus(done.interval());
        assertThat(made.encloses(plan.interval())).isTrue();
    }

    @Property
    void two_years_at_the_average_give_the_same_level(@ForAll("rates") Member first, @ForAll("rates") Member second) {
        TwoYearAverage.of(first.interval(), second.interval()).ifPresent(average -> {
            Interval twice = Growth.level(Growth.level(Interval.exactly(1), average), average);
            assertThat(twice.contains(
                            first.value().add(ONE).multiply(second.value().add(ONE))))
                    .isTrue();
            assertThat(TwoYearAverage.second(average, first.interval()))
                    .matches(back -> back.stream().allMatch(interval -> interval.contains(second.value())));
        });
    }
}
