package org.jingwei.office.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.office.read.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;

/** PDF, OFD and web pages. */
class PageTest {

    private static final DocumentReader READER = DocumentReader.standard();

    @Test
    void a_pdf_gives_lines_with_their_pages() {
        byte[] pdf = Samples.pdf(List.of(List.of("云岭市上半年经济运行情况", "生产总值增长5.8%。"), List.of("一、工业", "— 2 —")));
        assertThat(READER.read("报告 一.pdf", pdf).lines())
                .containsExactly(
                        new Line(1, "云岭市上半年经济运行情况", Anchor.page(1)),
                        new Line(2, "生产总值增长5.8%。", Anchor.page(1)),
                        new Line(3, "一、工业", Anchor.page(2)),
                        new Line(4, "— 2 —", Anchor.page(2)));
    }

    @Test
    void columns_of_a_pdf_are_read_one_after_the_other() {
        StringBuilder content = new StringBuilder("BT /F1 12 Tf\n");
        for (int column = 0; column < 2; column++) {
            for (int row = 0; row < 4; row++) {
                content.append("1 0 0 1 " + (60 + 260 * column) + " " + (700 - 20 * row) + " Tm "
                        + Samples.hex("栏" + column + "行" + row) + " Tj\n");
            }
        }
        assertThat(Samples.texts(READER.read("a.pdf", Samples.pdfOf(List.of(content + "ET")))))
                .containsExactly("栏0行0", "栏0行1", "栏0行2", "栏0行3", "栏1行0", "栏1行1", "栏1行2", "栏1行3");
    }

    @Test
    void a_pdf_drawn_in_no_order_is_sorted_by_position() {
        List<String> pieces = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            // 0, 13, 6, 19, 12, …: most pieces go up the page again
            int drawn = row * 13 % 20;
            pieces.add("1 0 0 1 60 " + (760 - 20 * drawn) + " Tm " + Samples.hex("第" + drawn + "行") + " Tj\n");
        }
        String content = "BT /F1 12 Tf\n" + String.join("", pieces) + "ET";
        List<String> expected = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            expected.add("第" + row + "行");
        }
        assertThat(Samples.texts(READER.read("a.pdf", Samples.pdfOf(List.of(content)))))
                .isEqualTo(expected);
    }

    @Test
    void a_scan_is_refused_for_want_of_a_text_layer() {
        byte[] scan = Samples.pdfOf(
                List.of("q 500 0 0 700 40 40 cm /X1 Do Q"),
                Samples.stream(
                        "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", "x"));
        assertThatThrownBy(() -> READER.read("扫描.pdf", scan))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("扫描.pdf: 是扫描件")
                .extracting(e -> ((UnreadableFile) e).reason())
                .isEqualTo(Reason.NO_TEXT_LAYER);
    }

    @Test
    void an_encrypted_pdf_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(List.of(List.of("清河县"))))) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(out);
        }
        assertThatThrownBy(() -> READER.read("a.pdf", out.toByteArray()))
                .extracting(e -> ((UnreadableFile) e).reason())
                .isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void an_ofd_gives_lines_by_base_line() {
        byte[] ofd = Samples.ofd(
                "<ofd:TextObject Boundary=\"20 20 100 6\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"5 5\">云岭市</ofd:TextCode></ofd:TextObject>"
                        + "<ofd:TextObject Boundary=\"35 20.3 100 6\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">增长5.8%</ofd:TextCode></ofd:TextObject>"
                        + "<ofd:TextObject Boundary=\"20 30 100 6\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">一、工业</ofd:TextCode></ofd:TextObject>");
        assertThat(READER.read("公报.ofd", ofd).lines())
                .containsExactly(new Line(1, "云岭市增长5.8%", Anchor.page(1)), new Line(2, "一、工业", Anchor.page(1)));
    }

    @Test
    void figures_of_two_columns_of_an_ofd_do_not_run_into_one() {
        String piece =
                "<ofd:TextObject Boundary=\"%d 20 40 6\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>";
        byte[] ofd = Samples.ofd(String.format(piece, 20, "g 3 2", "86.4")
                + String.format(piece, 40, "2 2", "7.2")
                + String.format(piece, 46, "", "%"));
        assertThat(Samples.texts(READER.read("a.ofd", ofd))).containsExactly("86.4 7.2%");
    }

    @Test
    void an_ofd_of_pictures_has_no_text_layer() {
        assertThatThrownBy(() -> READER.read("a.ofd", Samples.ofd("<ofd:ImageObject/>")))
                .hasMessageContaining("是图片做成的 OFD");
    }

    @Test
    void a_web_page_gives_its_blocks() {
        String page = "<!DOCTYPE html><html><head><title>不读</title><script>var a=1;</script></head><body>"
                + "<h1>云岭市  公报</h1><p>上半年，<b>生产总值</b>增长\n5.8%。<br>下半年&nbsp;再看。</p><div hidden>暗</div>"
                + "<ul><li>工业</li><li>投资</li></ul></body></html>";
        assertThat(html(page)).containsExactly("云岭市 公报", "上半年，生产总值增长 5.8%。", "下半年\u00A0再看。", "工业", "投资");
    }

    @Test
    void a_table_of_a_web_page_keeps_its_spans() {
        String page = "<html><body><table><tr><td>版式<table><tr><th rowspan=2>指标</th><th colspan=2>本期</th></tr>"
                + "<tr><td>总量</td><td></td></tr></table></td></tr></table></body></html>";
        Document document = READER.read("a.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(Samples.texts(document)).containsExactly("版式", "指标", "本期", "总量");
        assertThat(document.tables()).hasSize(1);
        assertThat(document.tables().get(0).cells())
                .containsExactly(
                        new Cell(0, 0, 2, 1, "指标", 2, 2),
                        new Cell(0, 1, 1, 2, "本期", 3, 3),
                        new Cell(1, 1, 1, 1, "总量", 4, 4),
                        new Cell(1, 2, 1, 1, "", 0, 0));
    }

    @Test
    void a_page_that_calls_itself_gb2312_is_gb18030() {
        String page = "<html><head><meta charset=gb2312></head><body><p>朱镕堃、喆</p></body></html>";
        assertThat(Samples.texts(READER.read("a.htm", page.getBytes(Charset.forName("GB18030")))))
                .containsExactly("朱镕堃、喆");
        assertThat(html(page)).containsExactly("朱镕堃、喆");
    }

    @Test
    void a_page_in_big5_says_so() {
        String page =
                "<html><head><meta http-equiv='Content-Type' content='text/html; charset=big5'></head><body>經濟增長</body></html>";
        assertThat(Samples.texts(READER.read("a.htm", page.getBytes(Charset.forName("Big5")))))
                .containsExactly("經濟增長");
    }

    private static List<String> html(String page) {
        return Samples.texts(READER.read("网 页.html", page.getBytes(StandardCharsets.UTF_8)));
    }
}
