package org.jingwei.reading.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.UnitMatch;
import org.jingwei.reading.lexicon.WordList;

/** Figures that begin with a digit: 5.2亿元, 5%—6%, 23:14:63, and numbers without a unit. */
final class Quantities {

    private static final String DASHES = "-—－~～–至到";
    private static final String CODE_MARKS = "+·/*×〕]年月日号时届次级型强大期";
    private static final String AFTER_BARE = "和与及左以至余多";

    private final UnitReader units;
    private final Hedges hedges;

    Quantities(UnitReader units, Hedges hedges) {
        this.units = units;
        this.hedges = hedges;
    }

    Optional<Figure> at(String text, int i) {
        if (PassedOver.partOfName(text, i) || PassedOver.isOrdinal(text, i)) {
            return Optional.empty();
        }
        int end = Script.numberEnd(text, i);
        Optional<Printed> printed = Printed.parse(text.substring(i, end));
        if (printed.isEmpty()) {
            return Optional.empty(); // a run of digits longer than any figure
        }
        Optional<Figure> ratio = Ratios.at(text, i, end);
        if (ratio.isPresent()) {
            return ratio;
        }
        Printed value = printed.get();
        Optional<Range> range = range(text, end);
        int numberEnd = range.map(Range::end).orElse(end);
        Optional<Printed> upper = range.map(Range::upper);
        Optional<Measured> measured = units.measured(text, numberEnd);
        return measured.isPresent()
                ? quantity(text, i, value, upper, measured.get())
                : bare(text, i, numberEnd, value, upper);
    }

    private Optional<Figure> quantity(String text, int i, Printed value, Optional<Printed> upper, Measured printed) {
        Measured m = spoken(text, printed);
        if (PassedOver.isNoFigure(text, i, m)) {
            return Optional.empty();
        }
        Approx approx = m.approx() != Approx.EXACT ? m.approx() : hedges.before(text, i);
        if (m.unit().equals("成")) {
            Printed percent = new Printed(value.value().multiply(BigDecimal.TEN));
            return Optional.of(Figure.quantity(i, m.end(), percent, "%", approx));
        }
        boolean people = m.unit().equals("万") && WordList.PEOPLE.startsAt(text, m.end());
        String unit = people ? "万人" : WordList.RANK_UNIT.has(m.unit()) ? "位" : m.unit();
        return Optional.of(Figure.quantity(i, m.end(), value, unit, approx).withUpper(upper));
    }

    /** 20[个亿]: a hundred million as it is said; 20[个]亿元项目 counts projects; 17[万]人民, 17[万]人口 end before the people. */
    private static Measured spoken(String text, Measured m) {
        if (m.unit().equals("万人") && WordList.PEOPLE.startsAt(text, m.end() - 1)) {
            return new Measured(m.unit(), m.end() - 1, m.approx());
        }
        boolean billions = m.unit().equals("个") && text.startsWith("亿", m.end()) && !text.startsWith("亿元", m.end());
        return billions ? new Measured("亿", m.end() + 1, m.approx()) : m;
    }

    private record Range(Printed upper, int end) {}

    /** 5%-6%, 2—5倍, 5至6个: the upper end of a range that continues at {@code end}. */
    private Optional<Range> range(String text, int end) {
        Optional<UnitMatch> unit = units.unitAt(text, end);
        int at = unit.map(UnitMatch::end).orElse(end);
        if (!Script.isOneOf(DASHES, text, at)) {
            return Optional.empty();
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == '—') {
            next++;
        }
        if (next >= text.length() || !Script.isDigit(text.charAt(next))) {
            return Optional.empty();
        }
        int upperEnd = Script.numberEnd(text, next);
        Optional<UnitMatch> upperUnit = units.unitAt(text, upperEnd);
        boolean agree = upperUnit.isPresent()
                && (unit.isEmpty() || unit.get().unit().equals(upperUnit.get().unit()));
        return agree
                ? Printed.parse(text.substring(next, upperEnd)).map(upper -> new Range(upper, upperEnd))
                : Optional.empty();
    }

    /** A number without a unit: 指数为3.57. */
    private Optional<Figure> bare(String text, int i, int end, Printed value, Optional<Printed> upper) {
        if (end < text.length() && isCode(text, end)) {
            return Optional.empty();
        }
        int after = Script.skipBlank(text, end);
        Optional<Hedges.Hedge> hedge = hedges.startingAt(text, after);
        Approx approx = hedge.map(Hedges.Hedge::approx).orElseGet(() -> hedges.before(text, i));
        int stop = hedge.map(h -> after + h.word().length()).orElse(end);
        return Optional.of(
                Figure.of(Figure.Kind.BARE, i, stop, Optional.of(value), approx).withUpper(upper));
    }

    /** Digits glued to a Han word are a name (12345热线, 2022清河消费季) unless a list or a hedge follows. */
    private static boolean isCode(String text, int end) {
        char next = text.charAt(end);
        return Script.isLatin(next)
                || CODE_MARKS.indexOf(next) >= 0
                || Script.isHan(next) && AFTER_BARE.indexOf(next) < 0;
    }
}
