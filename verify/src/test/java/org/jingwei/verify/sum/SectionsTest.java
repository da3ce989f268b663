package org.jingwei.verify.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingwei.core.finding.Finding;
import org.jingwei.verify.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

    private static List<Finding> of(String text) {
        return Drafts.audit(text).stream()
                .filter(finding -> finding.code().equals("V1009"))
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "全年完成投资45.02亿元。¶工业完成投资12.47亿元。¶城建完成投资12.99亿元。¶农业完成投资13.88亿元。¶文旅完成投资5.68亿元。, HOLDS",
        "全年完成投资45.02亿元。¶工业完成投资12.47亿元。¶城建完成投资12.99亿元。¶农业完成投资13.88亿元。¶文旅完成投资9.61亿元。, NONE",
        "抓好60个重点项目建设。¶抓好25个重点项目建设。¶抓好14个重点项目建设。, NONE",
        "走访60个村。¶抓好25个重点项目建设。¶抓好14个重点项目建设。¶抓好12个重点项目建设。¶抓好9个重点项目建设。, NONE",
    })
    void sections_make_up_the_total_that_was_announced(String text, String verdict) {
        List<String> said =
                of(text).stream().map(Finding::verdict).map(Object::toString).toList();
        assertThat(said).as(text).isEqualTo(verdict.equals("NONE") ? List.of() : List.of(verdict));
    }

    @Test
    void one_other_digit_in_the_total_is_told_where_all_sections_speak_of_the_same() {
        String parts = "¶抓好125个重点项目建设。¶抓好114个重点项目建设。¶抓好112个重点项目建设。¶抓好109个重点项目建设。";
        assertThat(of("抓好460个重点项目建设。" + parts)).extracting(Finding::verdict).hasToString("[HOLDS]");
        assertThat(of("抓好480个重点项目建设。" + parts)).extracting(Finding::verdict).hasToString("[SUSPICIOUS]");
        assertThat(of("抓好900个重点项目建设。" + parts)).isEmpty();
    }

    @Test
    void every_part_is_evidence() {
        assertThat(of("抓好460个重点项目建设。¶抓好125个重点项目建设。¶抓好114个重点项目建设。¶抓好221个重点项目建设。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.lines()).containsExactly(1, 2, 3, 4));
    }
}
