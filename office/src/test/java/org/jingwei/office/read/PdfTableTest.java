package org.jingwei.office.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.junit.jupiter.api.Test;

/** Ruled tables of a PDF: what the lines of the page cut into rows and columns. */
class PdfTableTest {

    private static final int LEFT = 60;
    private static final int WIDE = 120;
    private static final int HIGH = 24;

    private static Document read(String... pages) {
        return DocumentReader.standard().read("表.pdf", Samples.pdfOf(List.of(pages)));
    }

    private static String text(int x, int y, String words) {
        return "BT /F1 12 Tf 1 0 0 1 " + x + " " + y + " Tm " + Samples.hex(words) + " Tj ET\n";
    }

    private static String line(int x, int y, int toX, int toY) {
        return x + " " + y + " m " + toX + " " + toY + " l S\n";
    }

    /** All lines of a table whose first row hangs from {@code top}. */
    private static String grid(int top, int rows, int columns) {
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row <= rows; row++) {
            lines.append(line(LEFT, top - row * HIGH, LEFT + columns * WIDE, top - row * HIGH));
        }
        for (int column = 0; column <= columns; column++) {
            lines.append(line(LEFT + column * WIDE, top, LEFT + column * WIDE, top - rows * HIGH));
        }
        return lines.toString();
    }

    private static String cell(int top, int row, int column, String words) {
        return text(LEFT + column * WIDE + 6, top - row * HIGH - 17, words);
    }

    private static List<Tuple> cells(Document document) {
        return document.tables().get(0).cells().stream()
                .map(cell -> tuple(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
                .toList();
    }

    private static String card(int top) {
        return grid(top, 2, 2)
                + cell(top, 0, 0, "指标")
                + cell(top, 0, 1, "增速（%）")
                + cell(top, 1, 0, "工业投资")
                + cell(top, 1, 1, "6.1");
    }

    @Test
    void lines_cut_a_page_into_cells_between_the_text_above_and_below() {
        Document document = read(text(60, 780, "2024年一季度") + card(740) + text(60, 600, "注：初步数。"));
        assertThat(cells(document))
                .containsExactly(
                        tuple(0, 0, 1, 1, "指标"),
                        tuple(0, 1, 1, 1, "增速（%）"),
                        tuple(1, 0, 1, 1, "工业投资"),
                        tuple(1, 1, 1, 1, "6.1"));
        assertThat(document.lines())
                .extracting(Line::text)
                .containsExactly("2024年一季度", "指标", "增速（%）", "工业投资", "6.1", "注：初步数。");
        Cell last = document.tables().get(0).cells().get(3);
        assertThat(last.firstLine()).isEqualTo(5);
        assertThat(document.lines().get(4).anchor()).isEqualTo(Anchor.page(1));
    }

    @Test
    void a_cell_without_a_line_inside_is_merged() {
        String lines = line(60, 740, 420, 740)
                + line(180, 716, 420, 716)
                + line(60, 692, 420, 692)
                + line(60, 668, 420, 668)
                + line(60, 740, 60, 668)
                + line(180, 740, 180, 668)
                + line(300, 716, 300, 668)
                + line(420, 740, 420, 668);
        Document document = read(lines
                + cell(740, 0, 0, "县区")
                + cell(740, 0, 1, "工业投资")
                + cell(740, 1, 1, "总量")
                + cell(740, 1, 2, "增速")
                + cell(740, 2, 0, "清河县")
                + cell(740, 2, 1, "5.5")
                + cell(740, 2, 2, "1.2"));
        assertThat(cells(document))
                .contains(tuple(0, 0, 2, 1, "县区"), tuple(0, 1, 1, 2, "工业投资"), tuple(2, 2, 1, 1, "1.2"));
    }

    @Test
    void thin_boxes_are_lines_and_open_sides_end_where_the_lines_end() {
        StringBuilder boxes = new StringBuilder();
        for (int row = 0; row <= 2; row++) {
            boxes.append("60 " + (740 - row * HIGH) + " 240 0.6 re f\n");
        }
        boxes.append("180 692 0.6 48 re f\n");
        Document document = read(boxes
                + cell(740, 0, 0, "指标")
                + cell(740, 0, 1, "增速")
                + cell(740, 1, 0, "用电量")
                + cell(740, 1, 1, "7.0"));
        assertThat(cells(document)).hasSize(4).contains(tuple(1, 1, 1, 1, "7.0"));
    }

    @Test
    void a_number_that_a_narrow_column_breaks_is_one() {
        Document document = read(grid(740, 2, 2)
                + cell(740, 0, 0, "指标")
                + cell(740, 0, 1, "总额")
                + cell(740, 1, 0, "存款")
                + text(LEFT + WIDE + 6, 704, "10,509,02")
                + text(LEFT + WIDE + 6, 694, "0"));
        assertThat(cells(document)).contains(tuple(1, 1, 1, 1, "10,509,020"));
    }

    @Test
    void a_table_with_the_same_columns_goes_on_over_the_page() {
        String more = grid(800, 1, 2) + cell(800, 0, 0, "用电量") + cell(800, 0, 1, "7.0");
        Document alone = read(card(740) + text(280, 40, "— 1 —"), more);
        assertThat(alone.tables()).hasSize(1);
        String two = grid(800, 2, 2)
                + cell(800, 0, 0, "用电量")
                + cell(800, 0, 1, "7.0")
                + cell(800, 1, 0, "售电量")
                + cell(800, 1, 1, "6.6");
        Document document = read(card(740) + text(280, 40, "— 1 —"), two);
        assertThat(document.tables()).hasSize(1);
        assertThat(cells(document)).contains(tuple(2, 0, 1, 1, "用电量"), tuple(3, 1, 1, 1, "6.6"));
    }

    @Test
    void a_frame_around_a_text_and_the_red_line_of_a_letter_are_no_tables() {
        Document document = read(line(60, 740, 500, 740)
                + "100 500 300 100 re S\n"
                + text(120, 560, "各县（市、区）人民政府：")
                + text(120, 540, "一季度增长6.1%。"));
        assertThat(document.tables()).isEmpty();
        assertThat(document.lines()).extracting(Line::text).containsExactly("各县（市、区）人民政府：", "一季度增长6.1%。");
    }

    @Test
    void a_drawing_of_very_many_lines_is_no_table_and_takes_no_time() {
        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            drawing.append(line(60 + i % 400, 100 + i % 611, 60 + i % 400, 110 + i % 611));
        }
        assertThat(read(drawing + text(60, 780, "全市一张图")).tables()).isEmpty();
    }
}
