package org.jingwei.analysis.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jingwei.analysis.Figures.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Numbers;
import org.junit.jupiter.api.Test;

class ContributionsTest {

    private static final Subject GDP = new Subject("云岭市生产总值", "亿元");

    private static Part part(String name, String share, String growth) {
        return new Part(name, percent(share), percent(growth));
    }

    @Provide
    Arbitrary<List<BigDecimal>> rates() {
        return Numbers.between("-0.5", "0.5").list().ofSize(3);
    }

    @Test
    void a_part_pulls_by_its_share_and_growth() {
        assertThat(Contribution.of(new Subject("清河县固定资产投资", "亿元"), percent("12.0"), part("工业投资", "21.6", "29.2"))
                        .sentence())
                .isEqualTo("工业投资拉动清河县固定资产投资增长约6.3个百分点，贡献率为约52.6%（52.1%至53%）。");
        assertThat(Contribution.ofPull(GDP, percent("0.0"), "房地产业", percent("-0.84"))
                        .sentence())
                .isEqualTo("房地产业下拉云岭市生产总值0.84个百分点。");
    }

    @Test
    void parts_that_are_all_there_are_close() {
        Contributions closed = Contributions.ofAll(
                GDP,
                percent("4.6"),
                List.of(part("第一产业", "23.0", "7.5"), part("第二产业", "14.0", "1.6"), part("第三产业", "63.0", "4.2")));
        assertThat(closed.closes()).isTrue();
        assertThat(closed.sentence())
                .startsWith("云岭市生产总值增长4.6%，其中第三产业拉动约2.6个百分点（2.6至2.7个百分点）、第一产业拉动约1.7个百分点")
                .endsWith("与总量增速吻合。");
    }

    @Test
    void parts_that_cannot_make_the_total_are_told_apart() {
        Contributions broken = Contributions.ofAll(
                GDP, percent("8.0"), List.of(part("第二产业", "40.0", "5.0"), part("第三产业", "60.0", "5.0")));
        assertThat(broken.closes()).isFalse();
        assertThat(broken.sentence()).contains("低于总量增速约3个百分点").endsWith("分项与总量不闭合，须核实。");
    }

    @Test
    void some_parts_leave_a_rest_and_show_who_drags() {
        Contributions some = Contributions.ofSome(
                GDP, percent("3.0"), List.of(part("采矿业", "10.0", "-17.8"), part("制造业", "50.0", "6.0")));
        assertThat(some.drags()).extracting(Contribution::part).containsExactly("采矿业");
        assertThat(some.sentence()).contains("采矿业下拉约1.8个百分点").contains("，其余部分拉动约1.8个百分点");
        assertThatThrownBy(() -> Contributions.ofAll(GDP, percent("3.0"), List.of()))
                .hasMessageContaining("no parts");
    }

    @Test
    void a_point_of_spending_moves_what_stands_above_it() {
        Sensitivity eight = Sensitivity.of(
                "财政八项支出",
                Interval.exactly("-0.0615"),
                List.of(
                        new Sensitivity.Weight("第三产业增加值", Interval.exactly("0.2")),
                        new Sensitivity.Weight("生产总值", Interval.exactly("0.5"))));
        assertThat(eight.effect().hundredfold().rounded(3)).isEqualTo("-0.615");
        assertThat(eight.sentence()).isEqualTo("财政八项支出变动-6.15个百分点，影响第三产业增加值-1.23个百分点（权重20%），影响生产总值-0.615个百分点（权重50%）。");
        assertThatThrownBy(() -> Sensitivity.of("甲", Interval.exactly(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void pulls_of_all_parts_make_the_growth_of_the_total(@ForAll("rates") List<BigDecimal> growths) {
        List<BigDecimal> shares = List.of(new BigDecimal("0.2"), new BigDecimal("0.3"), new BigDecimal("0.5"));
        List<Part> parts = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            parts.add(new Part("部分" + i, Interval.exactly(shares.get(i)), Interval.exactly(growths.get(i))));
            total = total.add(shares.get(i).multiply(growths.get(i)));
        }
        Contributions all = Contributions.ofAll(GDP, Interval.exactly(total), parts);
        assertThat(all.closes()).isTrue();
        assertThat(all.rest().mayBeZero()).isTrue();
    }
}
