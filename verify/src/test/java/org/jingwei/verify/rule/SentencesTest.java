package org.jingwei.verify.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.verify.Drafts.audit;
import static org.jingwei.verify.Drafts.fact;
import static org.jingwei.verify.Drafts.facts;

import java.util.List;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a drafter pastes into a reply tells its figures and their units by itself. */
class SentencesTest {

    private static List<String> messages(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全区新入库项目6个，仅占全市新入库项目（56个）的15%。 | V201 | 计算应为 10.714%，",
                "排查隐患120处，已完成整改96处，还剩34处。 | V601 | 计算应为 24处，",
                "新开工项目由64个增加到80个，增长20%。 | V301 | 计算应为 25%，",
                "综合考核由全市第3位上升到第7位。 | V1201 | 位次由第3位到第7位是后移4位，文中却说“上升”，请核对。",
                "全年签约项目30个，其中亿元以上项目42个。 | V1101 | 部分（42个）大于整体（30个），请核对。",
            })
    void a_computed_figure_has_the_unit_of_the_printed_one(String text, String code, String words) {
        assertThat(messages(audit(text), code))
                .anySatisfy(message -> assertThat(message).contains(words));
    }

    @Test
    void words_that_widen_a_figure_are_no_unit() {
        assertThat(audit("排查隐患120处，已完成整改96处，还剩34处以上。"))
                .allSatisfy(finding -> assertThat(finding.computation()).doesNotContain("24处以上"));
    }

    @Test
    void two_places_that_differ_are_told_with_their_figures_and_lines() {
        assertThat(messages(
                        audit(facts(
                                "稿.txt",
                                fact(3, "粮食产量", Measure.LEVEL, Status.ACTUAL, "2031", "80", "万吨"),
                                fact(9, "粮食产量", Measure.LEVEL, Status.ACTUAL, "2031", "82", "万吨"))),
                        "V1001"))
                .singleElement()
                .asString()
                .contains("粮食产量80万吨（第3行）与粮食产量82万吨（第9行）")
                .doesNotContain("《");
    }

    @Test
    void a_target_below_the_result_is_told_with_both() {
        assertThat(messages(
                        audit(facts(
                                "稿.txt",
                                fact(3, "粮食产量", Measure.LEVEL, Status.ACTUAL, "2031", "89.9", "万吨"),
                                fact(9, "粮食产量", Measure.LEVEL, Status.TARGET, "2032", "85", "万吨"))),
                        "V1701"))
                .singleElement()
                .asString()
                .contains("目标粮食产量85万吨（第9行）低于上期实绩粮食产量89.9万吨（第3行）");
    }

    @Test
    void a_part_that_one_digit_mends_is_given_the_figure_that_makes_the_sum_exact() {
        assertThat(messages(audit("全区一般公共预算收入18.6亿元，同比增长4.8%，其中税收收入12.9亿元，非税收入6.7亿元。"), "V101"))
                .singleElement()
                .asString()
                .contains("12.9亿元若为11.9亿元");
    }
}
