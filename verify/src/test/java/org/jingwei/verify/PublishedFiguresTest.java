package org.jingwei.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jingwei.verify.Drafts.audit;

import java.util.List;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the size that offices have published, in sentences of our own. */
class PublishedFiguresTest {

    @ParameterizedTest
    @CsvSource({
        "基层报表由91张压减到39张，压减率65.3%。",
        "基层报表由1849张压减到904张，压减率51.21%。",
        "表证单书由257张精简到81张，精简达70%。",
    })
    void a_cut_that_its_counts_do_not_give_is_soft_for_it_may_be_an_average(String text) {
        assertThat(audit(text))
                .filteredOn(finding -> finding.code().equals("V301"))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.VIOLATED, Severity.SOFT));
    }

    @Test
    void a_share_cut_down_so_that_all_make_a_hundred_is_soft() {
        String text = "全县222项任务，其中162项、占72.9%。";
        assertThat(audit(text))
                .filteredOn(finding -> finding.code().equals("V201"))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.VIOLATED, Severity.SOFT));
    }

    @ParameterizedTest
    @CsvSource({
        "新增就业1022万人，完成目标1200万人的85%。, V501",
        "全县55个部门，其中44个部门、占80.0%。, V201",
        "利润由24.17亿元增加到156.4亿元，增长5.5倍。, V301",
        "利润由7.36亿元增加到138亿元，增长17.8倍。, V301",
        "第一产业65.7亿元、第二产业388.4亿元、第三产业272.3亿元，合计726.4亿元。, V101",
        "三次产业贡献之比为9.0:53.5:37.5。, V102"
    })
    void what_the_figures_give_holds(String text, String code) {
        assertThat(audit(text))
                .filteredOn(finding -> finding.code().equals(code))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
    }

    @Test
    void growth_on_a_comparable_scope_is_not_judged_by_the_levels() {
        List<Finding> found = audit("按可比口径，利润由29047.6亿元增加到27298.3亿元，增长16.5%。");
        assertThat(found)
                .filteredOn(finding -> finding.code().equals("V301"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.UNRESOLVED);
    }
}
