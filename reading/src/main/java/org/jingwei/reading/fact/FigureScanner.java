package org.jingwei.reading.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.UnitMatch;
import org.jingwei.core.term.Units;

/**
 * Finds printed figures: digits with unit, range and hedge, ratios, masks, ranks, and the few figures that are printed as words
 * (近七成, 两位数, 首位). Works on half-width text ({@link HalfWidth}). Digits in names, codes and thresholds are passed over.
 */
final class FigureScanner {

    /** What may follow 以上 when the figure is a value; any other Han character makes it a threshold inside a name. */
    private static final String AFTER_BOUND = "和与及并且均等或而但又同比较占增下上为，";

    private static final String[] SPANS = {"连续", "距离", "还有", "为期", "仅剩", "还剩", "历时", "前", "近", "过去", "未来", "每", "这", "第"
    };
    /** Units that a mask does not count where another word goes on: XX人民政府, XX支行. */
    private static final String NOT_MASKED = "人支日天道头只条位名点块层台班县区市镇乡村";

    private static final String[] DURATIONS = {"年", "岁", "届", "时", "分", "分钟", "秒", "点", "周", "周年", "号", "期"};

    private final Units units;
    private final Hedges hedges;

    FigureScanner(Units units, Hedges hedges) {
        this.units = units;
        this.hedges = hedges;
    }

    /** Whether a figure can begin with this character: a cheap test before {@link #at}. */
    static boolean mayBegin(char c) {
        return c >= '0' && c <= '9'
                || c == '-'
                || c == '－'
                || c == '−'
                || "第前倒首末榜冠X两近".indexOf(c) >= 0
                || Numerals.isNumeral(c)
                || "百千亿".indexOf(c) >= 0;
    }

