package org.jingwei.office.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.finding.CheckKind;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Passage;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Place;
import org.jingwei.office.read.DocumentReader;
import org.jingwei.office.read.UnreadableFile;
import org.junit.jupiter.api.Test;

class AuditWriterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-07-18T01:30:15.5Z"), ZoneId.of("Asia/Shanghai"));
    private static final AuditWriter WRITER = AuditWriter.with(CLOCK);
    private static final DocumentReader READER = DocumentReader.standard();
    private static final String COMMENTS = "word/comments.xml";
    private static final byte[] DRAFT = Packages.word(Packages.paragraph("云岭市上半年经济运行情况")
            + Packages.paragraph("全市新引进项目35个，", "完成任务17个的128%。增长5.8%，", "再增长5.8%。")
            + Packages.paragraph("清河县签约项目30个。"));

    private static Evidence words(int line, int column, String quote) {
        return new Evidence("稿.docx", new Place(line, column), Anchor.NONE, quote);
    }

    private static Finding finding(String code, Verdict verdict, Evidence... evidence) {
        return new Finding(
                code,
                "稿.docx",
                List.of(evidence[0].place().line()),
                List.of(),
                CheckKind.COMPLETION,
                verdict,
                Severity.HARD,
                List.of("35", "17", "128"),
                evidence[0].quote(),
                "35÷17 = 205.882%",
                "不符：所印128%。",
                List.of(evidence));
    }

    private static List<String> lines(byte[] content) {
        return READER.read("x.docx", content).lines().stream().map(Line::text).toList();
    }

    @Test
    void each_finding_speaks_at_its_own_words_and_the_first_comment_counts_them_all() {
        byte[] written = WRITER.write(
                "稿.docx",
                DRAFT,
                List.of(
                        finding("V501", Verdict.VIOLATED, words(2, 0, "全市新引进项目35个，完成任务17个的128%")),
                        finding("V801", Verdict.HOLDS, words(3, 0, "清河县签约项目30个"))));
        assertThat(Packages.commented(written)).isEqualTo(Map.of("0", "云岭市上半年经济运行情况", "1", "全市新引进项目35个，完成任务17个的128%"));
        assertThat(Packages.remarks(written, COMMENTS))
                .containsEntry("1", "不符 V501\n不符：所印128%。\n计算：35÷17 = 205.882%")
                .hasEntrySatisfying("0", summary -> assertThat(summary).contains("核对 2 处，相符 1，不符 1", "不等于无误"));
        assertThat(lines(written)).isEqualTo(lines(DRAFT));
    }

    @Test
    void the_place_tells_which_of_two_equal_words_is_meant() {
        byte[] written =
                WRITER.write("稿.docx", DRAFT, List.of(finding("V1001", Verdict.SUSPICIOUS, words(2, 33, "增长5.8%"))));
        String main = Packages.part(written, "word/document.xml");
        assertThat(main).containsSubsequence("增长5.8%，", "再", "<w:commentRangeStart w:id=\"1\"/>", "增长5.8%");
    }

    @Test
    void the_place_of_a_fact_is_that_of_its_number_and_its_words_stand_around_it() {
        byte[] written =
                WRITER.write("稿.docx", DRAFT, List.of(finding("V1001", Verdict.SUSPICIOUS, words(2, 35, "增长5.8%"))));
        assertThat(Packages.commented(written)).containsEntry("1", "增长5.8%");
    }

    @Test
    void other_words_of_a_finding_point_to_the_first_and_partners_are_named() {
        Finding finding = finding(
                        "V1601",
                        Verdict.SUSPICIOUS,
                        words(3, 3, "签约项目30个"),
                        words(2, 6, "项目35个"),
                        new Evidence("资料/上月 月报.txt", new Place(7, 3), Anchor.NONE, "签约项目31个"))
                .withAlso(List.of(new Passage("资料/上月 月报.txt", List.of(7)), new Passage("b.txt", List.of(2, 4))));
        byte[] written = WRITER.write("稿.docx", DRAFT, List.of(finding));
        assertThat(Packages.commented(written)).containsEntry("1", "签约项目30个").containsEntry("2", "项目35个");
        assertThat(Packages.remarks(written, COMMENTS).get("1"))
                .endsWith("相关：第2段“全市新引进项目35个”；《上月 月报.txt》第7行“签约项目31个”；《b.txt》第2、4行");
        assertThat(Packages.remarks(written, COMMENTS).get("2")).isEqualTo("存疑 V1601\n说明见第3段“清河县签约项目30个”处的批注。");
    }

    @Test
    void words_that_are_not_there_leave_the_figure_at_their_place() {
        byte[] written = WRITER.write(
                "稿.docx",
                DRAFT,
                List.of(
                        finding("V1", Verdict.VIOLATED, words(2, 7, "完全不同")),
                        finding("V2", Verdict.VIOLATED, words(3, 0, "签约项目30个")),
                        finding("V3", Verdict.VIOLATED, words(3, 0, "没有")),
                        finding("V4", Verdict.VIOLATED, words(9, 0, "没有"))));
        assertThat(Packages.commented(written))
                .containsEntry("1", "35")
                .containsEntry("2", "签约项目30个")
                .containsEntry("3", "清河县签约项目30个。")
                .hasSize(4);
        assertThat(Packages.remarks(written, COMMENTS).get("0")).contains("不符 V4");
    }

    @Test
    void a_finding_without_evidence_is_found_by_its_quote_and_lines() {
        Finding bare = new Finding(
                "V1",
                "稿.docx",
                List.of(2),
                List.of(),
                CheckKind.SUM,
                Verdict.UNRESOLVED,
                Severity.SOFT,
                List.of(),
                "完成任务17个 … 没有的话",
                "缺一个数",
                "待定：缺一个数");
        byte[] written = WRITER.write("稿.docx", DRAFT, List.of(bare));
        assertThat(Packages.commented(written)).containsEntry("1", "完成任务17个");
    }

    @Test
    void words_that_the_reader_repaired_are_found_without_their_blanks() {
        byte[] draft = Packages.word(Packages.paragraph("新引进 项目", " 35 个，") + Packages.paragraph("完成任务17个"));
        byte[] written = WRITER.write(
                "稿.docx",
                draft,
                List.of(
                        finding("V501", Verdict.VIOLATED, words(1, 0, "新引进项目35个")),
                        finding("V502", Verdict.VIOLATED, words(1, 7, "35个，完成任务"))));
        assertThat(Packages.commented(written))
                .containsEntry("1", "新引进 项目 35 个")
                .containsEntry("2", "35 个，")
                .containsEntry("3", "完成任务");
    }

    @Test
    void a_finding_of_another_document_is_not_commented() {
        Finding other = new Finding(
                "V1",
                "别的.txt",
                List.of(1),
                List.of(),
                CheckKind.SUM,
                Verdict.VIOLATED,
                Severity.HARD,
                List.of(),
                "增长5.8%",
                "a",
                "b");
        assertThat(Packages.commented(WRITER.write("稿.docx", DRAFT, List.of(other))))
                .containsOnlyKeys("0");
    }

    @Test
    void comments_are_dated_by_the_clock_and_signed() {
        byte[] written = WRITER.write("稿.docx", DRAFT, List.of());
        assertThat(Packages.parts(written).get(COMMENTS))
                .contains("w:author=\"经纬\"", "w:date=\"2031-07-18T09:30:15Z\"");
        assertThat(WRITER.write("稿.docx", DRAFT, List.of())).isEqualTo(written);
    }

    @Test
    void a_message_cannot_break_out_of_its_comment() {
        Finding hostile = new Finding(
                "V1",
                "稿.docx",
                List.of(2),
                List.of(),
                CheckKind.SUM,
                Verdict.VIOLATED,
                Severity.HARD,
                List.of(),
                "35个",
                "1 < 2 & \"3\"",
                "</w:t></w:comment>\u0000\uFFFE]]>");
        byte[] written = WRITER.write("稿.docx", DRAFT, List.of(hostile));
        assertThat(Packages.remarks(written, COMMENTS).get("1")).contains("</w:t></w:comment>", "1 < 2 & \"3\"");
    }

    @Test
    void a_draft_of_another_kind_becomes_a_word_file_of_the_same_lines() {
        String text = "云岭市上半年经济运行情况\r\n\r\n　　一、总体平稳\r\n　　全市新引进项目35个，\t完成任务17个的128%。<&>\r\n";
        byte[] written = WRITER.write(
                "稿.docx",
                text.getBytes(StandardCharsets.UTF_8),
                List.of(finding("V501", Verdict.VIOLATED, words(4, 2, "全市新引进项目35个"))));
        assertThat(lines(written))
                .isEqualTo(
                        Document.of("a", text).lines().stream().map(Line::text).toList());
        assertThat(Packages.commented(written)).containsEntry("1", "全市新引进项目35个");
    }

    @Test
    void an_empty_draft_has_no_words_to_comment() {
        byte[] empty = Packages.word("<w:p/><w:p><w:pPr/></w:p>");
        assertThat(WRITER.write("稿.docx", empty, List.of())).isEqualTo(empty);
        assertThat(lines(WRITER.write(Document.of("稿.docx", ""), List.of()))).isEmpty();
    }

    @Test
    void a_damaged_file_is_refused() {
        byte[] half = Arrays.copyOf(DRAFT, DRAFT.length / 2);
        assertThatThrownBy(() -> WRITER.write("稿.docx", half, List.of())).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_part_with_a_document_type_is_refused_though_the_body_is_whole() {
        byte[] trap = Packages.word(
                Packages.paragraph("增长5.8%"),
                Map.of(
                        "word/_rels/document.xml.rels",
                        Packages.relations("comments", "comments.xml"),
                        "word/comments.xml",
                        "<!DOCTYPE c [<!ENTITY a \"b\">]><w:comments xmlns:w=\"" + Packages.W + "\">&a;</w:comments>"));
        assertThatThrownBy(() -> WRITER.write("稿.docx", trap, List.of()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("文档类型声明");
    }

    @Test
    void a_long_draft_with_a_comment_in_every_paragraph_is_written_within_seconds() {
        StringBuilder body = new StringBuilder();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 3_000; i++) {
            body.append(Packages.paragraph("全市新引进项目35个，", "完成任务17个的128%。".repeat(5)));
            findings.add(finding("V501", Verdict.VIOLATED, words(i, 4, "项目35个，完成任务17个的128%")));
        }
        long start = System.nanoTime();
        byte[] written = WRITER.write("稿.docx", Packages.word(body.toString()), findings);
        assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(20);
        assertThat(Packages.commented(written)).hasSize(3_001);
    }
}
