package org.jingwei.office.layout;

import java.util.List;
import java.util.Optional;
import org.jingwei.office.markup.Element;

/**
 * Properties of a paragraph or a run as they add up: the nearest first, then what it inherits, down to the defaults of the
 * document. The first that says something counts.
 */
final class Format {

    /** Where a font comes from: its name, or a slot of the theme. */
    record FontName(String name, boolean isTheme) {}

    private final List<Element> layers;

    /** @param layers {@code pPr} or {@code rPr} elements, nearest first */
    Format(List<Element> layers) {
        this.layers = List.copyOf(layers);
    }

    /** {@code value("jc", "val")}. */
    Optional<String> value(String property, String attribute) {
        return layers.stream()
                .flatMap(layer -> layer.value(property, attribute).stream())
                .findFirst();
    }

    boolean has(String property) {
        return layers.stream().anyMatch(layer -> layer.child(property).isPresent());
    }

    /** A number in a property; empty where it says nothing or nonsense. */
    Optional<Integer> number(String property, String attribute) {
        return value(property, attribute)
                .filter(value -> value.matches("-?[0-9]{1,6}"))
                .map(Integer::parseInt);
    }

    /** The font of Chinese characters. */
    Optional<FontName> eastAsia() {
        for (Element layer : layers) {
            Optional<Element> fonts = layer.child("rFonts");
            Optional<FontName> theme =
                    fonts.flatMap(f -> f.attribute("eastAsiaTheme")).map(slot -> new FontName(slot, true));
            Optional<FontName> named =
                    fonts.flatMap(f -> f.attribute("eastAsia")).map(name -> new FontName(name, false));
            if (theme.isPresent() || named.isPresent()) {
                return theme.or(() -> named);
            }
        }
        return Optional.empty();
    }
}
