package org.jingwei.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jingwei.verify.Drafts.audit;
import static org.jingwei.verify.Drafts.fact;
import static org.jingwei.verify.Drafts.facts;

import java.util.List;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbered vectors of the field (T1 to T15): figures that were published, in sentences of our own. */
class FieldVectorsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "T1, V301, 基层报表由91张压减到39张，压减率65.3%。",
        "T2, V301, 基层报表由1849张压减到904张，压减率51.21%。",
        "T4, V301, 表证单书由257张精简到81张，精简达70%。",
        "T5, V201, 全县222项任务，其中162项、占72.9%。",
    })
    void a_rounded_or_averaged_rate_is_a_soft_error_with_a_note(String vector, String code, String text) {
        List<Finding> found = of(code, audit(text));
        assertThat(found)
                .as(vector)
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.VIOLATED, Severity.SOFT));
        assertThat(found.get(0).message()).as(vector).isNotBlank();
    }

    @Test
    void t3_two_sources_that_differ_are_a_question() {
        assertThat(of(
                        "V1601",
                        audit(
                                facts("甲.txt", fact(1, "粮食产量", Measure.LEVEL, Status.ACTUAL, "2031", "65.3", "万吨")),
                                facts("乙.txt", fact(2, "粮食产量", Measure.LEVEL, Status.ACTUAL, "2031", "50.1", "万吨")))))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "T6, V201, 全县55个部门，其中44个部门、占80.0%。",
        "T6, V201, 全县55个部门，其中11个部门、占20.0%。",
        "T8, V603, 前三季度增长5.2%，全年目标为5%左右，四季度需增长4.4%以上。",
        "T9, V501, 新增就业1022万人，完成目标1200万人的85%。",
        "T10, V301, 利润由24.17亿元增加到156.4亿元，增长5.5倍。",
        "T10, V301, 利润由7.36亿元增加到138亿元，增长17.8倍。",
        "T11, V101, 第一产业65.7亿元、第二产业388.4亿元、第三产业272.3亿元，合计726.4亿元。",
        "T11, V102, 三次产业贡献之比为9.0:53.5:37.5。",
    })
    void what_the_figures_give_holds(String vector, String code, String text) {
        assertThat(of(code, audit(text)))
                .as(vector)
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "T7, 按可比口径，利润由29047.6亿元增加到27298.3亿元，增长16.5%。",
        "T12, 按可比口径，投资由596.5亿元增加到631.7亿元，增长7.2%。",
    })
    void growth_on_a_comparable_scope_is_not_judged_by_the_levels(String vector, String text) {
        assertThat(of("V301", audit(text)))
                .as(vector)
                .extracting(Finding::verdict)
                .containsExactly(Verdict.UNRESOLVED);
    }

    @ParameterizedTest
    @CsvSource({"湖北省张家界市考察团来访。", "四川省重庆市的企业参加了展会。"})
    void t15_a_place_that_lies_elsewhere_deserves_a_look(String text) {
        assertThat(of("V1801", audit(text))).extracting(Finding::verdict).containsExactly(Verdict.SUSPICIOUS);
    }

    private static List<Finding> of(String code, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.code().equals(code)).toList();
    }
}
