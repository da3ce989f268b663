package org.jingwei.verify.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.UnitMatch;
import org.jingwei.core.term.Units;
import org.jingwei.core.text.Paragraph;

/**
 * Finds the figures of a paragraph by their digits. It knows nothing of indicators: a check that leaned on the reader's idea of
 * a figure would repeat the reader's errors. Dates, ranges, masked figures and digits inside names are no figures.
 */
public final class Figures {

    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(?:[,，]\\d{3})+(?!\\d)(?:[.．]\\d+)?|\\d+(?:[.．]\\d+)?");
    private static final String NAME = "[A-Za-zXx×+＋/*“\"'第]";
    /** 完成GDP172.2亿元: the one name in letters that figures follow. */
    private static final String INDICATOR = "GDP";

    private static final String HALF = "(),:;";
    private static final String FULL = "（），：；";
    private static final String JOINT = "[-—–~～至一]";
    private static final Pattern DATE = Pattern.compile(
            "\\d{2}[XxＸ×]{2}\\s?年|\\d{1,4}\\s?(?:[-—–~～至]{1,2}\\s?\\d{1,4}\\s?)?(?:年|月|日|号|时(?!代)|点钟|世纪|强|届|季度)(?:份|底|末|初)?");

    private static final Pattern MONEY = Pattern.compile("(?:投资|资金|金额|收入|支出|贷款|存款|产值|税收|利润|资产|债券|缺口|额)[^，。；、]{0,8}$");
    private static final int NEAR = 14;
    private static final int FAR = 40;

    private final Units units = Units.standard();
    private final Hedges hedges = new Hedges();

    /** The paragraph's figures in order, and what looked like one but cannot be used. */
    public Sketch sketch(Paragraph paragraph) {
        String text = paragraph.text();
        List<Figure> figures = new ArrayList<>();
        StringBuilder masked = new StringBuilder(text.length());
        List<Integer> places = new ArrayList<>();
        int from = 0;
        Matcher m = DIGITS.matcher(text);
        while (m.find(from)) {
            int start = signed(text, m.start()) ? m.start() - 1 : m.start();
            copy(text, from, Math.max(start, from), masked, places);
            if (named(text, m)) {
                copy(text, Math.max(start, from), m.end(), masked, places);
                from = m.end();
                continue;
            }
            Matcher date = DATE.matcher(text).region(m.start(), text.length());
            if (date.lookingAt()) {
                copy(text, Math.max(start, from), date.end(), masked, places);
                from = date.end();
                continue;
            }
            Optional<Figure> figure = usable(paragraph, text, m, Math.max(start, from));
            places.add(Math.max(start, from));
            masked.append(figure.map(Sketch::mark).orElse(Sketch.UNUSABLE));
            figure.ifPresent(figures::add);
            from = figure.map(Figure::end).orElse(m.end());
        }
        copy(text, from, text.length(), masked, places);
        return new Sketch(paragraph, masked.toString(), places, figures);
    }

    /** Words without their blanks, and with the punctuation of Chinese print. */
    private static void copy(String text, int from, int to, StringBuilder masked, List<Integer> places) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0') {
                int half = HALF.indexOf(c);
                masked.append(half < 0 ? c : FULL.charAt(half));
                places.add(i);
            }
        }
    }

    /** A minus that belongs to the figure: 增长-3.2%, but not the joint of a range. */
    private static boolean signed(String text, int at) {
        return at > 1
                && (text.charAt(at - 1) == '-' || text.charAt(at - 1) == '－' || text.charAt(at - 1) == '−')
                && (!Character.isLetterOrDigit(text.charAt(at - 2)) || text.charAt(at - 2) > '\u2E80');
    }

    /** A number inside a name (第3位, 5G, G30) is a word. */
    private boolean named(String text, Matcher m) {
        String before = text.substring(Math.max(0, m.start() - 2), m.start()).stripTrailing();
        boolean ordinal = before.endsWith("第");
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        char next = m.end() < text.length() ? text.charAt(m.end()) : ' ';
        return ordinal
                || letter(last) && !indicator(text, m.start())
                || (letter(next) && units.matchAt(text, m.end()).isEmpty());
    }

    private static boolean indicator(String text, int start) {
        return text.startsWith(INDICATOR, start - INDICATOR.length());
    }

    private static boolean letter(char c) {
        return (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') && c != 'X';
    }

    private Optional<Figure> usable(Paragraph paragraph, String text, Matcher m, int start) {
        String before = text.substring(Math.max(0, start - 1), start);
        String behind = text.substring(m.end(), Math.min(text.length(), m.end() + 3));
        if (before.matches(NAME) && !indicator(text, m.start()) || partOfRange(text, start, m.end())) {
            return Optional.empty();
        }
        if (behind.matches("(?s)[A-Za-zXx×+＋].*")
                && units.matchAt(text, m.end()).isEmpty()) {
            return Optional.empty();
        }
        String sign = start < m.start() ? "-" : "";
        return Printed.parse(sign + m.group()).map(value -> figure(paragraph, text, m, start, value));
    }

    private static boolean partOfRange(String text, int start, int end) {
        boolean second = start > 1
                && text.substring(start - 1, start).matches(JOINT)
                && text.substring(start - 2, start - 1).matches("[\\d%％个万亿]");
        boolean first = end + 1 < text.length()
                && text.substring(end, end + 1).matches(JOINT)
                && Character.isDigit(text.charAt(end + 1));
        return first || second;
    }

    private Figure figure(Paragraph paragraph, String text, Matcher m, int start, Printed value) {
        int unitAt = m.end();
        boolean more = unitAt < text.length() && (text.charAt(unitAt) == '余' || text.charAt(unitAt) == '多');
        Optional<UnitMatch> match = units.matchAt(text, more ? unitAt + 1 : unitAt);
        int last = match.map(UnitMatch::end).orElse(more ? unitAt + 1 : unitAt);
        boolean verb = match.filter(UnitMatch::more).isPresent()
                && last < text.length()
                && Character.isDigit(text.charAt(last)); // 17700元多16500元
        int end = verb ? last - 1 : last;
        Approx approx =
                more || !verb && match.filter(UnitMatch::more).isPresent() ? Approx.MORE : hedges.of(text, start, end);
        Optional<Unit> unit = match.map(UnitMatch::unit)
                .map(u -> points(u, value, text, m.end()))
                .map(u -> money(u, text, start));
        return new Figure(paragraph, start, end, m.group(), value, unit, approx);
    }

    /** 6.1个、3.9个和7.1个百分点 are all points: nothing is counted in tenths. */
    private Unit points(Unit unit, Printed value, String text, int end) {
        boolean tenths = unit.symbol().equals("个") && value.value().scale() > 0;
        return tenths && text.substring(end, Math.min(text.length(), end + FAR)).contains("百分点")
                ? units.parse("个百分点").orElse(unit)
                : unit;
    }

    /** 总投资59.3亿 is money, though its 元 is not printed. */
    private Unit money(Unit unit, String text, int start) {
        boolean bare = unit.dimension().toString().equals("number");
        return bare
                        && MONEY.matcher(text.substring(Math.max(0, start - NEAR), start))
                                .find()
                ? units.parse(unit.symbol() + "元").orElse(unit)
                : unit;
    }
}
