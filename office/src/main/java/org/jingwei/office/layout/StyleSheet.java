package org.jingwei.office.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.office.layout.Format.FontName;
import org.jingwei.office.markup.Element;
import org.jingwei.office.markup.Markup;
import org.jingwei.office.read.WordFile;

/** The styles of a Word file and what they inherit, and the fonts of its theme. */
final class StyleSheet {

    private final Map<String, Element> styles = new HashMap<>();
    private final Optional<Element> runDefaults;
    private final Optional<Element> paragraphDefaults;
    private final Optional<Markup> theme;
    private String standard = "";

    private StyleSheet(Optional<Markup> sheet, Optional<Markup> theme) {
        this.theme = theme;
        Optional<Element> defaults = sheet.flatMap(s -> s.root().child("docDefaults"));
        runDefaults = defaults.flatMap(d -> d.child("rPrDefault")).flatMap(d -> d.child("rPr"));
        paragraphDefaults = defaults.flatMap(d -> d.child("pPrDefault")).flatMap(d -> d.child("pPr"));
        sheet.ifPresent(s ->
                s.root().children().stream().filter(style -> style.is("style")).forEach(this::add));
    }

    static StyleSheet of(WordFile file) {
        return new StyleSheet(part(file, "styles"), part(file, "theme"));
    }

    private static Optional<Markup> part(WordFile file, String type) {
        return file.related(type).flatMap(file::part).map(part -> Markup.of(part.text()));
    }

    private void add(Element style) {
        String id = style.attribute("styleId").orElse("");
        styles.putIfAbsent(id, style);
        boolean isDefault = style.attribute("default")
                .filter(d -> d.equals("1") || d.equals("true"))
                .isPresent();
        if (isDefault && style.attribute("type").orElse("").equals("paragraph")) {
            standard = id;
        }
    }

    Format paragraph(Optional<Element> own) {
        List<Element> layers = new ArrayList<>();
        own.ifPresent(layers::add);
        chain(styleOf(own)).forEach(style -> style.child("pPr").ifPresent(layers::add));
        paragraphDefaults.ifPresent(layers::add);
        return new Format(layers);
    }

    /** @param own the run's properties; {@code paragraph} those of its paragraph */
    Format run(Optional<Element> own, Optional<Element> paragraph) {
        List<Element> layers = new ArrayList<>();
        own.ifPresent(layers::add);
        own.flatMap(o -> o.value("rStyle", "val"))
                .ifPresent(id -> chain(id).forEach(style -> style.child("rPr").ifPresent(layers::add)));
        chain(styleOf(paragraph)).forEach(style -> style.child("rPr").ifPresent(layers::add));
        runDefaults.ifPresent(layers::add);
        return new Format(layers);
    }

    private String styleOf(Optional<Element> paragraph) {
        return paragraph
                .flatMap(p -> p.value("pStyle", "val"))
                .filter(styles::containsKey)
                .orElse(standard);
    }

    /** The style and those it is based on; a circle ends where it closes. */
    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<Element> at = Optional.ofNullable(styles.get(id));
        while (at.isPresent() && seen.add(at.get().attribute("styleId").orElse(""))) {
            chain.add(at.get());
            at = at.get().value("basedOn", "val").map(styles::get);
        }
        return chain;
    }

    /** The font that Word takes; empty where the theme does not say. */
    Optional<String> font(FontName font) {
        if (!font.isTheme()) {
            return Optional.of(font.name());
        }
        String slot = font.name().startsWith("major") ? "majorFont" : "minorFont";
        Optional<Element> fonts = theme.flatMap(t -> t.all(slot).stream().findFirst());
        return fonts.flatMap(f -> f.value("ea", "typeface"))
                .filter(name -> !name.isBlank())
                .or(() -> fonts.stream()
                        .flatMap(f -> f.children().stream())
                        .filter(f -> f.attribute("script").orElse("").equals("Hans"))
                        .flatMap(f -> f.attribute("typeface").stream())
                        .findFirst());
    }
}
