package org.jingwei.office.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Verdict;
import org.jingwei.office.markup.Element;
import org.jingwei.office.markup.Markup;
import org.jingwei.office.read.WordFile;

/** The page number in the footer (7.5). */
final class PageNumberRules {

    private static final Pattern DASHED = Pattern.compile("[—―－]\\s*[^—―－]*\\s*[—―－]");
    private static final Pattern PAGE = Pattern.compile("(?i)\\bPAGE\\b(?!REF)");
    private static final int SIZE_4 = 28;

    private final WordFile file;
    private final StyleSheet styles;
    private final Face.Fonts fonts;
    private final Notes notes;

    /** A paragraph with the number of the page; {@code type} is default, even or first. */
    private record Numbered(String type, Element paragraph) {}

    PageNumberRules(WordFile file, StyleSheet styles, Face.Fonts fonts, Notes notes) {
        this.file = file;
        this.styles = styles;
        this.fonts = fonts;
        this.notes = notes;
    }

    void check(Markup main) {
        List<Numbered> numbered = new ArrayList<>();
        for (Element reference : main.all("footerReference")) {
            Optional<Markup> footer = reference
                    .attribute("id")
                    .flatMap(file::relatedBy)
                    .flatMap(file::part)
                    .map(part -> Markup.of(part.text()));
            String type = reference.attribute("type").orElse("default");
            footer.ifPresent(f -> paragraph(f).ifPresent(p -> numbered.add(new Numbered(type, p))));
        }
        notes.look(LayoutRule.L401);
        if (numbered.isEmpty()) {
            notes.add(LayoutRule.L401, Verdict.VIOLATED, "页脚里没有页码");
            return;
        }
        numbered.forEach(number -> form(number.paragraph()));
        sides(numbered);
    }

    /** The innermost paragraph with the field. */
    private static Optional<Element> paragraph(Markup footer) {
        return footer.all("p").stream().filter(p -> hasField(p)).reduce((outer, inner) -> inner);
    }

    private static boolean hasField(Element paragraph) {
        boolean simple = inside(paragraph, "fldSimple").stream()
                .anyMatch(field ->
                        PAGE.matcher(field.attribute("instr").orElse("")).find());
        return simple
                || inside(paragraph, "instrText").stream()
                        .anyMatch(field -> PAGE.matcher(text(field)).find());
    }

    private static List<Element> inside(Element element, String name) {
        return element.markup().all(name).stream()
                .filter(e -> e.start() > element.start() && e.end() <= element.end())
                .toList();
    }

    private static String text(Element element) {
        return element.markup().text().substring(element.open(), element.close());
    }

    private void form(Element paragraph) {
        StringBuilder words = new StringBuilder();
        inside(paragraph, "t").forEach(t -> words.append(text(t)));
        String shown = words.toString().strip();
        notes.look(LayoutRule.L402);
        if (!DASHED.matcher(shown).matches()) {
            notes.add(LayoutRule.L402, Verdict.VIOLATED, shown.isEmpty() ? "只有数字" : "“" + shown + "”");
        }
        notes.look(LayoutRule.L403);
        inside(paragraph, "r").stream()
                .filter(run ->
                        run.child("t").isPresent() || run.child("instrText").isPresent())
                .map(run -> styles.run(run.child("rPr"), paragraph.child("pPr")))
                .forEach(this::look);
    }

    private void look(Format format) {
        int size = format.number("sz", "val").orElse(20);
        if (Math.abs(size - SIZE_4) > 1) {
            notes.add(LayoutRule.L403, Verdict.VIOLATED, "字号" + size / 2 + "磅，应为四号（14磅）");
        }
        Optional<String> font = format.value("rFonts", "ascii");
        if (font.isEmpty()) {
            notes.add(LayoutRule.L403, Verdict.UNRESOLVED, "页码的字体由主题或系统决定，文件里没有写明");
        } else if (fonts.of(font.get()).filter(face -> face == Face.SONG).isEmpty()) {
            notes.add(LayoutRule.L403, Verdict.VIOLATED, "字体为" + font.get());
        }
    }

    private void sides(List<Numbered> numbered) {
        notes.look(LayoutRule.L404);
        boolean framed = numbered.stream()
                .anyMatch(n -> n.paragraph()
                        .child("pPr")
                        .flatMap(p -> p.value("framePr", "xAlign"))
                        .isPresent());
        if (framed) {
            boolean outside = numbered.stream()
                    .allMatch(n -> n.paragraph()
                            .child("pPr")
                            .flatMap(p -> p.value("framePr", "xAlign"))
                            .filter("outside"::equals)
                            .isPresent());
            say(outside, "页码框不在外侧");
            return;
        }
        if (numbered.stream().anyMatch(n -> inBox(n.paragraph()))) {
            notes.add(LayoutRule.L404, Verdict.UNRESOLVED, "页码在文本框里");
            return;
        }
        boolean both = file.related("settings")
                .flatMap(file::part)
                .map(part -> Markup.of(part.text()))
                .flatMap(s -> s.root().child("evenAndOddHeaders"))
                .filter(on -> on.attribute("val")
                        .filter(v -> v.equals("0") || v.equals("false"))
                        .isEmpty())
                .isPresent();
        boolean odd = numbered.stream().filter(n -> n.type().equals("default")).anyMatch(n -> isRight(side(n)));
        boolean even = both
                && numbered.stream()
                        .filter(n -> n.type().equals("even"))
                        .anyMatch(n -> !isRight(side(n)) && !side(n).equals("center"));
        say(odd && even, odd ? "双页没有居左的页码" : "单页的页码没有居右");
    }

    private void say(boolean kept, String found) {
        if (!kept) {
            notes.add(LayoutRule.L404, Verdict.VIOLATED, found);
        }
    }

    private String side(Numbered number) {
        return styles.paragraph(number.paragraph().child("pPr"))
                .value("jc", "val")
                .orElse("left");
    }

    private static boolean isRight(String side) {
        return side.equals("right") || side.equals("end");
    }

    private static boolean inBox(Element paragraph) {
        for (Optional<Element> at = paragraph.parent();
                at.isPresent();
                at = at.get().parent()) {
            if (at.get().is("txbxContent")) {
                return true;
            }
        }
        return false;
    }
}
