package org.jingwei.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodLawsTest {

    /** Few years, so that pairs often cover the same time. */
    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> years = Arbitraries.of(Period.UNPRINTED, 2022, 2023);
        Arbitrary<Integer> halves = Arbitraries.of(1, 2);
        return Arbitraries.oneOf(
                        years.map(Period.Year::new),
                        Combinators.combine(years, halves).as(Period.Half::new),
                        Combinators.combine(years, ends(4), ends(4))
                                .as((y, a, b) -> new Period.Quarters(y, Math.min(a, b), Math.max(a, b))),
                        Combinators.combine(years, ends(12), ends(12))
                                .as((y, a, b) -> new Period.Months(y, Math.min(a, b), Math.max(a, b))),
                        Combinators.combine(years, Arbitraries.integers().between(0, 12))
                                .as(Period.EndOf::new),
                        Combinators.combine(years, Arbitraries.integers().between(0, 4))
                                .as((y, n) -> new Period.Span(y == Period.UNPRINTED ? 2019 : y - n, y)))
                .map(period -> (Period) period)
                .withoutEdgeCases();
    }

    private static Arbitrary<Integer> ends(int last) {
        return Arbitraries.integers().between(1, last);
    }

    @Property
    void it_parses_what_it_prints(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void what_prints_the_same_is_the_same(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(a.toString().equals(b.toString())).isEqualTo(a.equals(b));
    }

    @Property
    void a_period_covers_itself(@ForAll("periods") Period period) {
        assertThat(period.covers(period)).isTrue();
    }

    @Property
    void covering_is_mutual(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(a.covers(b)).isEqualTo(b.covers(a));
    }

    /** Too rare among random triples: so every triple of one year's periods. */
    @Example
    void what_covers_the_same_covers_each_other() {
        List<Period> all = everyPeriodOf(2023);
        int covered = 0;
        for (Period a : all) {
            for (Period b : all.stream().filter(a::covers).toList()) {
                assertThat(all).allMatch(c -> a.covers(c) == b.covers(c));
                covered++;
            }
        }
        assertThat(covered).isGreaterThan(all.size());
    }

    private static List<Period> everyPeriodOf(int year) {
        List<Period> all = new ArrayList<>(List.of(
                new Period.Year(year),
                new Period.Half(year, 1),
                new Period.Half(year, 2),
                new Period.Span(year, year)));
        for (int last = 1; last <= 12; last++) {
            all.add(new Period.EndOf(year, last));
            for (int first = 1; first <= last; first++) {
                all.add(new Period.Months(year, first, last));
                if (last <= 4) {
                    all.add(new Period.Quarters(year, first, last));
                }
            }
        }
        return all;
    }

    @Property
    void a_flow_never_covers_a_stock(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        Assume.that(a.point() != b.point());
        assertThat(a.covers(b)).isFalse();
    }

    @Property
    void another_year_and_back_changes_nothing(@ForAll("periods") Period period) {
        Assume.that(!(period instanceof Period.Span));
        assertThat(period.inYear(2031).year()).isEqualTo(2031);
        assertThat(period.inYear(2031).inYear(period.year())).isEqualTo(period);
    }
}
