package org.jingwei.analysis.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jingwei.analysis.Figures.level;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jingwei.core.data.BadData;
import org.jingwei.core.number.Interval;
import org.junit.jupiter.api.Test;

class ScheduleCurveTest {

    private static ScheduleCurve curve(String name) {
        return ScheduleCurves.standard().named(name).orElseThrow();
    }

    @Test
    void the_curves_of_the_offices_are_data() {
        assertThat(curve("linear").at(6).share()).isEqualTo(Interval.exactly("0.5"));
        assertThat(curve("half50").at(9).share()).isEqualTo(Interval.exactly("0.85"));
        assertThat(curve("half60").at(6).share()).isEqualTo(Interval.exactly("0.6"));
        assertThat(ScheduleCurves.standard().named("none")).isEmpty();
        assertThat(ScheduleCurves.evenMonths()).isEqualTo(curve("linear"));
    }

    @Test
    void between_two_points_the_curve_is_straight() {
        assertThat(curve("half60").at(3).share()).isEqualTo(Interval.exactly("0.3"));
        assertThat(curve("half60").at(8).share()).isEqualTo(Interval.exactly("0.8"));
        assertThat(curve("half50").at(0).share()).isEqualTo(Interval.exactly(0));
        assertThat(curve("half50").at(12).share()).isEqualTo(Interval.exactly(1));
    }

    @Test
    void last_years_profile_keeps_what_rounding_hides() {
        ScheduleCurve last = ScheduleCurve.lastYear(Map.of(6, level("44.0"), 12, level("100.0")));
        assertThat(last.at(6).share().rounded(4)).isEqualTo("0.4393..0.4407");
        assertThat(last.at(3).share().rounded(4)).isEqualTo("0.2196..0.2204");
        assertThatThrownBy(() -> ScheduleCurve.lastYear(Map.of(6, level("44.0"))))
                .hasMessageContaining("needs last year's total");
        assertThatThrownBy(() -> ScheduleCurve.lastYear(Map.of(6, level("120"), 12, level("100"))))
                .hasMessageContaining("never falls");
    }

    @Test
    void a_bad_line_is_refused_with_file_and_line() {
        String head = "name,words,points,source\n";
        assertThatThrownBy(() -> ScheduleCurves.parse("c.csv", head + "a,甲,6:0.7|9:0.5|12:1,s"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("c.csv:2");
        assertThatThrownBy(() -> ScheduleCurves.parse("c.csv", head + "a,甲,6,s"))
                .hasMessageContaining("not a point");
        assertThatThrownBy(() -> ScheduleCurves.parse("c.csv", head + "a,甲,13:1,s"))
                .hasMessageContaining("month 0 to 12");
        assertThatThrownBy(() -> ScheduleCurves.parse("c.csv", head + "a,甲,6:0.5|6:0.6,s"))
                .hasMessageContaining("twice the same month");
        assertThatThrownBy(() -> ScheduleCurves.parse("c.csv", head + "a,甲,12:0.9,s"))
                .hasMessageContaining("from nothing to everything");
    }

    @Property
    void a_curve_never_falls(@ForAll @IntRange(min = 1, max = 12) int month) {
        for (String name : new String[] {"linear", "half50", "half60"}) {
            assertThat(curve(name)
                            .at(month)
                            .share()
                            .below(curve(name).at(month - 1).share()))
                    .isFalse();
        }
    }
}
