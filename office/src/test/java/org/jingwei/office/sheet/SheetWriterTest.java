package org.jingwei.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private static Sheet table(List<List<SheetValue>> rows) {
        return new Sheet(
                "主要指标",
                "云岭市2031年上半年主要指标",
                "单位：亿元、%",
                List.of(
                        List.of(new HeaderCell("指标", 1, 2), new HeaderCell("上半年", 2, 1)),
                        List.of(HeaderCell.of("总量"), HeaderCell.of("增速"))),
                List.of(Column.of(20), Column.of(12), Column.centred(12)),
                rows,
                true);
    }

    private static XSSFWorkbook opened(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static XSSFCell written(SheetValue value) throws IOException {
        Sheet sheet = Sheet.of("a", "", List.of("甲"), List.of(Column.of(9)), List.of(List.of(value)));
        try (XSSFWorkbook book = opened(SheetWriter.bytes(sheet))) {
            return book.getSheetAt(0).getRow(1).getCell(0);
        }
    }

    @Test
    void a_table_has_its_title_unit_merged_header_frozen_and_repeated() throws IOException {
        byte[] content = SheetWriter.bytes(table(
                List.of(List.of(SheetValue.of("地区生产总值"), SheetValue.of(new BigDecimal("432.60")), SheetValue.of("")))));
        try (XSSFWorkbook book = opened(content)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getMergedRegions())
                    .extracting(Object::toString)
                    .allSatisfy(area -> assertThat(area).contains(":"));
            assertThat(sheet.getMergedRegions().stream().map(area -> area.formatAsString()))
                    .containsExactlyInAnyOrder("A1:C1", "A2:C2", "A3:A4", "B3:C3");
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("总量");
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(4);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:C5");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat((int) sheet.getPrintSetup().getPaperSize()).isEqualTo(9);
            assertThat((int) sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(432.6);
        }
    }

    @Property(tries = 100)
    void a_figure_is_a_number_that_shows_the_printed_digits(
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long digits,
            @ForAll @IntRange(max = 6) int scale)
            throws IOException {
        BigDecimal printed = BigDecimal.valueOf(digits, scale);
        XSSFCell cell = written(SheetValue.of(printed));
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(new DataFormatter(Locale.ROOT).formatCellValue(cell)).isEqualTo(printed.toPlainString());
    }

    @Test
    void more_digits_than_a_sheet_can_show_stand_as_text() throws IOException {
        XSSFCell cell = written(SheetValue.of(new BigDecimal("1234567890123456.5")));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo("1234567890123456.5");
        assertThat(written(SheetValue.of(new BigDecimal("1E+3"))).getRawValue()).isEqualTo("1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-3.7%", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1"})
    void a_text_that_looks_like_a_formula_stays_text(String text) throws IOException {
        XSSFCell cell = written(SheetValue.of(text));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&>\"'", "_x0041_", " 前后有空 ", "𠮷", "一行\n两行"})
    void other_texts_are_read_back_as_they_were(String text) throws IOException {
        assertThat(written(SheetValue.of(text)).getStringCellValue()).isEqualTo(text);
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_with_a_sign() throws IOException {
        assertThat(written(SheetValue.of("长".repeat(40_000))).getStringCellValue())
                .hasSize(32_767)
                .endsWith("…");
    }

    @Test
    void tabs_have_names_that_a_workbook_can_hold_each_once() throws IOException {
        Sheet odd = Sheet.of("a/b:[c]*?'", "", List.of("甲"), List.of(Column.of(9)), List.of());
        Sheet blank = Sheet.of("", "", List.of("甲"), List.of(Column.of(9)), List.of());
        Sheet far = Sheet.of("长".repeat(40), "", List.of("甲"), List.of(Column.of(9)), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(List.of(odd, odd, blank, far, far), out);
        try (XSSFWorkbook book = opened(out.toByteArray())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(5);
            assertThat(book.getSheetName(0)).isEqualTo("a b  c");
            assertThat(book.getSheetName(1)).isEqualTo("a b  c 2");
            assertThat(book.getSheetName(2)).isEqualTo("表");
            assertThat(book.getSheetName(4)).endsWith(" 2").hasSizeLessThanOrEqualTo(31);
        }
    }

    @Test
    void rows_are_not_kept_while_they_are_written() throws IOException {
        List<SheetValue> row = List.of(SheetValue.of("清河县"), SheetValue.of(new BigDecimal("5.80")), SheetValue.of("x"));
        Sheet sheet = table(Collections.nCopies(300_000, row));
        long[] bytes = {0};
        SheetWriter.write(List.of(sheet), new OutputStream() {
            @Override
            public void write(int b) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                bytes[0] += length;
            }
        });
        assertThat(bytes[0]).isBetween(500_000L, 20_000_000L);
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertThatThrownBy(() -> SheetWriter.bytes(table(List.of(List.of(SheetValue.of(1))))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SheetWriter.write(List.of(), OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HeaderCell.columns(List.of(List.of(new HeaderCell("甲", 2, 1)), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hole");
    }
}
