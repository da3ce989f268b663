package org.jingwei.verify.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Passage;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.verify.Drafts;
import org.junit.jupiter.api.Test;

class EarlierFiguresTest {

    private static final Fact GRAIN = Drafts.fact(7, "粮食产量", Measure.LEVEL, Status.ACTUAL, "2031", "82", "万吨");

    private static EarlierFigure earlier(String value, String unit, String source) {
        Quantity quantity =
                new Quantity(Optional.of(Printed.of(value)), Optional.empty(), Optional.of(unit), Approx.EXACT, false);
        return new EarlierFigure(quantity, source, Optional.of(new Passage("月报.txt", List.of(3))));
    }

    private static List<Finding> check(EarlierFigure... figures) {
        return EarlierFigures.check(List.of(new Known(GRAIN, List.of(figures))));
    }

    @Test
    void another_figure_of_the_same_thing_is_worth_a_look_and_no_error() {
        Finding finding = check(earlier("80", "万吨", "《月报》第3行")).get(0);
        assertThat(finding.code()).isEqualTo("V1610");
        assertThat(finding.verdict()).isEqualTo(Verdict.SUSPICIOUS);
        assertThat(finding.message()).contains("80万吨").contains("82万吨").contains("《月报》第3行");
        assertThat(finding.also()).containsExactly(new Passage("月报.txt", List.of(3)));
        assertThat(finding.lines()).containsExactly(7);
    }

    @Test
    void the_same_value_in_another_unit_or_with_more_digits_agrees() {
        assertThat(check(earlier("820000", "吨", "甲")))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(check(earlier("82.3", "万吨", "甲")))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(check(earlier("82.6", "万吨", "甲")))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
    }

    @Test
    void a_draft_that_follows_a_figure_since_revised_is_told_which() {
        Finding finding =
                check(earlier("80", "万吨", "《年报》"), earlier("82", "万吨", "《快报》")).get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.SUSPICIOUS);
        assertThat(finding.message()).contains("与《快报》的82万吨一致，但台账现用的是后来的数");
    }

    @Test
    void what_cannot_be_compared_is_not() {
        assertThat(check(earlier("80", "亿元", "甲"))).isEmpty();
        assertThat(check()).isEmpty();
        assertThat(EarlierFigures.check(List.of())).isEmpty();
    }
}
