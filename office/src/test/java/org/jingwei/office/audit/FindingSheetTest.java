package org.jingwei.office.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingwei.core.finding.CheckKind;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Passage;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.office.read.DocumentReader;
import org.junit.jupiter.api.Test;

class FindingSheetTest {

    @Test
    void every_finding_is_a_row_with_its_words_place_computation_and_partners() {
        Finding finding = new Finding(
                        "V301",
                        "资料/稿.docx",
                        List.of(3, 7),
                        List.of(),
                        CheckKind.GROWTH_LEVEL,
                        Verdict.VIOLATED,
                        Severity.SOFT,
                        List.of("3.1"),
                        "=增长75%",
                        "3.1÷2.0−1 = 55%",
                        "不符：所印75%。")
                .withAlso(List.of(new Passage("b.txt", List.of(2))));
        List<String> cells =
                DocumentReader.standard().read("a.xlsx", FindingSheet.write(List.of(finding))).lines().stream()
                        .map(Line::text)
                        .toList();
        assertThat(cells)
                .containsSubsequence("序号", "代码", "结论", "程度", "原文", "位置", "计算", "说明", "相关位置", "处理")
                .containsSubsequence(
                        "1",
                        "V301",
                        "不符",
                        "从宽",
                        "=增长75%",
                        "《稿.docx》第3、7行",
                        "3.1÷2.0−1 = 55%",
                        "不符：所印75%。",
                        "《b.txt》第2行");
    }

    @Test
    void no_findings_are_a_sheet_with_its_header() {
        assertThat(DocumentReader.standard()
                        .read("a.xlsx", FindingSheet.write(List.of()))
                        .lines())
                .extracting(Line::text)
                .hasSize(11)
                .contains("处理");
    }

    @Test
    void a_bare_figure_is_told_with_its_clause_and_with_what_was_decided() {
        Document draft = new Document("稿.txt", List.of(new Line(1, "一季度投资完成30.6亿元，增长75%。", Anchor.NONE)), List.of());
        Finding finding = new Finding(
                "V301",
                "稿.txt",
                List.of(1),
                List.of(),
                CheckKind.GROWTH_LEVEL,
                Verdict.VIOLATED,
                Severity.SOFT,
                List.of("30.6", "75"),
                "30.6亿元 … 75%",
                "略",
                "略");
        String words = new ClauseWords(draft).of(finding);
        assertThat(words).isEqualTo("一季度投资完成30.6亿元 … 增长75%");
        FindingSheet.Told told = new FindingSheet.Told(finding, words, "不是问题：口径不同");
        assertThat(DocumentReader.standard()
                        .read("a.xlsx", FindingSheet.told(List.of(told)))
                        .lines())
                .extracting(Line::text)
                .contains(words, "不是问题：口径不同");
    }
}
