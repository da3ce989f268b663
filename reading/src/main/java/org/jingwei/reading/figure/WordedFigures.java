package org.jingwei.reading.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.reading.lexicon.WordList;

/** Figures printed as words: 近七成, 八成以上, 近亿元, 超百亿元, 两位数增长. */
final class WordedFigures {

    private static final String TWO_DIGITS = "两位数";
    private static final String HALF = "一半";
    private static final String OF = "分之";
    private static final String SCALES = "亿百千万";
    private static final String NAME_GOES_ON = "级的项企产园品村镇乡户商店农单";

    private final Hedges hedges;

    WordedFigures(Hedges hedges) {
        this.hedges = hedges;
    }

    Optional<Figure> at(String text, int i) {
        if (text.startsWith(TWO_DIGITS, i)) {
            return Optional.of(
                    Figure.quantity(i, i + TWO_DIGITS.length(), new Printed(BigDecimal.TEN), "%", Approx.AT_LEAST));
        }
        if (text.startsWith(HALF, i)) {
            return half(text, i);
        }
        if (text.charAt(i) == '翻') {
            return doubled(text, i);
        }
        int end = Numerals.end(text, i);
        if (end > i && text.startsWith(OF, end)) {
            return fraction(text, i, end);
        }
        if (end > i && end < text.length() && text.charAt(end) == '成') {
            return tenths(text, i, end);
        }
        return SCALES.indexOf(text.charAt(i)) >= 0 ? bareScale(text, i) : Optional.empty();
    }

    /** 占全省的[三分之一], 近[三分之一]的项目: a share, rounded as one would print it; elsewhere it may be a manner of speech. */
    private Optional<Figure> fraction(String text, int i, int end) {
        int from = end + OF.length();
        int to = Numerals.end(text, from);
        int whole = Numerals.value(text, i, end);
        int part = to > from ? Numerals.value(text, from, to) : -1;
        int clause = Math.max(text.lastIndexOf('，', i), text.lastIndexOf('。', i));
        int share = text.lastIndexOf('占', i);
        Optional<Hedges.Hedge> after = hedges.startingAt(text, to);
        boolean said = share > clause || text.startsWith("的", to) && hedges.before(text, i) != Approx.EXACT;
        if (whole < 2 || part < 1 || part >= whole || !said) {
            return Optional.empty();
        }
        Approx approx = after.map(Hedges.Hedge::approx).orElseGet(() -> hedges.before(text, i));
        int stop = to + after.map(h -> h.word().length()).orElse(0);
        BigDecimal percent = BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        return Optional.of(Figure.quantity(i, stop, new Printed(percent.stripTrailingZeros()), "%", approx));
    }

    /** 占全国[一半以上], 超过[一半]: a share where it is hedged or said to be one. */
    private Optional<Figure> half(String text, int i) {
        int end = i + HALF.length();
        Optional<Hedges.Hedge> after = hedges.startingAt(text, end);
        Approx before = hedges.before(text, i);
        boolean share = i > 0 && (text.charAt(i - 1) == '占' || text.startsWith("占到", i - 2));
        if (after.isEmpty() && before == Approx.EXACT && !share) {
            return Optional.empty();
        }
        Approx approx = after.map(Hedges.Hedge::approx).orElse(before);
        int stop = end + after.map(h -> h.word().length()).orElse(0);
        return Optional.of(Figure.quantity(i, stop, new Printed(new BigDecimal(50)), "%", approx));
    }

    /** 产值[翻番], [翻两番]: twice, four times as much; 翻番计划 is a name. */
    private Optional<Figure> doubled(String text, int i) {
        Optional<String> once = WordList.DOUBLED.at(text, i);
        Optional<String> twice = WordList.DOUBLED_TWICE.at(text, i);
        Optional<String> word = once.or(() -> twice);
        if (word.isEmpty()
                || WordList.DOUBLING_NAME.startsAt(text, i + word.get().length())) {
            return Optional.empty();
        }
        int times = once.isPresent() ? 2 : 4;
        return Optional.of(Figure.quantity(
                i, i + word.get().length(), new Printed(new BigDecimal(times)), "倍", hedges.before(text, i)));
    }

    /** 近七成: a share only where it is hedged; 三成 alone may be anything. */
    private Optional<Figure> tenths(String text, int i, int end) {
        int tenths = Numerals.value(text, i, end);
        Optional<Hedges.Hedge> after = hedges.startingAt(text, end + 1);
        Approx before = hedges.before(text, i);
        if (tenths < 1 || tenths > 10 || after.isEmpty() && before == Approx.EXACT) {
            return Optional.empty();
        }
        Approx approx = after.map(Hedges.Hedge::approx).orElse(before);
        int stop = end + 1 + after.map(h -> h.word().length()).orElse(0);
        return Optional.of(Figure.quantity(i, stop, new Printed(new BigDecimal(tenths * 10)), "%", approx));
    }

    /** 超百亿元: 100, unless it classifies (百亿元级产业). */
    private Optional<Figure> bareScale(String text, int i) {
        Approx before = hedges.before(text, i);
        int yi = text.charAt(i) == '亿' ? i : i + 1;
        boolean tenThousands = text.charAt(i) != '万' && text.charAt(i) != '亿' && text.startsWith("万元", yi);
        if (before == Approx.EXACT || yi >= text.length() || !tenThousands && !text.startsWith("亿元", yi)) {
            return Optional.empty();
        }
        int end = yi + 2;
        if (Script.isOneOf(NAME_GOES_ON, text, end) || text.startsWith("以上", end)) {
            return Optional.empty();
        }
        return Optional.of(Figure.quantity(
                i, end, new Printed(new BigDecimal(scale(text.charAt(i)))), text.substring(yi, end), before));
    }

    private static int scale(char c) {
        return switch (c) {
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            default -> 1;
        };
    }
}
