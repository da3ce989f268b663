package org.jingwei.app.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A workbook as a statistics office keeps it: sheets with merged titles and headers, framed cells, formatted numbers. */
final class Book {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The looks of a cell, in the order of {@code cellXfs}. */
    enum Look {
        NOTE,
        TITLE,
        HEAD,
        STUB,
        TEXT,
        WHOLE,
        TENTHS,
        HUNDREDTHS
    }

    /** One sheet. Rows and columns count from 0. */
    static final class Sheet {

        private final String name;
        private final Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
        private final List<String> merged = new ArrayList<>();
        private final List<Integer> widths;

        private Sheet(String name, List<Integer> widths) {
            this.name = name;
            this.widths = widths;
        }

        void put(int row, int column, String text, Look look) {
            cell(
                    row,
                    column,
                    "<c r=\"" + at(row, column) + "\" s=\"" + look.ordinal()
                            + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Packed.escaped(text)
                            + "</t></is></c>");
        }

        void put(int row, int column, BigDecimal number) {
            Look look = number.scale() <= 0 ? Look.WHOLE : number.scale() == 1 ? Look.TENTHS : Look.HUNDREDTHS;
            cell(
                    row,
                    column,
                    "<c r=\"" + at(row, column) + "\" s=\"" + look.ordinal() + "\"><v>" + number.toPlainString()
                            + "</v></c>");
        }

        private void cell(int row, int column, String xml) {
            cells.computeIfAbsent(row, r -> new TreeMap<>()).put(column, xml);
        }

        void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
            if (firstRow != lastRow || firstColumn != lastColumn) {
                merged.add("<mergeCell ref=\"" + at(firstRow, firstColumn) + ":" + at(lastRow, lastColumn) + "\"/>");
            }
        }

        private String xml() {
            StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><cols>");
            for (int i = 0; i < widths.size(); i++) {
                xml.append("<col min=\"")
                        .append(i + 1)
                        .append("\" max=\"")
                        .append(i + 1)
                        .append("\" width=\"");
                xml.append(widths.get(i)).append("\" customWidth=\"1\"/>");
            }
            xml.append("</cols><sheetData>");
            cells.forEach((row, line) -> xml.append("<row r=\"")
                    .append(row + 1)
                    .append("\">")
                    .append(String.join("", line.values()))
                    .append("</row>"));
            xml.append("</sheetData>");
            if (!merged.isEmpty()) {
                xml.append("<mergeCells count=\"").append(merged.size()).append("\">");
                xml.append(String.join("", merged)).append("</mergeCells>");
            }
            return xml.append("</worksheet>").toString();
        }

        private static String at(int row, int column) {
            String letters = column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1));
            return letters + (char) ('A' + column % 26) + (row + 1);
        }
    }

    private final List<Sheet> sheets = new ArrayList<>();

    Sheet sheet(String name, List<Integer> widths) {
        Sheet sheet = new Sheet(name, widths);
        sheets.add(sheet);
        return sheet;
    }

    byte[] bytes() {
        Packed packed = new Packed();
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + TYPE + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE
                        + "styles+xml\"/>");
        StringBuilder listed = new StringBuilder();
        StringBuilder related = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            packed.put("xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1).xml());
            types.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + TYPE
                    + "worksheet+xml\"/>");
            listed.append(
                    "<sheet name=\"" + sheets.get(i - 1).name + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
            related.append("<Relationship Id=\"rId" + i + "\" Type=\"" + OFFICE
                    + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
        }
        packed.put("[Content_Types].xml", types + "</Types>");
        packed.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        packed.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + listed
                        + "</sheets></workbook>");
        packed.put(
                "xl/_rels/workbook.xml.rels",
                relationships(related + "<Relationship Id=\"styles\" Type=\"" + OFFICE
                        + "/styles\" Target=\"styles.xml\"/>"));
        packed.put("xl/styles.xml", STYLES);
        return packed.bytes();
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + all + "</Relationships>";
    }

    private static final String STYLES = "<styleSheet xmlns=\"" + MAIN
            + "\"><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"#,##0\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"0.0\"/><numFmt numFmtId=\"166\" formatCode=\"#,##0.00\"/></numFmts>"
            + "<fonts count=\"3\"><font><sz val=\"11\"/><name val=\"宋体\"/></font><font><b/><sz val=\"16\"/><name val=\"宋体\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"2\"><border/><border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"8\">"
            + xf(0, 0, 0, "left") + xf(0, 1, 0, "center") + xf(0, 2, 1, "center") + xf(0, 0, 1, "left")
            + xf(0, 0, 1, "center")
            + xf(164, 0, 1, "right") + xf(165, 0, 1, "right") + xf(166, 0, 1, "right") + "</cellXfs></styleSheet>";

    private static String xf(int format, int font, int border, String alignment) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"" + border
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\""
                + alignment + "\" vertical=\"center\"" + (font == 2 ? " wrapText=\"1\"" : "") + "/></xf>";
    }
}
