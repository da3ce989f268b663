package org.jingwei.verify.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jingwei.core.finding.Finding;
import org.jingwei.verify.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "V1111, 全年引进亿元以上项目28个，总投资208亿元。, HOLDS",
        "V1111, 全年引进5000万元以上项目40个，总投资15亿元。, SUSPICIOUS",
        "V1111, 全县20个2000万元以上增长点上半年实现产值18.7亿元。, HOLDS",
        "V1111, 全县20个2000万元以上增长点上半年实现产值3.1亿元。, NONE",
        "V1111, 单个项目超10亿元，总投资60亿元的4个本体项目开工。, HOLDS",
        "V1111, 单个项目超10亿元，总投资60亿元的4个本体项目和6个协同项目开工。, SUSPICIOUS",
        "V1111, 全年引进亿元以上项目28个，完成投资20亿元。, NONE",
        "V1112, 亿元以上项目252个，其中10亿元以上项目46个、50亿元以上项目12个。, HOLDS",
        "V1112, 过50亿元企业3家，过20亿元企业1家。, SUSPICIOUS",
        "V1112, 新开工2000万元以上项目44个、续建5000万元以上项目68个。, NONE",
        "V1113, 财政收入1.03亿元，财政收入首次突破亿元大关。, HOLDS",
        "V1113, 工业总产值980亿元，成功迈入千亿级行列。, SUSPICIOUS",
        "V1113, 工业总产值1030亿元，成功迈入千亿级行列。, HOLDS",
        "V1113, 力争五年内建成千亿级产业集群，今年完成产值80亿元。, NONE",
    })
    void marks_that_are_passed_are_held_against_the_figures(String code, String text, String verdict) {
        assertThat(Drafts.audit(text).stream()
                        .filter(finding -> finding.code().equals(code))
                        .map(Finding::verdict)
                        .map(Object::toString)
                        .distinct())
                .as(text)
                .isEqualTo(verdict.equals("NONE") ? java.util.List.of() : java.util.List.of(verdict));
    }

    @Test
    void a_mark_of_ten_thousand_million_is_told_from_one_of_a_hundred_thousand_million() {
        assertThat(Drafts.audit("地区生产总值102.2亿元，成功挺进“百亿俱乐部”。"))
                .filteredOn(finding -> finding.code().equals("V1113"))
                .extracting(Finding::numbers)
                .containsExactly(java.util.List.of("102.2"));
        assertThat(Drafts.audit("地区生产总值602.2亿元，成功挺进“千亿俱乐部”。"))
                .extracting(Finding::code)
                .doesNotContain("V1113");
    }

    @Test
    void a_formula_without_a_range_in_the_list_is_refused() {
        Usual usual = new Usual();
        assertThat(usual.of("PERSONS").name()).isEqualTo("户均人数");
        assertThatThrownBy(() -> usual.of("NOTHING")).hasMessageContaining("usual.csv has no range NOTHING");
    }
}
