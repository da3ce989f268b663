package org.jingwei.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.reading.lexicon.WordList;

/** Printed places: 第3位, 第一, 倒数第二, 前十, 首位. */
final class Ranks {

    private Ranks() {}

    static Optional<Figure> at(String text, int i) {
        return switch (text.charAt(i)) {
            case '第' -> ordinal(text, i, i, 1);
            case '倒' -> text.startsWith("倒数第", i) ? ordinal(text, i, i + 2, -1) : Optional.empty();
            case '前' -> front(text, i);
            default -> word(text, i);
        };
    }

    private static Optional<Figure> ordinal(String text, int begin, int di, int sign) {
        int from = Script.skipBlank(text, di + 1);
        int end = numberEnd(text, from);
        int value = valueOf(text, from, end);
        if (value < 1) {
            return Optional.empty();
        }
        int after = Script.skipBlank(text, end);
        boolean placed = after < text.length() && (text.charAt(after) == '位' || text.charAt(after) == '名');
        if (placed && after + 1 < text.length() && "于居".indexOf(text.charAt(after + 1)) >= 0) {
            placed = false;
        }
        if (!placed && !stops(text, after)) {
            return Optional.empty();
        }
        return Optional.of(rank(
                begin,
                Script.isDigit(text.charAt(from)) ? from : begin,
                placed ? after + 1 : end,
                sign * value,
                WordList.WITHIN_PLACE.startsAt(text, placed ? after + 1 : end) ? Approx.WITHIN : Approx.EXACT));
    }

    private static Optional<Figure> front(String text, int i) {
        int from = Script.skipBlank(text, i + 1);
        int end = numberEnd(text, from);
        int value = valueOf(text, from, end);
        int after = Script.skipBlank(text, end);
        if (value < 1) {
            return Optional.empty();
        }
        boolean placed = after < text.length() && "位名强甲".indexOf(text.charAt(after)) >= 0;
        boolean group = placed && text.charAt(after) == '强' && Script.isHanAt(text, after + 1);
        if (group || !placed && !stops(text, after)) {
            return Optional.empty();
        }
        return Optional.of(
                rank(i, Script.isDigit(text.charAt(from)) ? from : i, placed ? after + 1 : end, value, Approx.WITHIN));
    }

    private static Optional<Figure> word(String text, int i) {
        return named(text, i, WordList.FIRST_PLACE, 1).or(() -> named(text, i, WordList.LAST_PLACE, -1));
    }

    private static Optional<Figure> named(String text, int i, WordList places, int value) {
        return places.at(text, i)
                .filter(word -> stops(text, i + word.length()) && !WordList.PRIORITY.endsAt(text, i))
                .map(word -> rank(i, i, i + word.length(), value, Approx.EXACT));
    }

    static Figure rank(int begin, int number, int end, int value, Approx approx) {
        return new Figure(
                Figure.Kind.RANK,
                begin,
                number,
                end,
                Optional.of(new Printed(new BigDecimal(value))),
                Optional.empty(),
                Optional.of("位"),
                approx,
                List.of());
    }

    private static boolean stops(String text, int at) {
        return at >= text.length() || WordList.AFTER_PLACE.startsAt(text, at);
    }

    private static int numberEnd(String text, int from) {
        int end = Script.digitsEnd(text, from);
        return end > from ? end : Numerals.end(text, from);
    }

    private static int valueOf(String text, int from, int end) {
        if (from >= text.length() || end <= from || end - from > 4) {
            return -1;
        }
        return Script.isDigit(text.charAt(from))
                ? Integer.parseInt(text.substring(from, end))
                : Numerals.value(text, from, end);
    }
}
