package org.jingwei.app.web.sdmx;

import java.util.Map;

/** XML as it is built here: elements and attributes, with what must be escaped. */
final class Markup {

    static final String AGENCY = "JINGWEI";
    static final String FLOW = "INDICATORS";
    static final String STRUCTURE = "DSD_INDICATORS";
    static final String CONCEPTS = "CS_INDICATORS";
    static final String VERSION = "1.0";

    private static final String NAMESPACES = " xmlns:mes=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\""
            + " xmlns:str=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure\""
            + " xmlns:com=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common\""
            + " xmlns:gen=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic\"";

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

    /** Opens a message with its header. */
    Markup message(String name, String prepared) {
        xml.append("<mes:").append(name).append(NAMESPACES).append('>');
        open("mes:Header");
        element("mes:ID", "JW" + prepared.replaceAll("\\D", ""));
        element("mes:Test", "false");
        element("mes:Prepared", prepared);
        empty("mes:Sender", Map.of("id", AGENCY));
        return close("mes:Header");
    }

    Markup open(String name) {
        xml.append('<').append(name).append('>');
        return this;
    }

    Markup open(String name, Map<String, String> attributes) {
        start(name, attributes).append('>');
        return this;
    }

    Markup empty(String name, Map<String, String> attributes) {
        start(name, attributes).append("/>");
        return this;
    }

    private StringBuilder start(String name, Map<String, String> attributes) {
        xml.append('<').append(name);
        attributes.forEach((key, value) ->
                xml.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        return xml;
    }

    Markup element(String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append('>');
        return this;
    }

    /** A name in Chinese. */
    Markup name(String text) {
        xml.append("<com:Name xml:lang=\"zh\">").append(escaped(text)).append("</com:Name>");
        return this;
    }

    Markup close(String name) {
        xml.append("</").append(name).append('>');
        return this;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c < ' ' && c != '\t' && c != '\n' ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
