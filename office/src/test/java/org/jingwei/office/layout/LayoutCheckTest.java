package org.jingwei.office.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.core.finding.Verdict;
import org.jingwei.office.bulletin.Notices;
import org.jingwei.office.bulletin.OfficialDocument;
import org.jingwei.office.bulletin.OfficialDocument.Block;
import org.jingwei.office.bulletin.OfficialDocument.Grid;
import org.jingwei.office.bulletin.OfficialDocument.Heading;
import org.jingwei.office.bulletin.OfficialDocument.Text;
import org.jingwei.office.bulletin.OfficialWriter;
import org.jingwei.office.read.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutCheckTest {

    private static final LayoutCheck CHECK = LayoutCheck.standard();
    private static final byte[] NOTICE = OfficialWriter.write(Notices.full());

    private static LayoutReport report(byte[] content) {
        return CHECK.check("稿.docx", content).orElseThrow();
    }

    private static List<String> said(byte[] content) {
        return report(content).findings().stream()
                .map(finding -> finding.rule() + " " + finding.verdict())
                .toList();
    }

    /** The notice with words of one of its parts replaced. */
    private static byte[] with(String part, String from, String to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(NOTICE));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), UTF_8);
                boolean here = entry.getName().equals("word/" + part) && text.contains(from);
                found |= here;
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write((here ? text.replace(from, to) : text).getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        assertThat(found).as("%s holds %s", part, from).isTrue();
        return out.toByteArray();
    }

    @Test
    void what_we_write_keeps_every_rule() {
        LayoutReport report = report(NOTICE);
        assertThat(report.findings()).isEmpty();
        assertThat(report.held()).containsExactlyInAnyOrder(LayoutRule.values());
        assertThat(said(OfficialWriter.write(Notices.plain()))).isEmpty();
    }

    @Property(tries = 60)
    void whatever_we_write_keeps_every_rule(@ForAll("documents") OfficialDocument document) {
        assertThat(said(OfficialWriter.write(document))).isEmpty();
    }

    @Provide
    Arbitrary<OfficialDocument> documents() {
        Arbitrary<Block> texts = Arbitraries.of(
                new Text("全市地区生产总值432.6亿元，增长5.8%。"),
                new Text("2031.5版目录已经印发。"),
                new Text("各位代表："),
                Grid.of("指标表", "单位：亿元", List.of("县区", "总量"), List.of(List.of("清河县", "86.4"))));
        Arbitrary<List<Block>> section = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        texts.list().ofMinSize(1).ofMaxSize(3))
                .as((depth, blocks) -> {
                    List<Block> all = new ArrayList<>();
                    for (int level = 1; level <= depth; level++) {
                        all.add(new Heading(level, "抓好重点工作"));
                    }
                    all.addAll(blocks);
                    return all;
                });
        Arbitrary<List<Block>> body = section.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(sections -> sections.stream().flatMap(List::stream).collect(Collectors.toList()));
        Arbitrary<List<String>> attachments =
                Arbitraries.of("任务清单", "云岭市2031年上半年重点项目进展情况和存在问题清单汇总表").list().ofMaxSize(3);
        return Combinators.combine(body, attachments, Arbitraries.of("云岭市人民政府", "云岭市推进重大项目建设领导小组办公室"))
                .as((blocks, names, office) -> OfficialDocument.of("关于上半年工作的通报", blocks)
                        .to("各县区")
                        .attaching(names)
                        .signed(office, LocalDate.of(2031, 7, 18)));
    }

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "L101|document.xml|w:pgSz w:w=\"11906\"|w:pgSz w:w=\"11100\"",
                "L102|document.xml|w:top=\"2098\"|w:top=\"1440\"",
                "L103|document.xml|w:left=\"1587\" w:header|w:left=\"1800\" w:header",
                "L104|document.xml|w:bottom=\"1984\"|w:bottom=\"1440\"",
                "L105|styles.xml|w:line=\"579\" w:lineRule=\"exact\"|w:line=\"360\" w:lineRule=\"auto\"",
                "L201|styles.xml|方正小标宋简体|宋体",
                "L202|styles.xml|<w:sz w:val=\"44\"/>|<w:sz w:val=\"40\"/>",
                "L303|styles.xml|w:eastAsia=\"黑体\"|w:eastAsia=\"宋体\"",
                "L304|styles.xml|w:eastAsia=\"楷体_GB2312\"|w:eastAsia=\"仿宋\"",
                "L306|styles.xml|w:firstLineChars=\"200\" w:firstLine=\"632\"|w:firstLine=\"0\"",
                "L402|footer1.xml|— |-",
                "L403|footer1.xml|w:sz w:val=\"28\"|w:sz w:val=\"18\"",
                "L403|footer1.xml|w:ascii=\"宋体\"|w:ascii=\"Times New Roman\"",
                "L404|footer1.xml|w:jc w:val=\"right\"|w:jc w:val=\"center\"",
                "L404|settings.xml|<w:evenAndOddHeaders/>|<w:evenAndOddHeaders w:val=\"0\"/>",
                "L501|document.xml|2031年7月18日<|2031年07月18日<",
                "L501|document.xml|2031年7月18日<|二〇三一年七月十八日<",
                "L501|document.xml|2031年7月18日<|2031.7.18<",
                "L601|document.xml|二、下一步|三、下一步",
                "L601|document.xml|（二）进度滞后|（四）进度滞后",
                "L602|document.xml|1.临江区|1、临江区",
                "L602|document.xml|（二）进度滞后|（二）、进度滞后",
                "L701|document.xml|滞后指标责任分解表|滞后指标责任分解表。",
                "L702|document.xml|w:leftChars=\"600\" w:left=\"1896\"|w:leftChars=\"400\" w:left=\"1264\"",
                "L801|document.xml|〔2031〕|[2031]",
                "L801|document.xml|18号|第018号"
            })
    void each_rule_finds_its_fault_and_nothing_else(String rule, String part, String from, String to) {
        assertThat(said(with(part, from, to)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding).isEqualTo(rule + " VIOLATED"));
    }

    @Test
    void the_body_in_another_font_and_size_is_found_once_with_all_its_paragraphs() {
        byte[] other = with("styles.xml", "w:eastAsia=\"仿宋_GB2312\"", "w:eastAsia=\"宋体\"");
        assertThat(report(other).findings())
                .filteredOn(finding -> finding.rule() == LayoutRule.L301)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.lines()).hasSizeGreaterThan(5);
                    assertThat(finding.message()).contains("正文用仿宋体；现为：宋体", "GB/T 9704-2012第5.2.2条", "等");
                });
        assertThat(said(with("styles.xml", "<w:sz w:val=\"32\"/>", "<w:sz w:val=\"28\"/>")))
                .contains("L302 VIOLATED");
    }

    @Test
    void fonts_of_other_houses_pass() {
        assertThat(said(with("styles.xml", "仿宋_GB2312", "方正仿宋_GBK"))).isEmpty();
        assertThat(said(with("styles.xml", "黑体", "simhei"))).isEmpty();
    }

    @Test
    void a_font_that_the_theme_decides_is_unresolved_and_not_a_fault() {
        byte[] themed = with("styles.xml", "w:eastAsia=\"仿宋_GB2312\"", "w:eastAsiaTheme=\"minorEastAsia\"");
        assertThat(report(themed).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.UNRESOLVED));
        assertThat(report(themed).held()).doesNotContain(LayoutRule.L301).contains(LayoutRule.L303);
    }

    @Test
    void lines_may_be_set_by_the_grid_too() {
        byte[] grid = with("styles.xml", "w:line=\"579\" w:lineRule=\"exact\"", "w:line=\"240\" w:lineRule=\"auto\"");
        assertThat(said(grid)).isEmpty();
        assertThat(said(with("document.xml", "w:type=\"lines\"", "w:type=\"default\"")))
                .isEmpty();
    }

    @Test
    void characters_that_do_not_fit_28_to_a_line_are_only_pointed_at() {
        assertThat(said(with("styles.xml", "<w:spacing w:val=\"-4\"/>", ""))).containsExactly("L106 SUSPICIOUS");
    }

    @Test
    void no_page_number_is_found() {
        assertThat(said(with("footer1.xml", " PAGE ", " DATE "))).contains("L404 VIOLATED");
        assertThat(said(with("document.xml", "<w:footerReference w:type=\"default\" r:id=\"rId4\"/>", "")))
                .contains("L404 VIOLATED");
        byte[] none = with(
                "document.xml",
                "<w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>",
                "");
        assertThat(said(none)).containsExactly("L401 VIOLATED");
    }

    @Test
    void a_draft_without_a_date_is_not_judged_by_it() {
        assertThat(said(with("document.xml", "2031年7月18日<", "<"))).containsExactly("L501 UNRESOLVED");
    }

    @Test
    void a_date_without_an_office_above_is_pointed_at() {
        assertThat(said(with("document.xml", ">云岭市发展和改革委员会<", "><"))).containsExactly("L502 SUSPICIOUS");
    }

    @Test
    void what_is_no_word_file_has_no_layout() {
        assertThat(CHECK.check("a.txt", "云岭市".getBytes(UTF_8))).isEmpty();
        assertThatThrownBy(() -> CHECK.check("a.docx", Arrays.copyOf(NOTICE, 2_000)))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_bare_file_says_what_it_does_not_know() {
        byte[] bare = bare("<w:p><w:r><w:t>云岭市上半年经济运行情况</w:t></w:r></w:p>");
        assertThat(said(bare)).contains("L101 UNRESOLVED", "L201 UNRESOLVED", "L401 VIOLATED");
        assertThat(said(bare("<w:p/>"))).contains("L201 UNRESOLVED");
    }

    private static byte[] bare(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(("<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
                            + "</Relationships>")
                    .getBytes(UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>")
                    .getBytes(UTF_8));
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void marks_of_order_are_told_from_figures(String text, String mark) {
        assertThat(OrderMark.of(text).map(m -> m.level() + "/" + m.number()).orElse(""))
                .isEqualTo(mark);
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                Arguments.of("　　一、总体", "1/1"),
                Arguments.of("二十一、总体", "1/21"),
                Arguments.of("（十）抓项目", "2/10"),
                Arguments.of("(三)抓项目", "2/3"),
                Arguments.of("12.抓项目", "3/12"),
                Arguments.of("12.5亿元", ""),
                Arguments.of("（4）抓项目", "4/4"),
                Arguments.of("2031年", ""));
    }
}
