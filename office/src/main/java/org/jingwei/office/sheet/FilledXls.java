package org.jingwei.office.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;

/** Fills an Excel 97 workbook, whose cells keep their styles. */
final class FilledXls {

    private FilledXls() {}

    static byte[] fill(byte[] content, Map<String, Map<String, Filling>> cells) {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            cells.forEach((name, fillings) -> {
                HSSFSheet sheet = workbook.getSheet(name);
                if (sheet == null) {
                    throw new IllegalArgumentException("no such sheet: " + name);
                }
                fillings.forEach((address, filling) -> put(sheet, new CellReference(address), filling));
            });
            workbook.setForceFormulaRecalculation(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException broken) {
            throw new IllegalArgumentException("not a workbook that can be filled: " + broken.getMessage(), broken);
        }
    }

    private static void put(HSSFSheet sheet, CellReference at, Filling filling) {
        HSSFRow row = sheet.getRow(at.getRow());
        HSSFRow here = row == null ? sheet.createRow(at.getRow()) : row;
        HSSFCell found = here.getCell(at.getCol());
        HSSFCell cell = found == null ? here.createCell(at.getCol()) : found;
        boolean words = cell.getCellType() == CellType.STRING;
        if (filling.text().isPresent() && (words || filling.number().isEmpty())) {
            cell.setCellValue(filling.text().get());
        } else if (filling.number().isPresent()) {
            boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
            BigDecimal number = filling.number().get();
            if (cell.getCellType() == CellType.FORMULA) {
                cell.removeFormula();
            }
            cell.setCellValue((percent ? number.movePointLeft(2) : number).doubleValue());
        } else if (cell.getCellType() != CellType.FORMULA) {
            cell.setBlank();
        }
    }
}
