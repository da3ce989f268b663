package org.jingwei.office.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.core.finding.Verdict;
import org.jingwei.office.markup.Element;
import org.jingwei.office.markup.Markup;

/** The page and its margins (5.1, 5.2.1). Pages that lie on their side hold tables and are not looked at. */
final class PageRules {

    /** In twentieths of a point. */
    private static final int MILLIMETRE = 57;

    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int TOP = 2_098;
    private static final int LEFT = 1_587;
    private static final int AREA_WIDTH = 8_845;
    private static final int AREA_HEIGHT = 12_757;

    private PageRules() {}

    static void check(Markup main, Notes notes) {
        List<Element> sections = main.all("sectPr").stream()
                .filter(section ->
                        section.parent().filter(p -> p.is("sectPrChange")).isEmpty())
                .toList();
        if (sections.isEmpty()) {
            notes.add(LayoutRule.L101, Verdict.UNRESOLVED, "文件没有写明页面设置");
        }
        sections.stream().filter(section -> !isOnItsSide(section)).forEach(section -> section(section, notes));
    }

    private static boolean isOnItsSide(Element section) {
        return size(section, "pgSz", "w").orElse(0) > size(section, "pgSz", "h").orElse(Integer.MAX_VALUE);
    }

    private static void section(Element section, Notes notes) {
        Optional<Integer> width = size(section, "pgSz", "w");
        Optional<Integer> height = size(section, "pgSz", "h");
        if (width.isEmpty() || height.isEmpty() || section.child("pgMar").isEmpty()) {
            notes.add(LayoutRule.L101, Verdict.UNRESOLVED, "文件没有写明页面设置");
            return;
        }
        int top = Math.abs(size(section, "pgMar", "top").orElse(0));
        int left = size(section, "pgMar", "left").orElse(0)
                + size(section, "pgMar", "gutter").orElse(0);
        int areaWidth = width.get() - left - size(section, "pgMar", "right").orElse(0);
        int areaHeight =
                height.get() - top - Math.abs(size(section, "pgMar", "bottom").orElse(0));
        boolean a4 = near(width.get(), A4_WIDTH, 1) && near(height.get(), A4_HEIGHT, 1);
        expect(a4, LayoutRule.L101, millimetres(width.get()) + "×" + millimetres(height.get()) + " mm", notes);
        expect(near(top, TOP, 1), LayoutRule.L102, millimetres(top) + " mm", notes);
        expect(near(left, LEFT, 1), LayoutRule.L103, millimetres(left) + " mm", notes);
        boolean consequence =
                Stream.of(LayoutRule.L101, LayoutRule.L102, LayoutRule.L103).anyMatch(notes::isBroken);
        boolean area = near(areaWidth, AREA_WIDTH, 2) && near(areaHeight, AREA_HEIGHT, 2);
        expect(
                area || consequence,
                LayoutRule.L104,
                millimetres(areaWidth) + "×" + millimetres(areaHeight) + " mm",
                notes);
    }

    private static void expect(boolean kept, LayoutRule rule, String found, Notes notes) {
        notes.look(rule);
        if (!kept) {
            notes.add(rule, Verdict.VIOLATED, found);
        }
    }

    private static boolean near(int value, int wanted, int millimetres) {
        return Math.abs(value - wanted) <= millimetres * MILLIMETRE;
    }

    static Optional<Integer> size(Element section, String child, String attribute) {
        return section.value(child, attribute)
                .filter(v -> v.matches("-?[0-9]{1,6}"))
                .map(Integer::parseInt);
    }

    private static String millimetres(int twentieths) {
        return BigDecimal.valueOf(twentieths)
                .multiply(BigDecimal.valueOf(254))
                .divide(BigDecimal.valueOf(14_400), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
