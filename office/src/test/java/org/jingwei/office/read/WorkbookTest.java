package org.jingwei.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookTest {

    private static final DocumentReader READER = DocumentReader.standard();

    static Stream<Workbook> workbooks() {
        return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void a_number_is_read_as_it_is_shown(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("指 标");
        show(workbook, sheet, 0, 0.0584, "0.0%");
        show(workbook, sheet, 1, 15754.318, "#,##0.00");
        show(workbook, sheet, 2, 8.05, "0.0");
        show(workbook, sheet, 3, 12.5, "General");
        show(workbook, sheet, 4, -3.25, "0.0_ ;[Red]\\-0.0\\ ");
        show(workbook, sheet, 5, 1234, "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
        show(workbook, sheet, 6, 3, "0\"位\"");
        Cell date = show(workbook, sheet, 7, 0, "yyyy\"年\"m\"月\"");
        date.setCellValue(LocalDate.of(2023, 6, 30));
        Cell builtin = show(workbook, sheet, 8, 0, "General");
        builtin.getCellStyle().setDataFormat((short) 14);
        builtin.setCellValue(LocalDate.of(2023, 6, 30));
        show(workbook, sheet, 9, 0.1 + 0.2, "General");
        assertThat(Samples.texts(read(workbook)))
                .containsExactly(
                        "5.8%", "15,754.32", "8.1", "12.5", "-3.3", "1,234.00", "3位", "2023年6月", "2023/6/30", "0.3");
    }

    private static Cell show(Workbook workbook, Sheet sheet, int row, double value, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        Cell cell = sheet.createRow(row).createCell(0);
        cell.setCellStyle(style);
        cell.setCellValue(value);
        return cell;
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void cells_come_in_reading_order_with_their_addresses_and_merged_ranges_once(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("一季度");
        sheet.createRow(0).createCell(0).setCellValue("临江区主要指标");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        sheet.createRow(3).createCell(28).setCellValue("右");
        sheet.getRow(3).createCell(1).setCellValue("第一行\n第二行");
        sheet.createRow(4).createCell(0).setCellValue(true);
        workbook.createSheet("空表");
        Document document = read(workbook);
        assertThat(document.lines())
                .containsExactly(
                        new Line(1, "临江区主要指标", Anchor.cell("一季度", "A1")),
                        new Line(2, "第一行\u000B第二行", Anchor.cell("一季度", "B4")),
                        new Line(3, "右", Anchor.cell("一季度", "AC4")),
                        new Line(4, "TRUE", Anchor.cell("一季度", "A5")));
        assertThat(document.tables()).hasSize(1);
        assertThat(document.tables().get(0).name()).isEqualTo("一季度");
        assertThat(document.tables().get(0).cells().get(0))
                .isEqualTo(new org.jingwei.core.text.Cell(0, 0, 1, 3, "临江区主要指标", 1, 1));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void a_formula_gives_the_value_it_had_when_it_was_saved(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet();
        sheet.createRow(0).createCell(0).setCellValue(40);
        sheet.getRow(0).createCell(1).setCellFormula("A1*2");
        sheet.getRow(0).createCell(2).setCellFormula("\"第\"&A1&\"位\"");
        sheet.getRow(0).createCell(3).setCellFormula("1/0");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(Samples.texts(read(workbook))).containsExactly("40", "80", "第40位", "#DIV/0!");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void hidden_sheets_rows_and_columns_are_not_printed_and_not_read(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("表");
        for (int row = 0; row < 3; row++) {
            sheet.createRow(row);
            for (int column = 0; column < 3; column++) {
                sheet.getRow(row).createCell(column).setCellValue("r" + row + "c" + column);
            }
        }
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        workbook.createSheet("旧").createRow(0).createCell(0).setCellValue("去年");
        workbook.setSheetHidden(1, true);
        workbook.createSheet("后").createRow(0).createCell(0).setCellValue("今年");
        assertThat(Samples.texts(read(workbook))).containsExactly("r0c0", "r0c2", "r2c0", "r2c2", "今年");
    }

    @Test
    void a_sheet_of_a_hundred_thousand_cells_is_read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            Sheet sheet = workbook.createSheet("企业");
            for (int row = 0; row < 10_000; row++) {
                sheet.createRow(row);
                for (int column = 0; column < 10; column++) {
                    sheet.getRow(row).createCell(column).setCellValue(row * 10 + column);
                }
            }
            workbook.write(out);
        }
        List<Line> lines = READER.read("企业.xlsx", out.toByteArray()).lines();
        assertThat(lines).hasSize(100_000);
        assertThat(lines.get(99_999)).isEqualTo(new Line(100_000, "99999", Anchor.cell("企业", "J10000")));
    }

    private static Document read(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return READER.read("表 格.dat", out.toByteArray());
    }
}
