package org.jingwei.office.bulletin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jingwei.office.markup.Entities;

/** The parts of a Word file around its body. The same body always gives the same bytes. */
final class WordParts {

    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordParts() {}

    static byte[] packed(String title, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put(
                "_rels/.rels",
                relations(
                        relation(1, OFFICE + "officeDocument", "word/document.xml"),
                        relation(
                                2,
                                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                "docProps/core.xml")));
        parts.put("docProps/core.xml", core(title));
        parts.put(
                "word/document.xml",
                HEAD + "<w:document" + W + "><w:body>" + body + section() + "</w:body></w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                relations(
                        relation(1, OFFICE + "styles", "styles.xml"),
                        relation(2, OFFICE + "settings", "settings.xml"),
                        relation(3, OFFICE + "fontTable", "fontTable.xml"),
                        relation(4, OFFICE + "footer", "footer1.xml"),
                        relation(5, OFFICE + "footer", "footer2.xml")));
        parts.put("word/styles.xml", HEAD + Styles.xml(W));
        parts.put("word/settings.xml", settings());
        parts.put("word/fontTable.xml", HEAD + Styles.fontTable(W));
        parts.put("word/footer1.xml", footer("right", "w:rightChars=\"100\" w:right=\"280\""));
        parts.put("word/footer2.xml", footer("left", "w:leftChars=\"100\" w:left=\"280\""));
        return zip(parts);
    }

    private static String section() {
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>"
                + "<w:pgSz w:w=\"" + PageLayout.WIDTH + "\" w:h=\"" + PageLayout.HEIGHT + "\"/><w:pgMar w:top=\""
                + PageLayout.TOP + "\" w:right=\"" + PageLayout.RIGHT + "\" w:bottom=\"" + PageLayout.BOTTOM
                + "\" w:left=\"" + PageLayout.LEFT + "\" w:header=\"851\" w:footer=\"" + PageLayout.FOOTER
                + "\" w:gutter=\"0\"/><w:docGrid w:type=\"lines\" w:linePitch=\"" + PageLayout.LINE + "\"/></w:sectPr>";
    }

    /** 四号 half-width digits in Song, a dash on either side; right on odd and left on even pages, one character in. */
    private static String footer(String side, String indent) {
        String run =
                "<w:r><w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>";
        return HEAD + "<w:ftr" + W + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:ind " + indent + "/><w:jc w:val=\""
                + side
                + "\"/></w:pPr>" + run + "<w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\" PAGE \">"
                + run
                + "<w:t>1</w:t></w:r></w:fldSimple>" + run + "<w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";
    }

    private static String settings() {
        return HEAD + "<w:settings" + W + "><w:evenAndOddHeaders/><w:defaultTabStop w:val=\"420\"/>"
                + "<w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/>"
                + "<w:ulTrailSpace/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";
    }

    private static String core(String title) {
        return HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Entities.encoded(title)
                + "</dc:title></cp:coreProperties>";
    }

    private static String types() {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/word/document.xml", WORD + "document.main+xml")
                + type("/word/styles.xml", WORD + "styles+xml")
                + type("/word/settings.xml", WORD + "settings+xml")
                + type("/word/fontTable.xml", WORD + "fontTable+xml")
                + type("/word/footer1.xml", WORD + "footer+xml")
                + type("/word/footer2.xml", WORD + "footer+xml")
                + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String... relations) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", relations) + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_DATE);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be written to", impossible);
        }
        return bytes.toByteArray();
    }
}
