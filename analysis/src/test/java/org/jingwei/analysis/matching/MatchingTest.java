package org.jingwei.analysis.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jingwei.analysis.Figures.percent;

import org.jingwei.analysis.matching.Matching.Agreement;
import org.jingwei.core.data.BadData;
import org.jingwei.core.term.Indicators;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static MatchingPair power() {
        return MatchingPairs.standard()
                .of(Indicators.standard().byCode("IND.VA.ABOVE").orElseThrow())
                .get(0);
    }

    private static Matching matching(String own, String partner) {
        return Matching.of("清河县上半年", power(), percent(own), percent(partner));
    }

    @Test
    void output_that_rises_while_its_power_falls_is_a_question() {
        Matching apart = matching("8.2", "-1.3");
        assertThat(apart.agreement()).isEqualTo(Agreement.OPPOSITE);
        assertThat(apart.sentence())
                .isEqualTo("清河县上半年规模以上工业增加值增长8.2%，工业用电量下降1.3%，一升一降，高于后者约9.5个百分点（9.4至9.6个百分点），" + "工业生产一般随用电量增减，须核实原因。");
    }

    @Test
    void the_same_direction_can_still_part() {
        assertThat(matching("12.0", "3.0").agreement()).isEqualTo(Agreement.APART);
        assertThat(matching("12.0", "3.0").sentence()).contains("超过5个百分点的常见差距");
    }

    @Test
    void within_the_tolerance_the_two_go_together() {
        assertThat(matching("5.0", "3.0").agreement()).isEqualTo(Agreement.TOGETHER);
        assertThat(matching("5.0", "0.0").agreement()).isEqualTo(Agreement.TOGETHER);
        assertThat(matching("0.4", "-0.4").sentence()).contains("两者基本匹配");
    }

    @Test
    void a_pair_must_be_two_indicators_of_the_catalogue() {
        String head = "indicator,partner,tolerance,why,source\n";
        assertThat(MatchingPairs.standard().all()).hasSizeGreaterThan(5);
        assertThatThrownBy(() -> MatchingPairs.parse("m.csv", head + "IND.VA.ABOVE,NONE,5,甲,s"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("m.csv:2");
        assertThatThrownBy(() -> MatchingPairs.parse("m.csv", head + "GDP,GDP,5,甲,s"))
                .hasMessageContaining("two indicators");
        assertThatThrownBy(() -> MatchingPairs.parse("m.csv", head + "GDP,ELEC.USE,5,甲,s\nGDP,ELEC.USE,6,甲,s"))
                .hasMessageContaining("stands already");
    }
}
