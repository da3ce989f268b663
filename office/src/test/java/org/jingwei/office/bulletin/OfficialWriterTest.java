package org.jingwei.office.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.office.bulletin.OfficialDocument.Grid;
import org.jingwei.office.bulletin.OfficialDocument.Heading;
import org.jingwei.office.bulletin.OfficialDocument.Text;
import org.jingwei.office.read.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialWriterTest {

    private static final DocumentReader READER = DocumentReader.standard();

    private static List<String> lines(OfficialDocument document) {
        return READER.read("a.docx", OfficialWriter.write(document)).lines().stream()
                .map(Line::text)
                .toList();
    }

    @Test
    void the_parts_stand_in_the_order_of_the_standard() {
        assertThat(lines(Notices.full()))
                .containsSubsequence(
                        "云岭市发展和改革委员会文件",
                        "云发改〔2031〕18号",
                        "云岭市发展和改革委员会关于2031年上半年主要经济指标完成情况的通报",
                        "各县（区）人民政府，市直有关部门：",
                        "一、主要指标完成情况",
                        "（一）进度较快的县区",
                        "（二）进度滞后的县区",
                        "1.临江区",
                        "（1）主要原因",
                        "二、下一步工作要求",
                        "附件：1.2031年上半年主要经济指标完成情况表",
                        "2.滞后指标责任分解表",
                        "云岭市发展和改革委员会",
                        "2031年7月18日",
                        "（此件公开发布）",
                        "抄送：市委办公室，市人大常委会办公室，市政协办公室。");
        assertThat(lines(Notices.plain())).contains("附件：提醒事项清单");
    }

    @Test
    void a_table_keeps_its_merged_header_and_is_read_back() {
        Document document = READER.read("a.docx", OfficialWriter.write(Notices.full()));
        assertThat(document.tables().get(0).cells())
                .extracting(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan()
                        + " " + cell.text())
                .contains("0,0 2x1 县区", "0,1 1x2 地区生产总值", "1,4 1x1 位次", "2,1 1x1 432.60", "4,3 1x1 -3.7");
        assertThat(document.tables().get(0).cells()).extracting(Cell::column).contains(4);
    }

    @Test
    void another_library_opens_it_with_its_page_and_styles() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(OfficialWriter.write(Notices.full())))) {
            assertThat(word.getDocument().getBody().getSectPr().getPgMar().getTop())
                    .isEqualTo(BigInteger.valueOf(2098));
            XWPFParagraph title = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().endsWith("通报"))
                    .findFirst()
                    .orElseThrow();
            assertThat(word.getStyles().getStyle(title.getStyle()).getName()).isEqualTo("公文标题");
            assertThat(word.getFooterList()).hasSize(2);
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(OfficialWriter.write(Notices.full())).isEqualTo(OfficialWriter.write(Notices.full()));
    }

    @Test
    void words_cannot_break_out_of_the_file() {
        OfficialDocument hostile =
                OfficialDocument.of("</w:t>&\u0001<x>", List.of(new Text("a]]>\u0000b"), new Heading(1, "<&>\"'")));
        assertThat(lines(hostile)).containsExactly("</w:t>& <x>", "", "a]]> b", "一、<&>\"'");
    }

    @Test
    void a_document_that_ends_in_a_table_is_whole() {
        Grid grid = Grid.of("", "", List.of("县区"), List.of(List.of("清河县")));
        assertThat(lines(OfficialDocument.of("表", List.of(grid)))).containsExactly("表", "", "县区", "清河县", "");
    }

    @Test
    void a_table_whose_rows_do_not_fit_its_header_cannot_exist() {
        assertThatThrownBy(() -> Grid.of("", "", List.of("甲", "乙"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Grid.of("", "", List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Heading(5, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OfficialDocument.of(" ", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1,一", "10,十", "11,十一", "20,二十", "99,九十九"})
    void headings_are_counted_in_chinese(int number, String written) {
        assertThat(HeadingNumbers.chinese(number)).isEqualTo(written);
    }

    @Test
    void lower_headings_begin_again_below_each_higher_one() {
        HeadingNumbers numbers = new HeadingNumbers();
        assertThat(List.of(numbers.next(1), numbers.next(2), numbers.next(2), numbers.next(1), numbers.next(2)))
                .containsExactly("一、", "（一）", "（二）", "二、", "（一）");
    }
}
