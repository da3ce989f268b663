package org.jingwei.verify.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.verify.Drafts.audit;
import static org.jingwei.verify.Drafts.fact;
import static org.jingwei.verify.Drafts.facts;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.junit.jupiter.api.Test;

class RangesTest {

    private static Fact growth(int line, String indicator, String value) {
        return fact(line, indicator, Measure.YOY, Status.ACTUAL, "2031", value, "%");
    }

    private static Fact level(int line, String indicator, String value, String unit) {
        return fact(line, indicator, Measure.LEVEL, Status.ACTUAL, "2031", value, unit);
    }

    private static List<Finding> of(List<Finding> findings, String code) {
        return findings.stream().filter(finding -> finding.code().equals(code)).toList();
    }

    @Test
    void that_growth_is_of_a_usual_size_is_no_computation_and_nothing_is_said_of_it() {
        assertThat(of(audit(facts("稿.txt", growth(1, "地区生产总值", "6.2"), growth(3, "固定资产投资", "8.1"))), "V1511"))
                .isEmpty();
    }

    @Test
    void a_slipped_point_deserves_a_look_and_a_multiple_is_left_alone() {
        assertThat(of(audit(facts("稿.txt", growth(1, "地区生产总值", "62"))), "V1511"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
        Fact times = fact(1, "地区生产总值", Measure.YOY, Status.ACTUAL, "2031", "32", "倍");
        assertThat(of(audit(facts("稿.txt", times)), "V1511")).isEmpty();
    }

    @Test
    void an_income_of_long_ago_is_not_measured_by_those_of_today() {
        Fact now = level(1, "城镇居民人均可支配收入", "342", "元");
        Fact then = fact(1, "城镇居民人均可支配收入", Measure.LEVEL, Status.ACTUAL, "1978", "342", "元");
        assertThat(of(audit(facts("稿.txt", now)), "V1511"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
        assertThat(of(audit(facts("稿.txt", then)), "V1511")).isEmpty();
    }

    @Test
    void rates_that_are_parts_of_all_hold_together_and_one_beyond_all_deserves_a_look() {
        assertThat(of(audit(facts("稿.txt", level(1, "森林覆盖率", "45.2", "%"), level(2, "代表建议办复率", "100", "%"))), "V1104"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(of(audit(facts("稿.txt", level(1, "代表建议办复率", "140", "%"))), "V1104"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
        assertThat(of(audit(facts("稿.txt", level(1, "投资完成率", "140", "%"))), "V1104"))
                .isEmpty();
    }

    @Test
    void a_part_was_no_more_than_its_whole_in_the_year_before_either() {
        List<Finding> wrong = audit(facts(
                "稿.txt",
                level(1, "固定资产投资", "50", "亿元"),
                growth(1, "固定资产投资", "25"),
                level(2, "工业投资", "45", "亿元"),
                growth(2, "工业投资", "-10")));
        assertThat(of(wrong, "V1110")).extracting(Finding::verdict).containsExactly(Verdict.SUSPICIOUS);
        List<Finding> right = audit(facts(
                "稿.txt",
                level(1, "固定资产投资", "50", "亿元"),
                growth(1, "固定资产投资", "25"),
                level(2, "工业投资", "15", "亿元"),
                growth(2, "工业投资", "-10")));
        assertThat(of(right, "V1110")).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(finding.numbers()).containsExactly("50", "25", "15", "10");
        });
    }

    @Test
    void an_earlier_value_beside_the_present_one_is_no_result_that_a_target_falls_short_of() {
        Fact before = fact(1, "挂牌督办隐患点", Measure.LEVEL, Status.PREVIOUS, "2031", "139", "处");
        Fact now = level(1, "挂牌督办隐患点", "48", "处");
        Fact aim = fact(3, "挂牌督办隐患点", Measure.LEVEL, Status.TARGET, "2032", "60", "处");
        assertThat(of(audit(facts("稿.txt", before, now, aim)), "V1701"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
    }

    @Property(tries = 200)
    void a_part_whose_growth_is_that_of_its_whole_is_never_doubted(
            @ForAll @IntRange(min = 1000, max = 9000) int whole,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(min = -50, max = 90) int growth) {
        String part = BigDecimal.valueOf(whole)
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(3)
                .toPlainString();
        String all = BigDecimal.valueOf(whole).movePointLeft(1).toPlainString();
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                level(1, "固定资产投资", all, "亿元"),
                                growth(1, "固定资产投资", String.valueOf(growth)),
                                level(2, "工业投资", part, "亿元"),
                                growth(2, "工业投资", String.valueOf(growth)))),
                        "V1110"))
                .noneMatch(finding -> finding.verdict() != Verdict.HOLDS);
    }
}
