package org.jingwei.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureScannerTest {

    private final FigureScanner scanner = FigureScanner.standard();

    /** The first figure of the text. */
    private Optional<Figure> first(String text) {
        for (int i = 0; i < text.length(); i++) {
            Optional<Figure> figure = FigureScanner.mayBegin(text.charAt(i)) ? scanner.at(text, i) : Optional.empty();
            if (figure.isPresent()) {
                return figure;
            }
            i = Math.max(i, Script.numberEnd(text, i) - 1);
        }
        return Optional.empty();
    }

    private static String plain(Figure f) {
        return f.kind() + " " + f.value().map(Printed::toString).orElse("-")
                + f.upper().map(u -> ".." + u).orElse("")
                + f.unit().map(u -> " " + u).orElse("") + " " + f.approx();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "税收12.5亿元，QUANTITY 12.5 亿元 EXACT",
                "增长-3.5%，QUANTITY -3.5 % EXACT",
                "增长5%—6%，QUANTITY 5..6 % EXACT",
                "新增5至6家，QUANTITY 5..6 家 EXACT",
                "培训3200余人次，QUANTITY 3200 人次 MORE",
                "约86万吨，QUANTITY 86 万吨 ABOUT",
                "增长8%以上，QUANTITY 8 % AT_LEAST",
                "不超过4.5%，QUANTITY 4.5 % AT_MOST",
                "近15亿元，QUANTITY 15 亿元 NEARLY",
                "突破12万户，QUANTITY 12 万户 EXCEEDS",
                "2.3万群众，QUANTITY 2.3 万人 EXACT",
                "结构8.2:41.5:50.3，RATIO 8.2 EXACT",
                "指数3.57，BARE 3.57 EXACT",
                "增长X%，MASKED - % EXACT",
                "完成XX亿元以上，MASKED - 亿元 AT_LEAST",
                "近七成，QUANTITY 70 % NEARLY",
                "八成以上，QUANTITY 80 % AT_LEAST",
                "两位数增长，QUANTITY 10 % AT_LEAST",
                "超百亿元，QUANTITY 100 亿元 EXCEEDS",
                "列第3位，RANK 3 位 EXACT",
                "列第十一，RANK 11 位 EXACT",
                "倒数第二，RANK -2 位 EXACT",
                "进入前十，RANK 10 位 WITHIN",
                "居首位，RANK 1 位 EXACT",
                "列末位，RANK -1 位 EXACT"
            })
    void a_printed_figure_is_found(String cases) {
        int comma = cases.indexOf('，');
        assertThat(first(cases.substring(0, comma)).map(FigureScannerTest::plain))
                .contains(cases.substring(comma + 1));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "12345热线",
                "2031年",
                "60岁以上",
                "第5届",
                "连续12个月",
                "距离年底还有30天",
                "5000万元以上项目",
                "10亿元项目",
                "1780毫米热轧线",
                "“1+3+N”",
                "3·24行动",
                "XX县人民政府",
                "迈出第一步",
                "三成",
                "百亿元级产业",
                "〔2031〕26号",
                "A4纸",
                "超百亿元产业"
            })
    void a_number_that_says_nothing_of_its_own_is_passed_over(String text) {
        assertThat(first(text).map(FigureScannerTest::plain)).isEmpty();
    }

    @Test
    void a_figure_knows_where_its_number_and_its_hedge_stand() {
        Figure rank = first("位列第3位").orElseThrow();
        assertThat(rank.begin()).isEqualTo(2);
        assertThat(rank.number()).isEqualTo(3);
        Figure over = first("增长8%以上").orElseThrow();
        assertThat(over.end()).isEqualTo(6);
    }

    @Test
    void grouped_digits_are_one_number() {
        assertThat(Script.numberEnd("1,234,567.89元", 0)).isEqualTo(12);
        assertThat(Script.numberEnd("12,5", 0)).isEqualTo(2);
        assertThat(Script.numberEnd("5.", 0)).isEqualTo(1);
    }

    @Test
    void the_terms_of_a_ratio_become_figures_of_their_own() {
        String text = "8.2 : 41.5:50.3";
        Figure ratio = first(text).orElseThrow();
        Figure second = ratio.part(1, text, Optional.of("%"));
        assertThat(second.number()).isEqualTo(text.indexOf("41.5"));
        assertThat(ratio.part(2, text, Optional.of("%")).end()).isEqualTo(text.length());
        assertThat(plain(second)).isEqualTo("QUANTITY 41.5 % EXACT");
        assertThat(second.approx()).isEqualTo(Approx.EXACT);
    }

    @Test
    void full_width_digits_keep_their_places() {
        assertThat(HalfWidth.of("增长５．２％，")).isEqualTo("增长5.2%，");
    }
}
