package org.jingwei.reading.fact;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * Settles of what time a figure is: what its own words say, else what holds in the sentence, else what the text reports on; a stock is
 * that of a day, a flow that of the months until then. Lives as long as its sentence.
 */
final class FigurePeriods {

    /** What is measured at a time, and not between two. */
    private static final Set<Measure> VALUES = EnumSet.of(Measure.LEVEL, Measure.SHARE, Measure.RANK, Measure.RATIO);

    private static final int LAST_MONTH = 12;

    private final Setting setting;
    private final Nouns nouns;
    private final Memory memory;
    /** The subjects whose value at the beginning of a span of years the sentence has told. */
    private final Set<String> begun = new HashSet<>();

    FigurePeriods(Setting setting, Nouns nouns, Memory memory) {
        this.setting = setting;
        this.nouns = nouns;
        this.memory = memory;
    }

    /** The period of a figure of the subject; empty if nothing says one. */
    Optional<Period> of(String subject, Figure figure, Frame f, Status status) {
        boolean planned = status == Status.TARGET || status == Status.PLAN;
        Optional<Period> period = f.period
                .or(() -> ofTheYear(figure, f, status))
                .or(() -> memory.time
                        .periodOf(f.measure, planned)
                        .map(p -> f.peeled(WordList.SINCE_JANUARY) ? sinceJanuary(p) : p))
                .or(() -> stockPoint(subject))
                .or(() -> planned ? Optional.empty() : untilPoint(subject))
                .or(() -> planned ? setting.plan() : setting.period());
        period = planned ? period : period.map(p -> ofItsYear(subject, f, atItsEnd(subject, f, p)));
        period = period.map(p -> f.measure == Measure.COMPLETION ? ofYearsPlan(p, f) : p);
        memory.time.settle(period, f);
        period = period.map(p -> atEitherEnd(subject, f, p));
        return f.yearBefore ? period.map(p -> p.year() == Period.UNPRINTED ? p : p.inYear(p.year() - 1)) : period;
    }

    /** A speech on a part of the year that demands something speaks of things as the year has them. */
    private Optional<Period> ofTheYear(Figure figure, Frame f, Status status) {
        boolean things = setting.speech()
                && !setting.annual()
                && setting.period().isPresent()
                && f.measure == Measure.LEVEL
                && Counted.isThing(figure.unit().orElse(""));
        return things && (memory.speaksOfTheYear() || status == Status.PLAN && memory.time.reportsOn(setting.period()))
                ? setting.plan()
                : Optional.empty();
    }

    /** 三季度完成全年目标的90%: all the quarters until then; not so 三季度完成季度任务的90%. */
    private static Period ofYearsPlan(Period p, Frame f) {
        boolean single = p instanceof Period.Quarters q
                && q.first() == q.last()
                && !f.comparatorText.orElse("").contains("季");
        return single ? new Period.Quarters(p.year(), 1, ((Period.Quarters) p).last()) : p;
    }

    /** 6月增长3.6%，但[累计]下降5.5%: from January to that month. */
    private static Period sinceJanuary(Period p) {
        boolean month = p instanceof Period.Months m && m.first() == m.last();
        return month ? new Period.Months(p.year(), 1, ((Period.Months) p).last()) : p;
    }

    /** A stock whose sentence names no time is that of the last point in time named: 5月末存款余额…。贷款余额…. */
    private Optional<Period> stockPoint(String subject) {
        return WordList.STOCK.ends(subject) || subject.contains("存栏") ? memory.time.lastPoint : Optional.empty();
    }

    /** 截至5月底，…。完成投资…: what flowed until the day that the sentence before names, where the report is on another time. */
    private Optional<Period> untilPoint(String subject) {
        return WordList.STOCK.in(subject)
                ? Optional.empty()
                : memory.time.untilPoint.filter(
                        p -> setting.period().filter(p::covers).isEmpty());
    }

    /** 2022年末，工业总产值12亿元; 截至7月底，完成投资3亿元: what flows is reported for all the months until then. */
    private Period ofItsYear(String subject, Frame f, Period p) {
        if (!(p instanceof Period.EndOf end) || end.month() == 0 || f.measure == Measure.RANK) {
            return p;
        }
        if (memory.time.isUntilDay(p)) {
            return f.measure == Measure.YOY ? new Period.Year(p.year()) : p;
        }
        boolean flow = nouns.flows(subject)
                || f.peeled(WordList.FULFILLED)
                || WordList.FLOW.ends(subject)
                || subject.startsWith("新增");
        boolean yearEnd = end.month() == LAST_MONTH;
        return !flow ? p : yearEnd ? new Period.Year(p.year()) : new Period.Months(p.year(), 1, end.month());
    }

    /** A stock has no stretch of time: reported for a quarter, it is that of the quarter's last day. A rank is of the report. */
    private Period atItsEnd(String subject, Frame f, Period p) {
        boolean stretch = !p.point() && p.months().isPresent() && (f.measure != Measure.RANK || memory.inSentence());
        return stretch && WordList.STOCK.ends(subject)
                ? new Period.EndOf(p.year(), p.months().orElseThrow().last())
                : p;
    }

    /** 从2020年到2030年，产值由2亿元增长到9亿元，增长3.5倍: the values are of the first and of the last year, the growth of both. */
    private Period atEitherEnd(String subject, Frame f, Period p) {
        if (!(p instanceof Period.Span span)
                || span.firstYear() == Period.UNPRINTED
                || span.year() == Period.UNPRINTED
                || !VALUES.contains(f.measure)) {
            return p;
        }
        if (f.from) {
            begun.add(subject);
            return new Period.Year(span.firstYear());
        }
        return begun.contains(subject) ? new Period.Year(span.year()) : p;
    }
}
