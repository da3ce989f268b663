package org.jingwei.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.core.number.Numbers.Member;

class IntervalLawsTest {

    private static final MathContext FINE = new MathContext(60);

    @Provide
    Arbitrary<Member> members() {
        return Numbers.members();
    }

    @Provide
    Arbitrary<Member> notNegative() {
        return Numbers.members(Numbers.between("0", "100000"))
                .filter(member -> !member.interval().intersects(Interval.lessThan(BigDecimal.ZERO)));
    }

    /** Decimals of more digits than arithmetic keeps. */
    @Provide
    Arbitrary<BigDecimal> longDecimals() {
        return Arbitraries.bigIntegers().map(digits -> new BigDecimal(digits.pow(4), 60));
    }

    @Property
    void a_sum_contains_every_sum(@ForAll("members") Member a, @ForAll("members") Member b) {
        assertThat(a.interval().plus(b.interval()).contains(a.value().add(b.value())))
                .isTrue();
    }

    @Property
    void a_difference_contains_every_difference(@ForAll("members") Member a, @ForAll("members") Member b) {
        assertThat(a.interval().minus(b.interval()).contains(a.value().subtract(b.value())))
                .isTrue();
    }

    @Property
    void a_product_contains_every_product(@ForAll("members") Member a, @ForAll("members") Member b) {
        assertThat(a.interval().times(b.interval()).contains(a.value().multiply(b.value())))
                .isTrue();
    }

    @Property
    void a_quotient_contains_every_quotient(@ForAll("members") Member a, @ForAll("members") Member b) {
        Assume.that(!b.interval().mayBeZero());
        BigDecimal quotient = a.value().divide(b.value(), FINE);
        assertThat(a.interval().dividedBy(b.interval()).contains(quotient)).isTrue();
    }

    @Property
    void a_root_contains_every_root(@ForAll("notNegative") Member a) {
        assertThat(a.interval().sqrt().contains(a.value().sqrt(FINE))).isTrue();
    }

    @Property
    void figures_of_too_many_digits_are_rounded_outward(
            @ForAll("longDecimals") BigDecimal a, @ForAll("longDecimals") BigDecimal b) {
        assertThat(Interval.exactly(a).plus(Interval.exactly(b)).contains(a.add(b)))
                .isTrue();
        assertThat(Interval.exactly(a).times(b).contains(a.multiply(b))).isTrue();
    }

    @Property
    void a_divisor_that_may_be_zero_is_refused(@ForAll("members") Member a, @ForAll("members") Member b) {
        Assume.that(b.interval().mayBeZero());
        assertThatThrownBy(() -> a.interval().dividedBy(b.interval()))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(b.interval().toString());
    }

    @Property
    void both_ends_of_a_product_are_reached(@ForAll("members") Member a, @ForAll("members") Member b) {
        Interval product = a.interval().times(b.interval());
        Assume.that(a.interval().width().isPresent() && b.interval().width().isPresent());
        assertThat(endProducts(a.interval(), b.interval()))
                .anyMatch(end -> end.compareTo(product.lower().orElseThrow()) == 0)
                .anyMatch(end -> end.compareTo(product.upper().orElseThrow()) == 0);
    }

    private static List<BigDecimal> endProducts(Interval a, Interval b) {
        BigDecimal low = a.lower().orElseThrow();
        BigDecimal high = a.upper().orElseThrow();
        BigDecimal from = b.lower().orElseThrow();
        BigDecimal to = b.upper().orElseThrow();
        return List.of(low.multiply(from), low.multiply(to), high.multiply(from), high.multiply(to));
    }

    @Property
    void negating_twice_changes_nothing(@ForAll("members") Member a) {
        assertThat(a.interval().negate().negate()).isEqualTo(a.interval());
        assertThat(a.interval().negate().contains(a.value().negate())).isTrue();
    }

    @Property
    void percent_and_back_changes_nothing(@ForAll("members") Member a) {
        assertThat(a.interval().hundredth().hundredfold()).isEqualTo(a.interval());
    }

    @Property
    void an_intersection_holds_what_both_hold(@ForAll("members") Member a, @ForAll("members") Member b) {
        boolean inBoth = a.interval().contains(b.value());
        assertThat(a.interval().intersect(b.interval()).filter(both -> both.contains(b.value())))
                .matches(both -> both.isPresent() == inBoth);
    }

    @Property
    void two_intervals_meet_or_one_is_below(@ForAll("members") Member a, @ForAll("members") Member b) {
        boolean below = a.interval().below(b.interval());
        boolean above = a.interval().above(b.interval());
        assertThat(a.interval().intersects(b.interval())).isEqualTo(!below && !above);
        assertThat(a.interval().intersect(b.interval()).isPresent()).isEqualTo(!below && !above);
        assertThat(below && a.value().compareTo(b.value()) >= 0).isFalse();
    }

    @Property
    void a_hull_encloses_both(@ForAll("members") Member a, @ForAll("members") Member b) {
        Interval hull = a.interval().hull(b.interval());
        assertThat(hull.encloses(a.interval()) && hull.encloses(b.interval())).isTrue();
        assertThat(hull).isEqualTo(b.interval().hull(a.interval()));
    }

    @Property
    void it_parses_what_it_prints(@ForAll("members") Member a) {
        assertThat(Interval.parse(a.interval().toString())).isEqualTo(a.interval());
    }

    @Property
    void equal_sets_are_equal_whatever_their_scale(@ForAll("members") Member a) {
        BigDecimal rescaled = a.value().setScale(a.value().scale() + 3, RoundingMode.UNNECESSARY);
        assertThat(Interval.exactly(rescaled)).isEqualTo(Interval.exactly(a.value()));
        assertThat(Interval.exactly(rescaled)).hasSameHashCodeAs(Interval.exactly(a.value()));
    }
}
