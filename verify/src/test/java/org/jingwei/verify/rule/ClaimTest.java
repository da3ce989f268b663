package org.jingwei.verify.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Place;
import org.jingwei.verify.Drafts;
import org.junit.jupiter.api.Test;

class ClaimTest {

    @Test
    void a_finding_keeps_each_of_its_words_at_the_place_where_they_begin() {
        List<Finding> findings = Drafts.audit("　　全市新引进项目35个，完成任务17个的128%。¶　　全年签约项目30个，其中亿元以上项目42个。");
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.evidence())
                        .isNotEmpty()
                        .allSatisfy(evidence -> assertThat(finding.quote()).contains(evidence.quote())));
        assertThat(findings.stream()
                        .filter(finding -> finding.code().equals("V1101"))
                        .findFirst()
                        .orElseThrow()
                        .evidence())
                .extracting(Evidence::place)
                .containsExactly(new Place(2, 2));
    }

    @Test
    void words_of_two_facts_are_two_pieces_of_evidence() {
        List<Finding> findings = Drafts.audit(Drafts.facts(
                "稿.txt",
                Drafts.fact(3, "粮食产量", Measure.LEVEL, Status.ACTUAL, "2031", "80", "万吨"),
                Drafts.fact(9, "粮食产量", Measure.LEVEL, Status.ACTUAL, "2031", "82", "万吨")));
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .extracting(evidence -> evidence.place().line() + evidence.quote())
                        .containsExactly("380万吨", "982万吨"));
    }
}
