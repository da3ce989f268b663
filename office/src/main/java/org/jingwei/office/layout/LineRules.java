package org.jingwei.office.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.core.finding.Verdict;
import org.jingwei.office.layout.Looks.Paragraph;
import org.jingwei.office.layout.Outline.Part;
import org.jingwei.office.markup.Element;
import org.jingwei.office.markup.Markup;

/** 22 lines of 28 characters (5.2.3): the pitch of lines, by the paragraph or by the grid, and that of characters. */
final class LineRules {

    /** 28 to 29.6 pt in twentieths: 22 lines fit the type area, and the standard's own line is within. */
    private static final int LEAST = 560;

    private static final int MOST = 592;
    private static final int SINGLE = 240;
    private static final int PER_LINE = 28;

    private final Optional<Element> section;
    private final Notes notes;

    LineRules(Markup main, Notes notes) {
        List<Element> sections = main.all("sectPr");
        this.section = sections.isEmpty() ? Optional.empty() : Optional.of(sections.get(sections.size() - 1));
        this.notes = notes;
    }

    void check(Outline outline) {
        Stream.of(Part.ADDRESSEE, Part.BODY, Part.ATTACHED)
                .flatMap(part -> outline.of(part).stream())
                .forEach(this::pitch);
        outline.of(Part.BODY).stream()
                .filter(paragraph ->
                        Text.size(paragraph) == 32 && paragraph.text().length() > PER_LINE)
                .findFirst()
                .ifPresent(this::characters);
    }

    private void pitch(Paragraph paragraph) {
        int line = paragraph.format().number("spacing", "line").orElse(SINGLE);
        String rule = paragraph.format().value("spacing", "lineRule").orElse("auto");
        boolean kept = rule.equals("auto") ? line == SINGLE && isOnGrid(paragraph) : isPitch(line);
        notes.expect(kept, LayoutRule.L105, paragraph, said(line, rule));
    }

    private static boolean isPitch(int twentieths) {
        return twentieths >= LEAST && twentieths <= MOST;
    }

    private boolean isOnGrid(Paragraph paragraph) {
        boolean snaps = paragraph
                .format()
                .value("snapToGrid", "val")
                .filter(v -> v.equals("0") || v.equals("false"))
                .isEmpty();
        return snaps
                && grid("type").filter(type -> type.startsWith("lines")).isPresent()
                && section.flatMap(s -> PageRules.size(s, "docGrid", "linePitch"))
                        .filter(LineRules::isPitch)
                        .isPresent();
    }

    private Optional<String> grid(String attribute) {
        return section.flatMap(s -> s.value("docGrid", attribute));
    }

    private static String said(int line, String rule) {
        return switch (rule) {
            case "exact" -> "固定值" + decimal(line, 20) + "磅";
            case "atLeast" -> "最小值" + decimal(line, 20) + "磅";
            default -> decimal(line, SINGLE) + "倍行距";
        };
    }

    private static String decimal(int value, int by) {
        return BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(by), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Characters that fit a line, from the width of one in 4096ths of a point. */
    private void characters(Paragraph paragraph) {
        Optional<Element> page = section.filter(
                s -> s.child("pgSz").isPresent() && s.child("pgMar").isPresent());
        if (page.isEmpty()) {
            return;
        }
        notes.look(LayoutRule.L106);
        int area = size(page.get(), "pgSz", "w")
                - size(page.get(), "pgMar", "left")
                - size(page.get(), "pgMar", "right")
                - size(page.get(), "pgMar", "gutter");
        long spacing = Text.most(
                        paragraph,
                        0,
                        paragraph.text().length(),
                        f -> f.number("spacing", "val").orElse(0))
                .orElse(0);
        boolean grid = grid("type")
                .filter(type -> type.equals("linesAndChars") || type.equals("snapToChars"))
                .isPresent();
        long character = 16 * 4096L
                + spacing * 4096 / 20
                + (grid
                        ? page.flatMap(s -> PageRules.size(s, "docGrid", "charSpace"))
                                .orElse(0)
                        : 0);
        long fits = (area * 4096L / 20 + 40) / character;
        boolean consequence =
                Stream.of(LayoutRule.L101, LayoutRule.L103, LayoutRule.L104).anyMatch(notes::isBroken);
        if (fits != PER_LINE && !consequence) {
            notes.add(LayoutRule.L106, Verdict.SUSPICIOUS, "每行约排" + fits + "字");
        }
    }

    private static int size(Element section, String child, String attribute) {
        return PageRules.size(section, child, attribute).orElse(0);
    }
}
