package org.jingwei.reading.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.UnitMatch;
import org.jingwei.reading.lexicon.WordList;

/**
 * Counts and sizes whose number is printed in Chinese characters: 百余名, 一百万亩, 两到三家, 办好十件实事, 举办四次活动, 两项成果获奖. A
 * numeral that divides a speech (三个方面), sums up a list or stands in a slogan (两个维护) is none, so it must be hedged, a range,
 * large, or what was done must be said.
 */
final class WordedCounts {

    private static final String NO_BEGIN = "第几数每百千万亿十连";
    private static final String CLAUSE_ENDS = "，。；：“”（,;:";
    private static final String TO = "到至";
    private static final int LONGEST_CLAUSE = 24;
    private static final int FAR_DEED = 6;

    private final UnitReader units;

    WordedCounts(UnitReader units) {
        this.units = units;
    }

    Optional<Figure> at(String text, int i) {
        char before = i == 0 ? '。' : text.charAt(i - 1);
        int end = Numerals.largeEnd(text, i);
        int value = end == i ? 1 : Numerals.large(text, i, end);
        if (NO_BEGIN.indexOf(before) >= 0 || Numerals.isNumeral(before) || Script.isDigit(before) || value < 1) {
            return Optional.empty();
        }
        if (end > i && Script.isOneOf(TO, text, end)) {
            return range(text, i, end, value);
        }
        return units.measured(text, end)
                .filter(m -> isSaid(text, i, end, m))
                .map(m -> Figure.quantity(i, m.end(), printed(value), m.unit(), m.approx()));
    }

    private boolean isSaid(String text, int i, int end, Measured m) {
        boolean counts = units.unitAt(text, unitBegin(text, end))
                .map(UnitMatch::unit)
                .filter(this::isAmount)
                .isPresent();
        if (!counts) {
            return false;
        }
        return m.approx() == Approx.MORE
                || end > i && (isHeld(text, i, m) || isDeed(text, m) || isAwarded(text, m))
                || end > i + 1 && isLarge(text, i, end, m);
    }

    private static int unitBegin(String text, int end) {
        return Script.isOneOf("余多", text, end) ? end + 1 : end;
    }

    /** What can be counted or measured: no time, no rate. */
    private boolean isAmount(Unit unit) {
        String symbol = unit.symbol();
        boolean scaled = symbol.length() > 1 && (symbol.charAt(0) == '万' || symbol.charAt(0) == '亿');
        return unit.countable()
                || scaled
                        && units.unitAt(symbol, 1)
                                .filter(u -> u.unit().countable())
                                .isPresent()
                || symbol.endsWith("人")
                || symbol.endsWith("元")
                || symbol.endsWith("亩")
                || symbol.endsWith("吨")
                || symbol.endsWith("公里")
                || WordList.TURN.has(symbol);
    }

    /** [举办]四次集中开工活动; 召开一次会议 is a manner of speech. */
    private static boolean isHeld(String text, int i, Measured m) {
        return WordList.TURN.has(m.unit()) && text.charAt(i) != '一' && WordList.HELD.endsAt(text, i);
    }

    /** 办好十件民生[实事]. */
    private static boolean isDeed(String text, Measured m) {
        int deed = text.indexOf("实事", m.end());
        return (m.unit().equals("件") || m.unit().equals("项")) && deed >= 0 && deed - m.end() <= FAR_DEED;
    }

    /** 两项成果[获]省级奖励: which of many is told, no list is summed up. */
    private static boolean isAwarded(String text, Measured m) {
        if (!WordList.AWARDED_UNIT.has(m.unit())) {
            return false;
        }
        for (int k = m.end() + 1; k < Math.min(text.length(), m.end() + LONGEST_CLAUSE); k++) {
            char c = text.charAt(k);
            if (CLAUSE_ENDS.indexOf(c) >= 0 || Script.isDigit(c)) {
                return false;
            }
            if (WordList.AWARDED.startsAt(text, k)) {
                return true;
            }
        }
        return false;
    }

    /** 面积达[一百万亩]，: a size that ends its clause, and no name of a class (五千万元楼宇). */
    private static boolean isLarge(String text, int i, int end, Measured m) {
        return Numerals.isLarge(text, i, end) && !WordList.TURN.has(m.unit()) && !Script.isHanAt(text, m.end());
    }

    /** 引进[一到三家]企业. */
    private Optional<Figure> range(String text, int i, int end, int low) {
        int to = Numerals.largeEnd(text, end + 1);
        int high = to > end + 1 ? Numerals.large(text, end + 1, to) : -1;
        boolean counts = high > low
                && units.unitAt(text, to).filter(u -> u.unit().countable()).isPresent();
        if (!counts) {
            return Optional.empty();
        }
        return units.measured(text, to)
                .map(m -> Figure.quantity(i, m.end(), printed(low), m.unit(), m.approx())
                        .withUpper(Optional.of(printed(high))));
    }

    private static Printed printed(int value) {
        return new Printed(new BigDecimal(value));
    }
}
