package org.jingwei.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.analysis.Figures.goal;
import static org.jingwei.analysis.Figures.percent;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.core.number.Interval;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Subject INDUSTRY = new Subject("清河县规上工业增加值", "亿元");

    @Test
    void a_rate_stands_beside_plan_province_and_nation() {
        Map<String, Interval> references = new LinkedHashMap<>();
        references.put("年度目标", goal("9"));
        references.put("全省", percent("5.0"));
        references.put("全国", percent("7.2"));
        Comparison beside = Comparison.of(INDUSTRY, percent("7.2"), references);
        assertThat(beside.sentence())
                .isEqualTo("清河县规上工业增加值增长7.2%，低于年度目标1.8个百分点，高于全省约2.2个百分点（2.1至2.3个百分点），"
                        + "与全国相差约0个百分点（-0.1至0.1个百分点），高低未定。");
        assertThat(beside.below()).containsExactly("年度目标");
    }

    @Test
    void a_scoreboard_counts_who_is_above_and_below() {
        Scoreboard board = new Scoreboard(
                "全省平均",
                Map.of(
                        "生产总值", Interval.exactly("0.013"),
                        "固定资产投资", Interval.exactly("-0.022"),
                        "社会消费品零售总额", Interval.exactly(0),
                        "进出口总额", Interval.parse("[-0.001,0.001]")));
        assertThat(board.sentence()).isEqualTo("4项指标与全省平均相比，1高1低1平，1项因四舍五入不能判定，低于的是固定资产投资。");
        assertThat(board.above()).containsExactly("生产总值");
    }

    @Test
    void two_years_together_take_out_the_low_base() {
        TwoYearGrowth growth = TwoYearGrowth.of(new Subject("云岭市生产总值", "亿元"), percent("0.6"), percent("8.5"))
                .orElseThrow();
        assertThat(growth.sentence()).isEqualTo("云岭市生产总值上年增长0.6%、今年增长8.5%，两年平均增长约4.5%（4.4%至4.6%）。");
        assertThat(TwoYearGrowth.of(INDUSTRY, Interval.exactly(-1), percent("8.5"))
                        .refusal())
                .isPresent();
    }
}
