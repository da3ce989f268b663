package org.jingwei.office.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jingwei.office.layout.Looks.Paragraph;
import org.jingwei.office.layout.Looks.Stretch;

/** What most of the Chinese characters of a stretch of text look like. */
final class Text {

    /** What Word takes where nobody says a size, in half points. */
    private static final int UNSAID = 20;

    private Text() {}

    /** The size of most, in half points. */
    static int size(Paragraph paragraph) {
        return size(paragraph, 0, paragraph.text().length());
    }

    static int size(Paragraph paragraph, int from, int to) {
        return most(paragraph, from, to, format -> format.number("sz", "val").orElse(UNSAID))
                .orElse(UNSAID);
    }

    /** The most frequent of a property; empty where there are no Chinese characters. */
    static <T> Optional<T> most(Paragraph paragraph, int from, int to, Function<Format, T> property) {
        Map<T, Integer> counts = new HashMap<>();
        for (Stretch stretch : paragraph.stretches()) {
            int count = 0;
            for (int i = Math.max(from, stretch.from()); i < Math.min(to, stretch.to()); i++) {
                count += isChinese(paragraph.text().charAt(i)) ? 1 : 0;
            }
            if (count > 0) {
                counts.merge(property.apply(stretch.format()), count, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static boolean isChinese(char c) {
        return Character.isIdeographic(c) || Character.isSurrogate(c);
    }

    static boolean isRed(Paragraph paragraph) {
        return paragraph.stretches().stream()
                .findFirst()
                .flatMap(stretch -> stretch.format().value("color", "val"))
                .filter(color -> color.matches("[0-9A-Fa-f]{6}"))
                .map(color -> Integer.parseInt(color, 16))
                .filter(rgb -> (rgb >> 16) >= 0xC0 && (rgb >> 8 & 0xFF) < 0x60 && (rgb & 0xFF) < 0x60)
                .isPresent();
    }
}
