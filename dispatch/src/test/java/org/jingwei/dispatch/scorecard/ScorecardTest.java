package org.jingwei.dispatch.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jingwei.core.data.BadData;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final String HEAD = "card,valid_from,item,weight,kind,low,high,gate,source\n";

    private final Scorecard card =
            Scorecards.standard().on("县区季度考核示例", LocalDate.parse("2024-01-01")).orElseThrow();

    @Test
    void every_kind_of_item_scores_as_its_row_says() {
        assertThat(points("固定资产投资", "53")).isEqualTo("2.65");
        assertThat(points("固定资产投资", "130")).isEqualTo("5.00");
        assertThat(points("规模以上工业增加值增速位次", "1")).isEqualTo("7.00");
        assertThat(points("规模以上工业增加值增速位次", "3")).isEqualTo("6.30");
        assertThat(points("规模以上工业增加值增速位次", "20")).isEqualTo("2.80");
        assertThat(points("社会消费品零售总额增速", "-3")).isEqualTo("0.00");
        assertThat(points("社会消费品零售总额增速", "2.5")).isEqualTo("1.50");
        assertThat(points("重大项目开工", "99.9")).isEqualTo("0.00");
        assertThat(points("重大项目开工", "100")).isEqualTo("2.00");
    }

    @Test
    void a_bonus_waits_for_its_gate_and_has_a_cap() {
        assertThat(total(Map.of("国家级试点", Interval.exactly(5), "重大项目开工", Interval.exactly(100))))
                .isEqualTo("5.00");
        assertThat(total(Map.of("国家级试点", Interval.exactly(5), "重大项目开工", Interval.exactly(80))))
                .isEqualTo("0.00");
        assertThat(total(Map.of("国家级试点", Interval.exactly(5)))).isEqualTo("0.00");
    }

    @Test
    void one_veto_takes_everything_and_is_named() {
        Scorecard.Result result = card.score(Map.of("固定资产投资", Interval.exactly(100), "重大安全事故", Interval.exactly(1)));
        assertThat(result.total()).isEqualTo(Interval.exactly(0));
        assertThat(result.vetoed()).containsExactly("重大安全事故");
        assertThat(card.score(Map.of("重大安全事故", Interval.exactly(0))).vetoed()).isEmpty();
    }

    @Test
    void what_has_no_value_is_named_and_not_scored() {
        Scorecard.Result result = card.score(Map.of("固定资产投资", Interval.exactly(100)));
        assertThat(result.missing()).hasSize(6).contains("招商引资到位资金");
        assertThat(result.scores().get(1).sentence()).isEqualTo("招商引资到位资金没有数据，暂不计分（满分7分）。");
        assertThat(result.scores().get(0).sentence()).isEqualTo("固定资产投资为100，得5分（满分5分）。");
        assertThat(card.full()).isEqualByComparingTo("27");
    }

    @Test
    void rounding_travels_into_the_points() {
        Interval printed = Interval.of(Printed.of("53.0"), Approx.EXACT);
        assertThat(card.score(Map.of("固定资产投资", printed)).total().rounded(4)).isEqualTo("2.6475..2.6525");
        Interval near = Interval.of(Printed.of("100.0"), Approx.EXACT);
        assertThat(card.score(Map.of("重大项目开工", near)).total().rounded(0)).isEqualTo("0..2");
    }

    @Property
    void more_is_never_scored_less(
            @ForAll @BigRange(min = "-50", max = "200") @Scale(1) BigDecimal one,
            @ForAll @BigRange(min = "-50", max = "200") @Scale(1) BigDecimal other) {
        for (Item item : card.items()) {
            if (item.scoring() != Scoring.RANK) {
                BigDecimal less = point(item, one.min(other));
                assertThat(less).isLessThanOrEqualTo(point(item, one.max(other)));
            }
        }
    }

    private static BigDecimal point(Item item, BigDecimal value) {
        return item.scoring().points(Interval.exactly(value), item).lower().orElseThrow();
    }

    @Test
    void the_version_of_the_day_counts() {
        Scorecards two =
                Scorecards.parse("s.csv", HEAD + "甲,2030-01-01,投资,5,target,,,,旧办法\n甲,2031-01-01,投资,8,target,,,,新办法\n");
        assertThat(two.on("甲", LocalDate.parse("2030-12-31")).orElseThrow().full())
                .isEqualByComparingTo("5");
        assertThat(two.on("甲", LocalDate.parse("2031-01-01")).orElseThrow().full())
                .isEqualByComparingTo("8");
        assertThat(two.on("甲", LocalDate.parse("2029-01-01"))).isEmpty();
    }

    @Test
    void a_bad_row_is_refused_with_its_line() {
        for (String row : new String[] {
            "甲,2031-01-01,投资,5,points,,,,办法",
            "甲,2031-01-01,投资,五,target,,,,办法",
            "甲,2031-01-01,投资,5,range,9,3,,办法",
            "甲,2031-01-01,投资,5,target,,,没有的项,办法",
            "甲,今年,投资,5,target,,,,办法"
        }) {
            assertThatThrownBy(() -> Scorecards.parse("s.csv", HEAD + row + "\n"))
                    .as(row)
                    .isInstanceOf(BadData.class)
                    .hasMessageContaining("s.csv:2");
        }
    }

    private String points(String item, String value) {
        return total(Map.of(item, Interval.exactly(value)));
    }

    private String total(Map<String, Interval> values) {
        return card.score(values).total().rounded(2);
    }
}
