package org.jingwei.office.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.core.finding.Verdict;
import org.jingwei.office.layout.Looks.Paragraph;
import org.jingwei.office.layout.Outline.Part;

/** Fonts, sizes and indents of the title, the headings and the body (5.2.2, 7.3.1, 7.3.3). */
final class TextRules {

    private static final int SIZE_2 = 44;
    private static final int SIZE_3 = 32;

    private final StyleSheet styles;
    private final Face.Fonts fonts;
    private final Notes notes;

    TextRules(StyleSheet styles, Face.Fonts fonts, Notes notes) {
        this.styles = styles;
        this.fonts = fonts;
        this.notes = notes;
    }

    void check(Outline outline) {
        titles(outline.of(Part.TITLE));
        for (Paragraph paragraph : outline.of(Part.BODY)) {
            Optional<OrderMark> mark = OrderMark.of(paragraph.text());
            int lead = mark.isPresent() ? sentence(paragraph.text()) : 0;
            mark.ifPresent(m -> face(paragraph, 0, lead, m.rule(), m.face()));
            face(paragraph, lead, paragraph.text().length(), LayoutRule.L301, Face.FANGSONG);
            size(paragraph, LayoutRule.L302, SIZE_3, "三号（16磅）");
            indent(paragraph);
        }
        Stream.of(Part.ADDRESSEE, Part.ATTACHED, Part.SIGNATURE, Part.DATE)
                .flatMap(part -> outline.of(part).stream())
                .forEach(paragraph -> {
                    face(paragraph, 0, paragraph.text().length(), LayoutRule.L301, Face.FANGSONG);
                    size(paragraph, LayoutRule.L302, SIZE_3, "三号（16磅）");
                });
    }

    private void titles(List<Paragraph> titles) {
        if (titles.isEmpty()) {
            notes.add(LayoutRule.L201, Verdict.UNRESOLVED, "没有找到标题");
        }
        for (Paragraph title : titles) {
            face(title, 0, title.text().length(), LayoutRule.L201, Face.XIAOBIAOSONG);
            size(title, LayoutRule.L202, SIZE_2, "二号（22磅）");
            notes.expect(title.isCentred(), LayoutRule.L203, title, "没有居中");
        }
    }

    /** Where the first sentence ends; a heading that runs on has its own face up to there. */
    private static int sentence(String text) {
        int end = text.indexOf('。');
        return end < 0 ? text.length() : end;
    }

    private void face(Paragraph paragraph, int from, int to, LayoutRule rule, Face wanted) {
        Optional<Optional<String>> most =
                Text.most(paragraph, from, to, format -> format.eastAsia().flatMap(styles::font));
        if (most.isEmpty()) {
            return;
        }
        if (most.get().isEmpty()) {
            notes.add(rule, Verdict.UNRESOLVED, paragraph, "字体由主题或系统决定，文件里没有写明");
            return;
        }
        String font = most.get().get();
        notes.expect(fonts.of(font).filter(wanted::equals).isPresent(), rule, paragraph, font);
    }

    private void size(Paragraph paragraph, LayoutRule rule, int wanted, String name) {
        if (Text.most(paragraph, 0, paragraph.text().length(), f -> "").isEmpty()) {
            return;
        }
        int size = Text.size(paragraph);
        notes.expect(Math.abs(size - wanted) <= 1, rule, paragraph, points(size) + "磅，应为" + name);
    }

    private static String points(int halves) {
        return BigDecimal.valueOf(halves * 5L, 1).stripTrailingZeros().toPlainString();
    }

    private void indent(Paragraph paragraph) {
        if (paragraph.text().startsWith("　　")) {
            notes.look(LayoutRule.L306);
            return;
        }
        if (Indent.isLeftToAList(paragraph.format())) {
            notes.add(LayoutRule.L306, Verdict.UNRESOLVED, paragraph, "缩进由自动编号决定");
            return;
        }
        notes.expect(Indent.isTwo(paragraph.format()), LayoutRule.L306, paragraph, "首行没有缩进二字");
    }
}
