package org.jingwei.app.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text of the office, from lines such as {@code # title}, {@code ## heading}, {@code > to the right}, {@code @ in the middle},
 * {@code |a|b|} and plain ones, as a Word file in the layout of official documents, as a page of the office's site or as plain text.
 */
final class Letter {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final List<String> lines;

    Letter(List<String> lines) {
        this.lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    byte[] as(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "docx" -> docx();
            case "html" -> html();
            case "txt" -> text();
            default -> throw new IllegalArgumentException(file);
        };
    }

    private byte[] text() {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line.matches("[#>@].*") ? "" : "　　")
                    .append(line.startsWith("###") || line.startsWith("##") ? "　　" : "")
                    .append(line.replaceFirst("^[#>@]+ ", ""))
                    .append(line.startsWith("# ") ? "\n\n" : "\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] html() {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>");
        page.append(lines.get(0).substring(2))
                .append("</title>\n<style>body{font-family:serif}nav{color:#666}</style></head>\n<body>\n");
        page.append("<div class=\"article\">\n");
        for (String line : lines) {
            String tag =
                    line.startsWith("# ") ? "h1" : line.startsWith("## ") ? "h2" : line.startsWith("### ") ? "h3" : "p";
            String text = Packed.escaped(line.replaceFirst("^[#>@]+ ", ""));
            page.append("<" + tag + ">").append(text).append("</" + tag + ">\n");
        }
        return page.append("</div>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] docx() {
        StringBuilder body = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("|")) {
                rows.add(line);
                continue;
            }
            body.append(table(rows));
            rows.clear();
            body.append(paragraph(line));
        }
        body.append(table(rows));
        Packed packed = new Packed();
        packed.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        packed.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        packed.put(
                "word/document.xml",
                "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                        + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" "
                        + "w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        return packed.bytes();
    }

    /** Paper, type and spacing of GB/T 9704. */
    private static String paragraph(String line) {
        String mark = line.matches("(?:#{1,3}|[>@]) .*") ? line.substring(0, line.indexOf(' ')) : "";
        String text = line.substring(mark.isEmpty() ? 0 : mark.length() + 1);
        return switch (mark) {
            case "#" -> paragraph(text, "方正小标宋简体", 44, "<w:jc w:val=\"center\"/>");
            case "##" -> paragraph(text, "黑体", 32, "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>");
            case "###" -> paragraph(text, "楷体_GB2312", 32, "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>");
            case ">" -> paragraph(text, "仿宋_GB2312", 32, "<w:jc w:val=\"right\"/>");
            case "@" -> paragraph(text, "仿宋_GB2312", 32, "<w:jc w:val=\"center\"/>");
            default -> paragraph(text, "仿宋_GB2312", 32, "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>");
        };
    }

    private static String paragraph(String text, String font, int size, String layout) {
        return "<w:p><w:pPr><w:spacing w:line=\"560\" w:lineRule=\"exact\"/>" + layout
                + "</w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"" + font + "\"/><w:sz w:val=\"" + size
                + "\"/></w:rPr><w:t xml:space=\"preserve\">" + Packed.escaped(text) + "</w:t></w:r></w:p>";
    }

    private static String table(List<String> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr>");
        for (String row : rows) {
            table.append("<w:tr>");
            for (String cell : row.substring(1, row.length() - 1).split("\\|", -1)) {
                table.append("<w:tc>")
                        .append(paragraph(cell.strip(), "仿宋_GB2312", 24, "<w:jc w:val=\"center\"/>"))
                        .append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    /** The lines {@code key: value} before the line {@code ---}. */
    static Map<String, String> head(List<String> template) {
        Map<String, String> head = new LinkedHashMap<>();
        for (String line : template.subList(0, template.indexOf("---"))) {
            head.put(
                    line.substring(0, line.indexOf(':')),
                    line.substring(line.indexOf(':') + 1).strip());
        }
        return head;
    }
}
