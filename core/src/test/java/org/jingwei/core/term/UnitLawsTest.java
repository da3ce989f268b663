package org.jingwei.core.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Numbers;
import org.jingwei.core.number.Numbers.Member;

class UnitLawsTest {

    private static final Units UNITS = Units.standard();
    private static final List<String> NUMBER_WORDS =
            List.of("", "", "十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿");

    /** Units of the catalogue, behind number words and slashes too. */
    @Provide
    Arbitrary<Unit> units() {
        Arbitrary<Unit> alone = Combinators.combine(Arbitraries.of(NUMBER_WORDS), Arbitraries.of(UNITS.all()))
                .as((word, unit) -> UNITS.parse(word + unit).orElse(unit));
        Arbitrary<Unit> quotients = Combinators.combine(alone, alone)
                .as((over, under) -> UNITS.parse(over + "/" + under).orElse(over));
        return Arbitraries.oneOf(alone, quotients).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Member> members() {
        return Numbers.members();
    }

    @Property
    void a_unit_is_read_from_what_it_prints(@ForAll("units") Unit unit) {
        assertThat(UNITS.parse(unit.toString())).contains(unit);
    }

    @Property
    void a_dimension_is_read_from_what_it_prints(@ForAll("units") Unit unit) {
        assertThat(Dimension.parse(unit.dimension().toString())).isEqualTo(unit.dimension());
    }

    @Property
    void a_unit_is_found_at_any_width(@ForAll("units") Unit unit) {
        StringBuilder wide = new StringBuilder();
        unit.symbol().chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c - '!' + '！' : c)));
        assertThat(UNITS.parse(wide.toString())).contains(unit);
    }

    @Property
    void units_of_different_dimensions_never_mix(
            @ForAll("units") Unit from, @ForAll("units") Unit to, @ForAll("members") Member figure) {
        Assume.that(!from.dimension().equals(to.dimension()));
        assertThatThrownBy(() -> from.convert(figure.interval(), to))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(from.symbol())
                .hasMessageContaining(to.symbol());
        assertThatThrownBy(() -> from.convert(figure.value(), to)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void there_and_back_contains_the_figure(@ForAll("units") Unit from, @ForAll("members") Member figure) {
        for (Unit to : UNITS.all()) {
            if (from.comparable(to)) {
                Interval back = to.convert(from.convert(figure.interval(), to), from);
                assertThat(back.encloses(figure.interval())).isTrue();
            }
        }
    }

    @Property
    void a_converted_interval_contains_the_converted_figure(
            @ForAll("units") Unit from, @ForAll("members") Member figure) {
        for (Unit to : UNITS.all()) {
            if (from.comparable(to)) {
                BigDecimal exact = figure.value()
                        .multiply(from.scale().multiply(to.per()))
                        .divide(from.per().multiply(to.scale()), new MathContext(80));
                assertThat(from.convert(figure.interval(), to).contains(exact)).isTrue();
            }
        }
    }

    @Property
    void only_what_counts_things_one_by_one_is_exact(@ForAll("units") Unit unit) {
        Optional<Unit> many = UNITS.parse("万" + unit);
        assertThat(many).isNotEqualTo(Optional.of(unit)).matches(m -> m.stream().noneMatch(Unit::countable));
        assertThat(unit.countable() && unit.symbol().contains("/")).isFalse();
    }
}
