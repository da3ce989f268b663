package org.jingwei.verify.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingwei.core.number.Approx;
import org.jingwei.verify.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private static Sketch sketch(String text) {
        return new Figures().sketch(Drafts.paragraph(text, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031年1—6月", "5月20日", "第3季度", "20XX年", "X亿元", "5—8亿元", "第12届", "5G", "1-6月份", "3+1"})
    void dates_ranges_masks_and_names_are_no_figures(String text) {
        assertThat(sketch(text).figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "约30亿元, ABOUT",
        "近30亿元, NEARLY",
        "超过30亿元, EXCEEDS",
        "30亿元以上, AT_LEAST",
        "30余亿元, MORE",
        "不低于30亿元, AT_LEAST",
        "30亿元, EXACT"
    })
    void words_beside_a_figure_hedge_it(String text, Approx approx) {
        assertThat(sketch(text).figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.approx()).isEqualTo(approx));
    }

    @Test
    void a_thousands_comma_and_a_minus_belong_to_the_figure() {
        assertThat(sketch("完成17,176万元，增长-3.2%").figures())
                .extracting(Figure::value)
                .extracting(Object::toString)
                .containsExactly("17176", "-3.2");
    }

    @Test
    void a_sketch_draws_each_kind_of_figure_with_its_mark() {
        assertThat(sketch("12个占3%，高1个百分点，4亿元").masked())
                .isEqualTo("" + Sketch.COUNT + "占" + Sketch.PERCENT + "，高" + Sketch.POINTS + "，" + Sketch.OTHER);
    }

    @Test
    void a_figure_knows_its_line_and_where_it_stands() {
        Sketch sketch = sketch("完成12个");
        assertThat(sketch.figures().get(0).line()).isEqualTo(7);
        assertThat(sketch.at(2)).contains(sketch.figures().get(0));
        assertThat(sketch.at(0)).isEmpty();
    }

    @Test
    void a_fall_has_a_direction_and_a_level_fallen_to_has_none() {
        assertThat(Direction.of(sketch("投资下降3%").figures().get(0))).isNegative();
        assertThat(Direction.of(sketch("投资增长3%").figures().get(0))).isPositive();
        assertThat(Direction.of(sketch("增速下降至3%").figures().get(0))).isZero();
    }
}
