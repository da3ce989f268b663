package org.jingwei.app.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One table as a file of each kind that offices send. Cells stand between bars; {@code <} merges with the left, {@code ^} with the
 * one above; lines without bars are paragraphs above the table.
 */
final class TableFile {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final List<String> captions;
    private final List<List<String>> rows;

    TableFile(String text) {
        this.captions = text.lines().filter(line -> !line.startsWith("|")).toList();
        this.rows = text.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private String at(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    private int width(int row, int column) {
        int width = 1;
        while (at(row, column + width).equals("<")) {
            width++;
        }
        return width;
    }

    private int height(int row, int column) {
        int height = 1;
        while (at(row + height, column).equals("^")) {
            height++;
        }
        return height;
    }

    byte[] html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
        captions.forEach(caption -> page.append("<p>").append(caption).append("</p>"));
        page.append("<table>");
        for (int row = 0; row < rows.size(); row++) {
            page.append("<tr>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = at(row, column);
                if (!text.equals("<") && !text.equals("^")) {
                    page.append("<td colspan=\"" + width(row, column) + "\" rowspan=\"" + height(row, column) + "\">")
                            .append(text)
                            .append("</td>");
                }
            }
            page.append("</tr>");
        }
        return page.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] docx() {
        StringBuilder body = new StringBuilder();
        captions.forEach(caption -> body.append(paragraph(caption)));
        body.append("<w:tbl>");
        for (int row = 0; row < rows.size(); row++) {
            body.append("<w:tr>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = at(row, column);
                if (!text.equals("<")) {
                    boolean below = text.equals("^");
                    String merge =
                            below ? "<w:vMerge/>" : height(row, column) > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
                    body.append("<w:tc><w:tcPr><w:gridSpan w:val=\"" + width(row, column) + "\"/>" + merge + "</w:tcPr>"
                            + paragraph(below ? "" : text) + "</w:tc>");
                }
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        return zip(Map.of(
                "_rels/.rels",
                relations(relation("r1", "officeDocument", "word/document.xml")),
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>"));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** Numbers are typed as numbers with the decimals shown; captions stand in rows of their own. */
    byte[] xlsx(String sheet) {
        StringBuilder cells = new StringBuilder();
        StringBuilder merges = new StringBuilder();
        for (int i = 0; i < captions.size(); i++) {
            cells.append("<row r=\"" + (i + 1) + "\">" + text("A" + (i + 1), captions.get(i)) + "</row>");
        }
        for (int row = 0; row < rows.size(); row++) {
            int number = captions.size() + row + 1;
            cells.append("<row r=\"" + number + "\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = at(row, column);
                String address = (char) ('A' + column) + Integer.toString(number);
                if (!text.isEmpty() && !text.equals("<") && !text.equals("^")) {
                    cells.append(
                            text.matches("-?\\d+\\.\\d")
                                    ? "<c r=\"" + address + "\" s=\"1\"><v>" + text + "</v></c>"
                                    : text(address, text));
                    int right = column + width(row, column) - 1;
                    int bottom = number + height(row, column) - 1;
                    merges.append("<mergeCell ref=\"" + address + ":" + (char) ('A' + right) + bottom + "\"/>");
                }
            }
            cells.append("</row>");
        }
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        return zip(Map.of(
                "_rels/.rels",
                relations(relation("r1", "officeDocument", "xl/workbook.xml")),
                "xl/workbook.xml",
                "<workbook " + main + " xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + sheet
                        + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                relations(
                        relation("r1", "worksheet", "worksheets/sheet1.xml") + relation("r2", "styles", "styles.xml")),
                "xl/styles.xml",
                "<styleSheet " + main + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                "<worksheet " + main + "><sheetData>" + cells + "</sheetData><mergeCells>" + merges
                        + "</mergeCells></worksheet>"));
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