    /** The figure that begins at {@code i}, if one does. */
    Optional<Figure> at(String text, int i) {
        char c = text.charAt(i);
        if (isDigit(c)) {
            return digits(text, i);
        }
        return switch (c) {
            case '-', '－', '−' -> negative(text, i);
            case 'X' -> masked(text, i);
            case '第', '前', '倒', '首', '末', '榜', '冠' -> Ranks.at(text, i);
            default -> worded(text, i);
        };
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Index after the digits, commas and decimals that begin at {@code i}. */
    static int numberEnd(String text, int i) {
        int end = i;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        while (end + 3 < text.length() && text.charAt(end) == ',' && digitsAt(text, end + 1) == 3 && end - i <= 12) {
            end += 4;
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end++;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static int digitsAt(String text, int from) {
        int n = 0;
        while (from + n < text.length() && isDigit(text.charAt(from + n))) {
            n++;
        }
        return n;
    }

    private Optional<Figure> digits(String text, int i) {
        if (partOfName(text, i)) {
            return Optional.empty();
        }
        int end = numberEnd(text, i);
        Optional<Figure> ratio = ratio(text, i, end);
        if (ratio.isPresent()) {
            return ratio;
        }
        Printed value = Printed.of(text.substring(i, end));
        Optional<Range> range = range(text, end);
        int numberEnd = range.map(Range::end).orElse(end);
        Optional<Measured> measured = measured(text, numberEnd);
        Optional<Printed> upper = range.map(Range::upper);
        if (measured.isEmpty()) {
            return bare(text, i, numberEnd, value, upper);
        }
        Measured m = measured.get();
        if (isDuration(m.unit()) || thresholdInName(text, i, m) || specification(text, m) || span(text, i, m.unit())) {
            return Optional.empty();
        }
        Approx approx = m.approx() != Approx.EXACT ? m.approx() : hedgeBefore(text, i);
        if (m.unit().equals("万") && startsWithPeople(text, m.end())) {
            return Optional.of(new Figure(
                    Figure.Kind.QUANTITY,
                    i,
                    i,
                    m.end(),
                    Optional.of(value),
                    upper,
                    Optional.of("万人"),
                    approx,
                    List.of()));
        }
        if (m.unit().equals("成")) {
            return Optional.of(worded(i, m.end(), value.value().multiply(BigDecimal.TEN), "%", approx));
        }
        return Optional.of(new Figure(
                Figure.Kind.QUANTITY,
                i,
                i,
                m.end(),
                Optional.of(value),
                upper,
                Optional.of(m.unit()),
                approx,
                List.of()));
    }

    /** A unit with the hedge that follows it. */
    private record Measured(String unit, int end, Approx approx) {}

    private Optional<Measured> measured(String text, int from) {
        int at = skipBlank(text, from);
        int plus = at < text.length() && (text.charAt(at) == '余' || text.charAt(at) == '多' || text.charAt(at) == '+')
                ? at + 1
                : at;
        Optional<UnitMatch> unit = unitAt(text, plus);
        if (unit.isPresent() && (plus > at || unit.get().more())) {
            return Optional.of(new Measured(unit.get().symbol(), unit.get().end(), Approx.MORE));
        }
        return unit.map(u -> hedged(text, u));
    }

    private Measured hedged(String text, UnitMatch unit) {
        int after = skipBlank(text, unit.end());
        Optional<Hedges.Hedge> hedge = hedges.startingAt(text, after);
        if (hedge.isEmpty() || hedge.get().word().equals("多") && !endOfWord(text, after + 1)) {
            return new Measured(unit.symbol(), unit.end(), Approx.EXACT);
        }
        return new Measured(
                unit.symbol(), after + hedge.get().word().length(), hedge.get().approx());
    }

    private static boolean endOfWord(String text, int i) {
        return i >= text.length() || "，。；、：,;".indexOf(text.charAt(i)) >= 0;
    }

    private Optional<UnitMatch> unitAt(String text, int at) {
        return at < text.length() ? units.matchAt(text, at) : Optional.empty();
    }

    private static boolean isDuration(String unit) {
        for (String duration : DURATIONS) {
            if (unit.equals(duration)) {
                return true;
            }
        }
        return false;
    }

    /** 5000万元以上项目, 10亿元项目: a size class, not a value. */
    private static boolean thresholdInName(String text, int begin, Measured m) {
        if (m.end() >= text.length()) {
            return false;
        }
        char next = text.charAt(m.end());
        boolean money = m.unit().endsWith("元");
        boolean passed = begin > 1 && text.charAt(begin - 1) == '过' && "超跨迈越突经通".indexOf(text.charAt(begin - 2)) < 0;
        if (m.approx() == Approx.AT_LEAST || m.approx() == Approx.AT_MOST) {
            return next == '的' || isHan(next) && AFTER_BOUND.indexOf(next) < 0;
        }
        if (money
                && (text.startsWith("级", m.end())
                        || text.startsWith("项目", m.end())
                        || text.startsWith("企业", m.end())
                        || text.startsWith("大项目", m.end())
                        || text.startsWith("产业", m.end())
                        || text.startsWith("园区", m.end())
                        || text.startsWith("工业", m.end()))) {
            return true;
        }
        return money && passed && isHan(next);
    }

    private static boolean startsWithPeople(String text, int at) {
        for (String people : new String[] {"群众", "居民", "村民", "农民", "党员", "干部", "学生", "游客", "职工", "人口", "市民", "老人"}) {
            if (text.startsWith(people, at)) {
                return true;
            }
        }
        return false;
    }

    /** 1780毫米生产线, 5GW颗粒硅: the size of a product, not a figure of the economy. */
    private static boolean specification(String text, Measured m) {
        boolean size = m.unit().equals("毫米")
                || m.unit().equals("英寸")
                || m.unit().equals("寸")
                || m.unit().endsWith("伏");
        boolean latin = m.unit().chars().anyMatch(c -> c >= 'A' && c <= 'z');
        return (size || latin) && m.end() < text.length() && isHan(text.charAt(m.end()));
    }

    /** 连续12个月, 距离年底还有30天: how long, not how much. */
    private static boolean span(String text, int begin, String unit) {
        boolean time = unit.endsWith("天")
                || unit.equals("日")
                || unit.equals("个月")
                || unit.equals("个季度")
                || unit.endsWith("小时");
        if (!time) {
            return false;
        }
        for (String word : SPANS) {
            if (text.startsWith(word, begin - word.length())) {
                return true;
            }
        }
        return false;
    }

    static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private Approx hedgeBefore(String text, int i) {
        return hedges.endingAt(text, i).map(Hedges.Hedge::approx).orElse(Approx.EXACT);
    }

    /** Digits inside names and codes: 5G, 1+3+N, 3·24, A4, [2022]26号. */
    private static boolean partOfName(String text, int i) {
        if (i == 0) {
            return false;
        }
        char before = text.charAt(i - 1);
        if (before == '+'
                || before == '·'
                || before == '.'
                || before == '/'
                || before == '〔'
                || before == '['
                || before == '-'
                        && i > 1
                        && Character.isLetterOrDigit(text.charAt(i - 2))
                        && text.charAt(i - 2) < 128) {
            return true;
        }
        return before != 'X' && (before >= 'A' && before <= 'Z' || before >= 'a' && before <= 'z');
    }

    /** A minus that stands before a figure and not between two. */
    private Optional<Figure> negative(String text, int i) {
        boolean opens = i + 1 < text.length() && isDigit(text.charAt(i + 1)) && (i == 0 || text.charAt(i - 1) > 127);
        return opens ? digits(text, i + 1).map(f -> f.negatedFrom(i)) : Optional.empty();
    }

    private record Range(Printed upper, int end) {}

    /** 5%-6%, 2—5倍, 5至6个: the upper end of a range that continues at {@code end}. */
    private Optional<Range> range(String text, int end) {
        int at = end;
        Optional<UnitMatch> unit = unitAt(text, skipBlank(text, at));
        if (unit.isPresent()) {
            at = unit.get().end();
        }
        if (at >= text.length() || "-—－~～–至到".indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == '—') {
            next++;
        }
        if (next >= text.length() || !isDigit(text.charAt(next))) {
            return Optional.empty();
        }
        int upperEnd = numberEnd(text, next);
        Optional<UnitMatch> upperUnit = unitAt(text, skipBlank(text, upperEnd));
        boolean agree = upperUnit.isPresent()
                && (unit.isEmpty() || unit.get().unit().equals(upperUnit.get().unit()));
        return agree ? Optional.of(new Range(Printed.of(text.substring(next, upperEnd)), upperEnd)) : Optional.empty();
    }

    private static Optional<Figure> ratio(String text, int i, int firstEnd) {
        List<Printed> parts = new ArrayList<>();
        parts.add(Printed.of(text.substring(i, firstEnd)));
        int end = firstEnd;
        while (true) {
            int colon = skipBlank(text, end);
            if (colon >= text.length() || "∶:：︰".indexOf(text.charAt(colon)) < 0) {
                break;
            }
            int next = skipBlank(text, colon + 1);
            if (next >= text.length() || !isDigit(text.charAt(next))) {
                break;
            }
            end = numberEnd(text, next);
            parts.add(Printed.of(text.substring(next, end)));
        }
        if (parts.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                Figure.Kind.RATIO,
                i,
                i,
                end,
                Optional.of(parts.get(0)),
                Optional.empty(),
                Optional.empty(),
                Approx.EXACT,
                parts));
    }

    private Optional<Figure> bare(String text, int i, int end, Printed value, Optional<Printed> upper) {
        if (end < text.length()) {
            char next = text.charAt(end);
            boolean code = next >= 'A' && next <= 'Z'
                    || next >= 'a' && next <= 'z'
                    || "+·/*×〕]年月日号时届次级型强大期".indexOf(next) >= 0;
            if (code || hedgeless(text, end)) {
                return Optional.empty();
            }
        }
        int after = skipBlank(text, end);
        Optional<Hedges.Hedge> hedge = hedges.startingAt(text, after);
        Approx approx = hedge.map(Hedges.Hedge::approx).orElseGet(() -> hedgeBefore(text, i));
        int stop = hedge.map(h -> after + h.word().length()).orElse(end);
        return Optional.of(new Figure(
                Figure.Kind.BARE, i, i, stop, Optional.of(value), upper, Optional.empty(), approx, List.of()));
    }

    /** A digit group glued to a Han word is a name (12345热线, 2022济南消费季) unless a list or a mark follows. */
    private static boolean hedgeless(String text, int end) {
        char next = text.charAt(end);
        return isHan(next) && "和与及左以至余多".indexOf(next) < 0;
    }

    private Optional<Figure> masked(String text, int i) {
        if (i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) < 128)) {
            return Optional.empty();
        }
        int end = i;
        while (end < text.length() && text.charAt(end) == 'X') {
            end++;
        }
        Optional<UnitMatch> unit = unitAt(text, skipBlank(text, end));
        if (unit.isEmpty() || isDuration(unit.get().symbol()) || continues(text, unit.get())) {
            return Optional.empty();
        }
        Measured m = hedged(text, unit.get());
        if (thresholdInName(text, i, m)) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                Figure.Kind.MASKED,
                i,
                i,
                m.end(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(m.unit()),
                m.approx(),
                List.of()));
    }

    private static boolean continues(String text, UnitMatch unit) {
        return NOT_MASKED.contains(unit.symbol()) && unit.end() < text.length() && isHan(text.charAt(unit.end()));
    }

    /** 近七成, 八成以上, 近亿元, 超百亿元, 两位数增长. */
    private Optional<Figure> worded(String text, int i) {
        if (text.startsWith("两位数", i)) {
            return Optional.of(worded(i, i + 3, new BigDecimal(10), "%", Approx.AT_LEAST));
        }
        char c = text.charAt(i);
        int end = Numerals.end(text, i);
        if (end > i && end < text.length() && text.charAt(end) == '成') {
            return tenths(text, i, end);
        }
        return c == '亿' || c == '百' || c == '千' || c == '万' ? bareScale(text, i) : Optional.empty();
    }

    private Optional<Figure> tenths(String text, int i, int end) {
        int tenths = Numerals.value(text, i, end);
        Optional<Hedges.Hedge> after = hedges.startingAt(text, end + 1);
        Approx before = hedgeBefore(text, i);
        if (tenths < 1 || tenths > 10 || after.isEmpty() && before == Approx.EXACT) {
            return Optional.empty();
        }
        Approx approx = after.map(Hedges.Hedge::approx).orElse(before);
        int stop = end + 1 + after.map(h -> h.word().length()).orElse(0);
        return Optional.of(worded(i, stop, new BigDecimal(tenths * 10), "%", approx));
    }

    private Optional<Figure> bareScale(String text, int i) {
        Approx before = hedgeBefore(text, i);
        int yi = text.charAt(i) == '亿' ? i : i + 1;
        if (before == Approx.EXACT || yi >= text.length() || !text.startsWith("亿元", yi)) {
            return Optional.empty();
        }
        int end = yi + 2;
        if (end < text.length() && ("级的项企产园".indexOf(text.charAt(end)) >= 0 || text.startsWith("以上", end))) {
            return Optional.empty();
        }
        int factor = yi == i ? 1 : text.charAt(i) == '百' ? 100 : text.charAt(i) == '千' ? 1000 : 10000;
        return Optional.of(worded(i, end, new BigDecimal(factor), "亿元", before));
    }

    private static Figure worded(int begin, int end, BigDecimal value, String unit, Approx approx) {
        return new Figure(
                Figure.Kind.QUANTITY,
                begin,
                begin,
                end,
                Optional.of(new Printed(value)),
                Optional.empty(),
                Optional.of(unit),
                approx,
                List.of());
    }

    private static int skipBlank(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
