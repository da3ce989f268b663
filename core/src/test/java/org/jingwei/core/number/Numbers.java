package org.jingwei.core.number;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Figures and intervals for the laws. Zero and whole numbers come often by themselves, so jqwik's edge cases are left out. */
public final class Numbers {

    private Numbers() {}

    /** An interval and one of its values. */
    public record Member(Interval interval, BigDecimal value) {}

    /** Decimals with up to three places, small ones and zero often. */
    public static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 3).map(BigDecimal::valueOf), between("-100000", "100000"));
    }

    public static Arbitrary<BigDecimal> between(String least, String most) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal(most))
                .ofScale(3);
    }

    public static Arbitrary<Printed> figures() {
        Arbitrary<Integer> scales = Arbitraries.integers().between(0, 4);
        return Combinators.combine(Arbitraries.longs().between(-99_999_999L, 99_999_999L), scales)
                .as((digits, scale) -> new Printed(BigDecimal.valueOf(digits, scale)));
    }

    /** Intervals with every sort of end, each with a value that lies in it. */
    public static Arbitrary<Member> members() {
        return members(decimals());
    }

    /** Intervals around such values; an end can lie beyond them. */
    public static Arbitrary<Member> members(Arbitrary<BigDecimal> values) {
        return Combinators.combine(values, ends(), ends()).as(Numbers::member).withoutEdgeCases();
    }

    /** Closed intervals of small width round positive values, as printed figures are. */
    public static Arbitrary<Member> printed(String least, String most) {
        return Combinators.combine(between(least, most), between("0", "0.05"), between("0", "0.05"))
                .as((v, below, above) -> new Member(Interval.closed(v.subtract(below), v.add(above)), v))
                .withoutEdgeCases();
    }

    /** How far an end lies from the value: "closed 1.5", "open 2", "infinite". */
    private static Arbitrary<String> ends() {
        Arbitrary<BigDecimal> distances = Arbitraries.oneOf(Arbitraries.just(BigDecimal.ZERO), between("0", "50"));
        return Arbitraries.oneOf(
                distances.map(d -> "closed " + d),
                between("0.001", "50").map(d -> "open " + d),
                Arbitraries.just("infinite 0"));
    }

    private static Member member(BigDecimal value, String below, String above) {
        Interval from = side(value, below, -1);
        return new Member(from.intersect(side(value, above, 1)).orElseThrow(), value);
    }

    private static Interval side(BigDecimal value, String end, int sign) {
        String[] words = end.split(" ", -1);
        BigDecimal at = value.add(new BigDecimal(words[1]).multiply(BigDecimal.valueOf(sign)));
        if (words[0].equals("infinite")) {
            return Interval.ANY;
        }
        if (words[0].equals("open")) {
            return sign < 0 ? Interval.moreThan(at) : Interval.lessThan(at);
        }
        return sign < 0 ? Interval.atLeast(at) : Interval.atMost(at);
    }
}
