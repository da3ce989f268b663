package org.jingwei.office.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Word packages made and looked into by the tests, with nothing of the house. */
final class Packages {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Packages() {}

    /** A package around the content of a body; {@code more} parts replace those of the same name. */
    static byte[] word(String body, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types(""));
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        parts.put("word/document.xml", main(body));
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] word(String body) {
        return word(body, Map.of());
    }

    static String main(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document xmlns:w=\"" + W
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + body + "</w:body></w:document>";
    }

    static String types(String more) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + more
                + "</Types>";
    }

    static String relations(String type, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static Map<String, String> parts(byte[] content) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return parts;
    }

    /** A part that must be there. */
    static String part(byte[] content, String path) {
        return Objects.requireNonNull(parts(content).get(path), path);
    }

    static Document parsed(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part.getBytes(UTF_8)));
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(part, broken);
        }
    }

    /** By the comment's number: the words between its start and its end in the main part. */
    static Map<String, String> commented(byte[] content) {
        Map<String, StringBuilder> open = new TreeMap<>();
        Map<String, String> closed = new TreeMap<>();
        look(parsed(part(content, "word/document.xml")).getDocumentElement(), open, closed);
        if (!open.isEmpty()) {
            throw new IllegalStateException("comments without an end: " + open);
        }
        return closed;
    }

    private static void look(Node node, Map<String, StringBuilder> open, Map<String, String> closed) {
        if (node instanceof Element element && W.equals(element.getNamespaceURI())) {
            String id = element.getAttributeNS(W, "id");
            switch (element.getLocalName()) {
                case "commentRangeStart" -> open.put(id, new StringBuilder());
                case "commentRangeEnd" ->
                    closed.put(id, Objects.requireNonNull(open.remove(id), id).toString());
                case "t" -> open.values().forEach(words -> words.append(element.getTextContent()));
                case "tab" -> open.values().forEach(words -> words.append('\t'));
                case "br" -> open.values().forEach(words -> words.append('\u000B'));
                default -> {}
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            look(child, open, closed);
        }
    }

    /** By the comment's number: its paragraphs, joined by line ends. */
    static Map<String, String> remarks(byte[] content, String path) {
        Map<String, String> remarks = new TreeMap<>();
        var comments = parsed(part(content, path)).getElementsByTagNameNS(W, "comment");
        for (int i = 0; i < comments.getLength(); i++) {
            Element comment = (Element) comments.item(i);
            var paragraphs = comment.getElementsByTagNameNS(W, "p");
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < paragraphs.getLength(); j++) {
                text.append(j == 0 ? "" : "\n").append(paragraphs.item(j).getTextContent());
            }
            remarks.put(comment.getAttributeNS(W, "id"), text.toString());
        }
        return remarks;
    }

    static String paragraph(String... runs) {
        StringBuilder xml = new StringBuilder("<w:p>");
        for (String run : runs) {
            xml.append("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">")
                    .append(run)
                    .append("</w:t></w:r>");
        }
        return xml.append("</w:p>").toString();
    }
}
