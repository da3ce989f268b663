package org.jingwei.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jingwei.analysis.Figures.level;
import static org.jingwei.analysis.Figures.percent;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jingwei.core.number.Interval;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void a_printed_figure_is_told_as_it_was_printed() {
        assertThat(Wording.percent(percent("5.8"))).isEqualTo("5.8%");
        assertThat(Wording.percent(percent("39.14"))).isEqualTo("39.14%");
        assertThat(Wording.percent(percent("5.0"))).isEqualTo("5.0%");
        assertThat(Wording.amount(level("33.52"), "亿元")).isEqualTo("33.52亿元");
        assertThat(Wording.amount(level("7800"), "户")).isEqualTo("7800户");
        assertThat(Wording.amount(Interval.exactly(21), "亿元")).isEqualTo("21亿元");
    }

    @Test
    void a_computed_figure_is_about_so_much_and_shows_its_ends_where_they_differ() {
        assertThat(Wording.percent(Interval.parse("[0.3836,0.3844]"))).isEqualTo("约38.4%");
        assertThat(Wording.percent(Interval.parse("[0.062,0.067]"))).isEqualTo("约6.5%（6.2%至6.7%）");
        assertThat(Wording.amount(Interval.parse("[8.121,8.149]"), "亿元")).isEqualTo("约8.14亿元（8.12至8.15亿元）");
    }

    @Test
    void an_interval_of_a_printed_width_off_its_grid_is_no_printed_figure() {
        assertThat(Wording.amount(Interval.parse("[5.9,6.0)"), "亿元")).isEqualTo("约5.95亿元（5.9至6亿元）");
        assertThat(Wording.amount(Interval.parse("[95,105)"), "亿元")).isEqualTo("约100亿元（95至105亿元）");
    }

    @Test
    void an_end_that_is_open_is_told_as_such() {
        assertThat(Wording.amount(Interval.atLeast(new BigDecimal("60")), "亿元")).isEqualTo("60亿元以上");
        assertThat(Wording.amount(Interval.moreThan(new BigDecimal("60")), "亿元"))
                .isEqualTo("超过60亿元");
        assertThat(Wording.amount(Interval.atMost(new BigDecimal("3")), "%")).isEqualTo("3%以下");
        assertThat(Wording.amount(Interval.ANY, "亿元")).isEqualTo("不限");
    }

    @Test
    void a_sign_becomes_a_verb() {
        assertThat(Wording.growth(percent("5.8"))).isEqualTo("增长5.8%");
        assertThat(Wording.growth(percent("-0.3"))).isEqualTo("下降0.3%");
        assertThat(Wording.growth(percent("0.0"))).isEqualTo("持平");
        assertThat(Wording.growth(Interval.parse("[-0.002,0.004]"))).isEqualTo("增速约0.1%（-0.2%至0.4%）");
        assertThat(Wording.distance(Interval.exactly("0.013"), "全省")).isEqualTo("高于全省1.3个百分点");
        assertThat(Wording.distance(Interval.exactly("-16.1"), "平均", "亿元")).isEqualTo("低于平均16.1亿元");
    }

    @Test
    void a_stretch_has_the_name_that_offices_give_it() {
        assertThat(Stretch.until(12)).hasToString("全年");
        assertThat(Stretch.until(6)).hasToString("上半年");
        assertThat(new Stretch(7, 12)).hasToString("下半年");
        assertThat(Stretch.until(9)).hasToString("前三季度");
        assertThat(Stretch.quarter(4)).hasToString("四季度");
        assertThat(Stretch.until(1)).hasToString("1月");
        assertThat(Stretch.until(4).restUntil(6)).hasToString("5—6月");
        assertThatThrownBy(() -> Stretch.until(12).restUntil(12)).hasMessageContaining("13..12");
    }

    @Test
    void a_refusal_says_why_and_has_no_result() {
        Answer<Explained> refused = Answer.refused("缺3月数值");
        assertThat(refused.sentence()).isEqualTo("无法测算：缺3月数值。");
        assertThat(refused.value()).isEmpty();
        assertThatThrownBy(refused::orElseThrow).hasMessage("无法测算：缺3月数值。");
    }

    @Property
    void the_ends_that_are_told_contain_the_ends_that_are_meant(
            @ForAll @IntRange(min = 1, max = 99_999) int from, @ForAll @IntRange(min = 0, max = 999) int width) {
        BigDecimal lower = BigDecimal.valueOf(from, 4);
        Interval meant =
                Interval.closed(lower, lower.add(BigDecimal.valueOf(width, 4)).add(new BigDecimal("0.00003")));
        String told = Wording.amount(meant, "吨");
        int open = told.indexOf('（');
        Interval ends = open < 0
                ? around(told.substring(1, told.length() - 1))
                : Interval.closed(
                        new BigDecimal(told.substring(open + 1, told.indexOf('至'))),
                        new BigDecimal(told.substring(told.indexOf('至') + 1, told.length() - 2)));
        assertThat(ends.encloses(meant)).as(told).isTrue();
    }

    private static Interval around(String about) {
        BigDecimal middle = new BigDecimal(about);
        BigDecimal half = new BigDecimal("0.005");
        return Interval.closed(middle.subtract(half), middle.add(half));
    }
}
