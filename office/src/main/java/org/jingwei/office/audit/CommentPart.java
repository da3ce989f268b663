package org.jingwei.office.audit;

import java.util.List;
import org.jingwei.office.markup.Element;
import org.jingwei.office.markup.Entities;
import org.jingwei.office.markup.Markup;

/** The part that holds the comments: its own are kept, ours follow. */
final class CommentPart {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Nine points, no indent: whatever the draft's standard paragraph looks like. */
    private static final String PARAGRAPH =
            "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
                    + "<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\" w:firstLineChars=\"0\"/><w:jc w:val=\"left\"/></w:pPr>";

    private static final String SIZE = "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr>";

    private final String author;
    private final String date;

    /** @param date as in the file format: {@code 2031-07-18T09:30:00Z} */
    CommentPart(String author, String date) {
        this.author = author;
        this.date = date;
    }

    /** The first number that no comment of the part has. */
    static int firstFree(Markup comments) {
        int highest = -1;
        for (Element comment : comments.root().children()) {
            String id = comment.attribute("id").orElse("");
            if (id.matches("[0-9]{1,8}")) {
                highest = Math.max(highest, Integer.parseInt(id));
            }
        }
        return highest + 1;
    }

    static String empty(String namespace) {
        return HEAD + "<w:comments xmlns:w=\"" + Entities.encoded(namespace) + "\"></w:comments>";
    }

    /** The part with our comments behind its own. */
    String with(Markup part, List<Comment> comments, int firstId) {
        WordNames names = WordNames.of(part.root());
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < comments.size(); i++) {
            added.append(xml(comments.get(i), firstId + i, names));
        }
        return Appended.to(part, added.toString());
    }

    private String xml(Comment comment, int id, WordNames names) {
        StringBuilder xml = new StringBuilder(
                "<w:comment" + names.declaration() + " w:id=\"" + id + "\" w:author=\"" + Entities.encoded(author)
                        + "\" w:date=\"" + date + "\" w:initials=\"" + Entities.encoded(author) + "\">");
        for (int i = 0; i < comment.paragraphs().size(); i++) {
            xml.append("<w:p>").append(PARAGRAPH);
            xml.append(i == 0 ? "<w:r><w:annotationRef/></w:r>" : "");
            xml.append("<w:r><w:rPr>").append(i == 0 ? "<w:b/>" : "").append(SIZE);
            xml.append("<w:t xml:space=\"preserve\">")
                    .append(Entities.encoded(comment.paragraphs().get(i).replaceAll("[\\p{Cntrl}]+", " ")))
                    .append("</w:t></w:r></w:p>");
        }
        return prefixed(xml.append("</w:comment>").toString(), names.prefix());
    }

    /** In the part's own prefix. Encoded words hold no left bracket, and no name of ours ends in a blank and w. */
    private static String prefixed(String xml, String prefix) {
        return prefix.equals("w")
                ? xml
                : xml.replace("<w:", "<" + prefix + ":")
                        .replace("</w:", "</" + prefix + ":")
                        .replaceAll(" w:(?=[a-zA-Z]+=\")", " " + prefix + ":");
    }
}
