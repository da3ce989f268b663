package org.jingwei.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.office.read.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFillerTest {

    /** A sheet as an office keeps it: merged title, styles, a share in per cent, a figure as text, a formula, a hole. */
    private static byte[] office(Workbook book) throws IOException {
        try (book) {
            Sheet sheet = book.createSheet("6月 & 累计");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.createRow(0).createCell(0).setCellValue("云岭市2031年1—6月<主要>指标");
            CellStyle percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            CellStyle one = book.createCellStyle();
            one.setDataFormat(book.createDataFormat().getFormat("0.00"));
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("税收占比");
            cell(row, 1, percent).setCellValue(0.625);
            cell(row, 2, one).setCellValue(31.2);
            row.createCell(3).setCellValue("5.3%");
            Row sums = sheet.createRow(3);
            cell(sums, 1, one).setCellFormula("C3*2");
            cell(sums, 2, one);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static byte[] office(String kind) throws IOException {
        return office(kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook());
    }

    private static String shown(byte[] book, String address) {
        Document document = DocumentReader.standard().read("表", book);
        return document.lines().stream()
                .filter(line -> line.anchor().cell().orElse("").equals(address))
                .map(Line::text)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void only_the_named_cells_change_and_keep_their_styles(String kind) throws IOException {
        byte[] filled = SheetFiller.fill(
                office(kind),
                Map.of(
                        "6月 & 累计",
                        Map.of(
                                "B3", Filling.of(new BigDecimal("58.1")),
                                "C3", Filling.of(new BigDecimal("40.25")),
                                "D3", Filling.of(new BigDecimal("6.1"), "6.1%"),
                                "C4", Filling.of(new BigDecimal("7")),
                                "A1", Filling.of("云岭市2031年1—7月<主要>指标"),
                                "E4", Filling.of(new BigDecimal("9.5")))));
        assertThat(shown(filled, "B3")).isEqualTo("58.1%");
        assertThat(shown(filled, "C3")).isEqualTo("40.25");
        assertThat(shown(filled, "D3")).isEqualTo("6.1%");
        assertThat(shown(filled, "C4")).isEqualTo("7.00");
        assertThat(shown(filled, "E4")).isEqualTo("9.5");
        assertThat(shown(filled, "A1")).isEqualTo("云岭市2031年1—7月<主要>指标");
        assertThat(shown(filled, "A3")).isEqualTo("税收占比");
        try (Workbook book = opened(kind, filled)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("A1:D1");
            assertThat(sheet.getRow(2).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(3).getCell(1).getCellFormula()).isEqualTo("C3*2");
        }
    }

    private static Workbook opened(String kind, byte[] content) throws IOException {
        return kind.equals("xls")
                ? new HSSFWorkbook(new ByteArrayInputStream(content))
                : new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_cell_without_a_value_is_emptied_and_keeps_its_style(String kind) throws IOException {
        byte[] filled =
                SheetFiller.fill(office(kind), Map.of("6月 & 累计", Map.of("C3", Filling.NOTHING, "D3", Filling.NOTHING)));
        assertThat(shown(filled, "C3")).isEmpty();
        assertThat(shown(filled, "D3")).isEmpty();
        try (Workbook book = opened(kind, filled)) {
            assertThat(book.getSheetAt(0).getRow(2).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00");
        }
    }

    @Test
    void a_formula_that_is_written_over_leaves_no_trace_that_a_program_must_repair() throws IOException {
        byte[] filled =
                SheetFiller.fill(office("xlsx"), Map.of("6月 & 累计", Map.of("B4", Filling.of(new BigDecimal("62.4")))));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
            assertThat(book.getSheetAt(0).getRow(3).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(book.getCalculationChain()).isNull();
        }
    }

    @Test
    void nothing_to_fill_gives_the_very_same_bytes() throws IOException {
        byte[] book = office("xlsx");
        assertThat(SheetFiller.fill(book, Map.of("6月 & 累计", Map.of()))).isSameAs(book);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_sheet_that_is_not_there_and_a_file_that_is_no_workbook_are_refused(String kind) throws IOException {
        Map<String, Map<String, Filling>> cells = Map.of("没有", Map.of("A1", Filling.of("a")));
        assertThatThrownBy(() -> SheetFiller.fill(office(kind), cells))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("没有");
        assertThatThrownBy(() -> SheetFiller.fill(new byte[] {1, 2, 3}, cells))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
