package org.jingwei.office.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;

/** Files made for the tests, in memory. */
final class Samples {

    private Samples() {}

    static List<String> texts(Document document) {
        return document.lines().stream().map(Line::text).toList();
    }

    static byte[] zip(Map<String, String> parts) {
        return packed(parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().getBytes(UTF_8))));
    }

    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\""
                + target + "\"/></Relationships>";
    }

    /** A Word package around the content of its body. */
    static byte[] docx(String body) {
        return zip(Map.of(
                "_rels/.rels",
                relations("officeDocument", "word/document.xml"),
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                        + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + body + "</w:body></w:document>"));
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] ofd(String pageContent) {
        return zip(Map.of(
                "OFD.xml",
                "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
                "Doc_0/Document.xml",
                "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages></ofd:Document>",
                "Doc_0/Pages/Page_0/Content.xml",
                "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>" + pageContent
                        + "</ofd:Layer></ofd:Content></ofd:Page>"));
    }

    /**
     * A PDF whose pages show lines of text in a font without glyphs: a two-byte font whose codes a ToUnicode map takes as UTF-16,
     * so that no font of the machine is needed to write Chinese.
     */
    static byte[] pdf(List<List<String>> pages) {
        List<String> contents = new ArrayList<>();
        for (List<String> lines : pages) {
            StringBuilder content = new StringBuilder("BT /F1 12 Tf\n");
            int y = 780;
            for (String line : lines) {
                content.append("1 0 0 1 72 " + y + " Tm " + hex(line) + " Tj\n");
                y -= 20;
            }
            contents.add(content + "ET");
        }
        return pdfOf(contents);
    }

    static String hex(String text) {
        StringBuilder hex = new StringBuilder("<");
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format(Locale.ROOT, "%02X", b & 0xFF));
        }
        return hex.append('>').toString();
    }

    /** Content streams as they are; further objects from number 7 + 2 × pages on. */
    static byte[] pdfOf(List<String> contents, String... more) {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < contents.size(); i++) {
            kids.append(7 + 2 * i).append(" 0 R ");
        }
        String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                + "1 beginbfrange <0000> <FFFF> <0000> endbfrange\n"
                + "endcmap end end";
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + contents.size() + ">>");
        objects.add(
                "<</Type/Font/Subtype/Type0/BaseFont/T/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>");
        objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/T/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
                + "/Supplement 0>>/FontDescriptor 5 0 R/DW 1000>>");
        objects.add("<</Type/FontDescriptor/FontName/T/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800"
                + "/Descent -200/CapHeight 700/StemV 80>>");
        objects.add(stream("", map));
        for (int i = 0; i < contents.size(); i++) {
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + (8 + 2 * i)
                    + " 0 R/Resources<</Font<</F1 3 0 R>>/XObject<</X1 " + (7 + 2 * contents.size()) + " 0 R>>>>>>");
            objects.add(stream("", contents.get(i)));
        }
        objects.addAll(List.of(more));
        return written(objects);
    }

    static String stream(String entries, String content) {
        return "<<" + entries + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private static byte[] written(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append(table)
                .append("trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start
                        + "\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
