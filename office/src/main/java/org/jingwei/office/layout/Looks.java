package org.jingwei.office.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.office.markup.Element;
import org.jingwei.office.markup.Markup;
import org.jingwei.office.read.WordFile;
import org.jingwei.office.read.WordPiece;

/** How each paragraph of the body looks, outside text boxes. */
final class Looks {

    private Looks() {}

    /**
     * A paragraph.
     *
     * @param line its number in the document
     * @param text with its automatic number
     */
    record Paragraph(int line, String text, boolean inTable, Format format, List<Stretch> stretches) {

        boolean isBlank() {
            return text.isBlank();
        }

        String side() {
            return format.value("jc", "val").orElse("left");
        }

        boolean isCentred() {
            return side().equals("center");
        }

        boolean isRight() {
            return side().equals("right") || side().equals("end");
        }
    }

    /** A stretch of a paragraph in one format; {@code from} and {@code to} are UTF-16 units of its text. */
    record Stretch(int from, int to, Format format) {}

    static List<Paragraph> of(WordFile file, Markup main, StyleSheet styles) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Map<Integer, Format> runs = new HashMap<>();
        for (Element p : main.all("p")) {
            boolean counted = p.prefix().equals(main.root().prefix())
                    && !isIn(p, "txbxContent")
                    && !isIn(p, "Fallback")
                    && !isIn(p, "txBody");
            int line = paragraphs.size() + 1;
            if (!counted || line > file.document().lines().size()) {
                continue;
            }
            Optional<Element> properties = p.child("pPr");
            List<Stretch> stretches = new ArrayList<>();
            for (WordPiece piece : file.piecesOf(line)) {
                Element run = main.element(piece.element()).parent().orElseThrow();
                Format format = runs.computeIfAbsent(run.number(), number -> styles.run(run.child("rPr"), properties));
                stretches.add(new Stretch(piece.start(), piece.end(), format));
            }
            paragraphs.add(new Paragraph(
                    line,
                    file.document().lines().get(line - 1).text(),
                    isIn(p, "tbl"),
                    styles.paragraph(properties),
                    stretches));
        }
        return paragraphs;
    }

    private static boolean isIn(Element element, String name) {
        for (Optional<Element> at = element.parent();
                at.isPresent();
                at = at.get().parent()) {
            if (at.get().is(name)) {
                return true;
            }
        }
        return false;
    }
}
