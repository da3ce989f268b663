package org.jingwei.reading.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;

/** Printed places: 第3位, 第一, 倒数第二, 前十, 首位. */
final class Ranks {

    private static final String STOPS = "，。；、：,;:和及与且并）)”！并均较比同，";

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
        int from = skipBlank(text, di + 1);
        int end = numberEnd(text, from);
        int value = valueOf(text, from, end);
        if (value < 1) {
            return Optional.empty();
        }
        int after = skipBlank(text, end);
        boolean placed = after < text.length() && (text.charAt(after) == '位' || text.charAt(after) == '名');
        if (placed && after + 1 < text.length() && "于居".indexOf(text.charAt(after + 1)) >= 0) {
            placed = false;
        }
        if (!placed && !stops(text, after)) {
            return Optional.empty();
        }
        return Optional.of(rank(
                begin,
                FigureScanner.isDigit(text.charAt(from)) ? from : begin,
                placed ? after + 1 : end,
                sign * value,
                Approx.EXACT));
    }

    private static Optional<Figure> front(String text, int i) {
        int from = skipBlank(text, i + 1);
        int end = numberEnd(text, from);
        int value = valueOf(text, from, end);
        int after = skipBlank(text, end);
        if (value < 1) {
            return Optional.empty();
        }
        boolean placed = after < text.length() && "位名强甲".indexOf(text.charAt(after)) >= 0;
        if (!placed && !stops(text, after)) {
            return Optional.empty();
        }
        return Optional.of(rank(
                i,
                FigureScanner.isDigit(text.charAt(from)) ? from : i,
                placed ? after + 1 : end,
                value,
                Approx.WITHIN));
    }

    private static Optional<Figure> word(String text, int i) {
        for (String first : new String[] {"首位", "榜首", "冠军"}) {
            if (text.startsWith(first, i) && stops(text, i + first.length())) {
                return Optional.of(rank(i, i, i + first.length(), 1, Approx.EXACT));
            }
        }
        if ((text.startsWith("末位", i) || text.startsWith("末尾", i)) && stops(text, i + 2)) {
            return Optional.of(rank(i, i, i + 2, -1, Approx.EXACT));
        }
        return Optional.empty();
    }

    /** A bare number inside a list of places (第1、2、3名), read as a place. */
    static Figure place(Figure bare) {
        return rank(
                bare.begin(),
                bare.number(),
                bare.end(),
                bare.value().orElseThrow().value().intValueExact(),
                Approx.EXACT);
    }

    private static Figure rank(int begin, int number, int end, int value, Approx approx) {
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
        return at >= text.length() || STOPS.indexOf(text.charAt(at)) >= 0;
    }

    private static int numberEnd(String text, int from) {
        int end = from;
        while (end < text.length() && FigureScanner.isDigit(text.charAt(end))) {
            end++;
        }
        return end > from ? end : Numerals.end(text, from);
    }

    private static int valueOf(String text, int from, int end) {
        if (from >= text.length() || end <= from || end - from > 4) {
            return -1;
        }
        return FigureScanner.isDigit(text.charAt(from))
                ? Integer.parseInt(text.substring(from, end))
                : Numerals.value(text, from, end);
    }

    private static int skipBlank(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
