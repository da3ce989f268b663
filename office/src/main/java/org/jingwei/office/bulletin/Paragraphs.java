package org.jingwei.office.bulletin;

import org.jingwei.office.markup.Entities;

/** Paragraphs of the body as Word keeps them. */
final class Paragraphs {

    private Paragraphs() {}

    static String of(Style style, String text) {
        return of(style, "", text);
    }

    /** @param properties more properties of the paragraph, in the order that the format asks for */
    static String of(Style style, String properties, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style.id() + "\"/>" + properties + "</w:pPr>" + run("", text)
                + "</w:p>";
    }

    /** In a size of its own, in half points. */
    static String sized(Style style, int size, String text) {
        String properties = "<w:rPr><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/></w:rPr>";
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style.id() + "\"/></w:pPr>" + run(properties, text) + "</w:p>";
    }

    static String blank() {
        return of(Style.BODY, "");
    }

    /** Tabs and line breaks as Word writes them; an empty text is no run. */
    private static String run(String properties, String text) {
        if (text.isEmpty()) {
            return "";
        }
        StringBuilder xml = new StringBuilder("<w:r>" + properties);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSign(text.charAt(i))) {
                if (i > from) {
                    xml.append("<w:t xml:space=\"preserve\">")
                            .append(Entities.encoded(text.substring(from, i)))
                            .append("</w:t>");
                }
                xml.append(i == text.length() ? "" : text.charAt(i) == '\t' ? "<w:tab/>" : "<w:br/>");
                from = i + 1;
            }
        }
        return xml.append("</w:r>").toString();
    }

    private static boolean isSign(char c) {
        return c == '\t' || c == '\u000B' || c == '\n';
    }
}
