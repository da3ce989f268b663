package org.jingwei.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.SimpleValue;
import org.apache.xmlbeans.XmlObject;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordTest {

    private static final DocumentReader READER = DocumentReader.standard();

    @Property(tries = 60)
    void paragraphs_are_read_back_line_for_line(@ForAll("paragraphs") List<String> paragraphs) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            paragraphs.forEach(text -> word.createParagraph().createRun().setText(text));
            assertThat(Samples.texts(read(word))).isEqualTo(paragraphs);
        }
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        Arbitrary<String> word =
                Arbitraries.of("云岭市", "增长", "5.8%", "　", " ", "𠮷", "<&>", "“六稳”", "1575.4亿元", "，", "—");
        return word.list()
                .ofMaxSize(10)
                .map(words -> String.join("", words))
                .list()
                .ofMaxSize(12);
    }

    @Test
    void cells_are_paragraphs_in_body_order_and_merged_cells_stand_once() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("清河县主要指标");
            XWPFTable table = word.createTable(3, 3);
            String[][] texts = {{"指标", "本期", ""}, {"", "总量", "增速"}, {"工业", "12.5", "6.1%"}};
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    table.getRow(row).getCell(column).setText(texts[row][column]);
                }
            }
            table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(2);
            table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
            word.createParagraph().createRun().setText("注：增速为可比价。");

            Document document = read(word);

            assertThat(Samples.texts(document))
                    .containsExactly("清河县主要指标", "指标", "本期", "", "总量", "增速", "工业", "12.5", "6.1%", "注：增速为可比价。");
            assertThat(document.tables().get(0).cells())
                    .containsExactly(
                            new Cell(0, 0, 2, 1, "指标", 2, 2),
                            new Cell(0, 1, 1, 2, "本期", 3, 3),
                            new Cell(1, 1, 1, 1, "总量", 5, 5),
                            new Cell(1, 2, 1, 1, "增速", 6, 6),
                            new Cell(2, 0, 1, 1, "工业", 7, 7),
                            new Cell(2, 1, 1, 1, "12.5", 8, 8),
                            new Cell(2, 2, 1, 1, "6.1%", 9, 9));
        }
    }

    @Test
    void a_line_is_the_paragraph_that_the_writer_of_comments_will_find() throws IOException {
        byte[] content;
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("前言");
            word.createTable(2, 2).getRow(1).getCell(1).setText("临江区");
            word.createParagraph();
            word.createParagraph().createRun().setText("结语");
            content = bytes(word);
        }
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(content))) {
            XmlObject[] paragraphs = word.getDocument()
                    .getBody()
                    .selectPath(
                            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:p");
            List<Line> lines = READER.read("报 告.docx", content).lines();
            assertThat(lines).hasSameSizeAs(paragraphs);
            for (Line line : lines) {
                assertThat(line.text())
                        .isEqualTo(((SimpleValue) paragraphs[line.number() - 1])
                                .getStringValue()
                                .strip());
            }
        }
    }

    @Test
    void automatic_numbers_are_read_as_the_page_shows_them() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            level(list, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
            level(list, 1, STNumberFormat.CHINESE_COUNTING, "（%2）");
            level(list, 2, STNumberFormat.DECIMAL, "%3.");
            XWPFNumbering numbering = word.createNumbering();
            BigInteger id = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
            int[] levels = {0, 1, 1, 2, 0, 1};
            for (int i = 0; i < levels.length; i++) {
                XWPFParagraph paragraph = word.createParagraph();
                paragraph.setNumID(id);
                paragraph.setNumILvl(BigInteger.valueOf(levels[i]));
                paragraph.createRun().setText("第" + i);
            }
            assertThat(Samples.texts(read(word))).containsExactly("一、第0", "（一）第1", "（二）第2", "1. 第3", "二、第4", "（一）第5");
        }
    }

    private static void level(CTAbstractNum list, int at, STNumberFormat.Enum format, String text) {
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.valueOf(at));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030"})
    void a_part_is_decoded_by_its_mark_or_its_declaration(String encoding) {
        String mark = encoding.equals("UTF-8") ? "\uFEFF" : "";
        String main = mark + "<?xml version=\"1.0\" encoding=\"" + encoding
                + "\"?><document><body><p xmlns=\"wordprocessingml\">" + "<r><t>云岭市</t></r></p></body></document>";
        byte[] content = Samples.packed(Map.of(
                "_rels/.rels",
                Samples.relations("officeDocument", "word/document.xml").getBytes(StandardCharsets.UTF_8),
                "word/document.xml",
                main.getBytes(Charset.forName(encoding))));
        assertThat(Samples.texts(READER.read("a.docx", content))).containsExactly("云岭市");
    }

    @Test
    void what_the_page_does_not_show_is_not_read() {
        byte[] content = Samples.docx("<w:p><w:r><w:t>增长</w:t></w:r>"
                + "<w:del w:id=\"1\"><w:r><w:delText>5.1</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\"><w:r><w:t>5.2</w:t></w:r></w:ins>"
                + "<w:moveFrom w:id=\"3\"><w:r><w:t>旧</w:t></w:r></w:moveFrom>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>%</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:commentReference w:id=\"0\"/><w:footnoteReference w:id=\"1\"/></w:r></w:p>");
        assertThat(Samples.texts(READER.read("a.docx", content))).containsExactly("增长5.2%");
    }

    @Test
    void tabs_and_breaks_are_one_character_each() {
        byte[] content = Samples.docx(
                "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type=\"page\"/><w:t>丁</w:t></w:r></w:p>");
        assertThat(Samples.texts(READER.read("a.docx", content))).containsExactly("甲\t乙\u000B丙丁");
    }

    @Test
    void a_text_box_follows_after_the_body_and_only_once() {
        byte[] content = Samples.docx("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                + "<w:txbxContent>" + Samples.paragraph("框内文字") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + Samples.paragraph("框内文字")
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>正文一</w:t></w:r></w:p>"
                + Samples.paragraph("正文二"));
        assertThat(Samples.texts(READER.read("a.docx", content))).containsExactly("正文一", "正文二", "框内文字");
    }

    @Test
    void a_table_in_a_cell_is_a_table_too_and_its_text_belongs_to_both() {
        String inner = "<w:tbl><w:tr><w:tc>" + Samples.paragraph("内") + "</w:tc></w:tr></w:tbl>";
        byte[] content = Samples.docx("<w:tbl><w:tr><w:tc>" + Samples.paragraph("外") + inner
                + "<w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>");
        Document document = READER.read("a.docx", content);
        assertThat(Samples.texts(document)).containsExactly("外", "内", "", "");
        assertThat(document.tables().get(0).cells()).containsExactly(new Cell(0, 0, 1, 1, "内", 2, 2));
        assertThat(document.tables().get(1).cells())
                .containsExactly(new Cell(0, 0, 1, 1, "外\n内", 1, 2), new Cell(0, 1, 1, 1, "", 0, 0));
    }

    /** word97.doc: invented text, written by LibreOffice, since POI can change but not create a Word 97 file. */
    @Test
    void a_word_97_file_is_read_by_the_same_rules() throws IOException {
        byte[] content;
        try (InputStream in = WordTest.class.getResourceAsStream("word97.doc")) {
            content = in.readAllBytes();
        }
        Document document = READER.read("报告.wps", content);
        assertThat(Samples.texts(document))
                .containsExactly(
                        "云岭市上半年经济运行情况",
                        "一、总体平稳",
                        "（一）生产端",
                        "生产总值增长5.8%\t其中\u000B清河县",
                        "指标",
                        "上半年",
                        "",
                        "总量（亿元）",
                        "增速（%）",
                        "规上工业增加值",
                        "86.4",
                        "7.2",
                        "（二）需求端",
                        "",
                        "7月18日发布",
                        "二、存在问题");
        assertThat(document.tables().get(0).cells())
                .startsWith(new Cell(0, 0, 2, 1, "指标", 5, 5), new Cell(0, 1, 1, 2, "上半年", 6, 6));
    }

    @ParameterizedTest
    @CsvSource({"1,一", "10,十", "11,十一", "20,二十", "21,二十一", "101,一百零一", "110,一百一十", "2005,二千零五"})
    void chinese_numbers_are_written_as_word_writes_them(int number, String written) {
        assertThat(Ordinals.CHINESE.write(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "decimal,12,12",
        "decimalZero,3,03",
        "decimalFullWidth,12,１２",
        "decimalEnclosedCircle,3,③",
        "upperRoman,14,XIV",
        "lowerLetter,28,bb",
        "ideographTraditional,2,乙",
        "chineseLegalSimplified,12,壹拾贰",
        "ideographDigital,10,一〇"
    })
    void other_numbers_too(String format, int number, String written) {
        assertThat(Ordinals.named(format).write(number)).isEqualTo(written);
    }

    private static Document read(XWPFDocument word) throws IOException {
        return READER.read("云岭市 报告.docx", bytes(word));
    }

    static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        return out.toByteArray();
    }
}
