package org.jingwei.reading.fact;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.number.Approx;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** Writes the drafts of facts: gives each figure its subject, and settles status, period, region and notes. */
final class Emission {

    /** What 均 can say of several bases at once: 较一季度和去年同期均高出0.6个百分点. */
    private static final Set<Measure> DISTANCES = EnumSet.of(Measure.GAP, Measure.PP_CHANGE, Measure.SHARE);

    /** What is measured at a time, and not between two. */
    private static final Set<Measure> VALUES = EnumSet.of(Measure.LEVEL, Measure.SHARE, Measure.RANK, Measure.RATIO);

    private static final int LAST_MONTH = 12;

    private final Setting setting;
    private final Nouns nouns;
    private final Memory memory;
    private final List<Draft> drafts;
    /** The subjects whose value at the beginning of a span of years the sentence has told. */
    private final Set<String> begun = new HashSet<>();

    Emission(Setting setting, Nouns nouns, Memory memory, List<Draft> drafts) {
        this.setting = setting;
        this.nouns = nouns;
        this.memory = memory;
        this.drafts = drafts;
    }

    /** Pairs subjects, or the regions that open the phrase, with figures in their order. */
    void pair(List<String> subjects, List<Figure> figures, Frame f, List<String> regions) {
        if (regions.size() > 1 && regions.size() == figures.size() && subjects.size() == 1) {
            byRegion(subjects.get(0), figures, f, regions);
            memory.list.ranked = regions;
            return;
        }
        if (regions.isEmpty()
                && f.noun.isEmpty()
                && memory.list.ranked.size() == figures.size()
                && subjects.size() == 1) {
            byRegion(subjects.get(0), figures, f, memory.list.ranked);
            return;
        }
        if (regions.size() == 1) {
            f.region = Optional.of(regions.get(0));
            memory.region = f.region;
        }
        if (figures.size() == 1 && subjects.size() == 1 && f.each && DISTANCES.contains(f.measure)) {
            bases(f).forEach(base -> emit(subjects.get(0), figures.get(0), f, base));
            return;
        }
        if (figures.size() == 1 && subjects.size() != 1) {
            subjects.forEach(s -> emit(s, figures.get(0), f, f.comparatorText));
            return;
        }
        for (int k = 0; k < figures.size(); k++) {
            emit(subjects.get(Math.min(k, subjects.size() - 1)), figures.get(k), f, comparator(f, k, figures.size()));
        }
    }

    /** 较一季度和去年同期: what one figure is measured from; 呼和浩特 and 和田 hold a letter that joins, and are one name. */
    private static List<Optional<String>> bases(Frame f) {
        List<String> bases =
                f.comparatorText.map(text -> List.of(text.split("[、和及与]"))).orElse(List.of());
        return bases.stream().allMatch(base -> base.length() > 1) && !bases.isEmpty()
                ? bases.stream().map(Optional::of).toList()
                : List.of(f.comparatorText);
    }

    private void byRegion(String subject, List<Figure> figures, Frame f, List<String> regions) {
        for (int k = 0; k < figures.size(); k++) {
            f.region = Optional.of(regions.get(k));
            emit(subject, figures.get(k), f, f.comparatorText);
        }
    }

    /** 高于全国、全省1.2和0.3个百分点: each figure has its own comparator where they are as many. */
    private static Optional<String> comparator(Frame f, int k, int count) {
        if (count == 1 || f.comparator.isEmpty()) {
            return f.comparatorText;
        }
        List<String> named = f.comparator.parts();
        return named.size() == count ? Optional.of(named.get(k)) : f.comparatorText;
    }

    void emit(String subject, Figure figure, Frame f, Optional<String> comparator) {
        Status status = ahead(statusOf(subject, f), f);
        Measure measure = measure(subject, figure, f);
        Qualifiers qualifiers = new Qualifiers(
                measure,
                aspect(subject, f),
                status,
                period(subject, figure, f, status),
                f.region.or(() -> memory.region).or(setting::region),
                comparator,
                f.basis.or(() -> f.measure == Measure.LEVEL ? Optional.empty() : memory.basis));
        Set<Doubt.Reason> doubts = Doubt.reasons(subject, figure, f, qualifiers, setting, nouns, memory);
        drafts.add(new Draft(name(subject, figure), figure, f.sign, qualifiers, notes(f), doubts));
        memory.last.measured(f.measure, figure.relative());
        memory.last.compared(f);
    }

    /** 存贷比102% is a ratio; 农户承担30%, 行政村达到90% are parts of a whole; growth over a stretch of years has another base. */
    private Measure measure(String subject, Figure figure, Frame f) {
        if (f.measure == Measure.LEVEL && WordList.QUOTIENT.ends(subject)) {
            return Measure.RATIO;
        }
        boolean part = f.measure == Measure.LEVEL
                && figure.unit().orElse("").equals("%")
                && (WordList.BORNE.ends(subject) || f.stated && WordList.PART_OF_KIND.ends(subject));
        return part ? Measure.SHARE : f.measure;
    }

    /** A rank directly behind a growth is one of growth; a rate (优良天数比例) changes itself and has no growth that does. */
    private Optional<Aspect> aspect(String subject, Frame f) {
        boolean points = f.measure == Measure.PP_CHANGE || f.measure == Measure.GAP;
        if (points && !f.aspect && f.of.filter(of -> of == Aspect.YOY).isPresent() && WordList.RATE.ends(subject)) {
            return Optional.empty();
        }
        boolean ofGrowth =
                f.measure == Measure.RANK && f.of.isEmpty() && memory.last.measure == Measure.YOY && f.noun.isEmpty();
        return ofGrowth ? Optional.of(Aspect.YOY) : f.of;
    }

    private Optional<Period> period(String subject, Figure figure, Frame f, Status status) {
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
        memory.time.settle(period, f);
        period = period.map(p -> atEitherEnd(subject, f, p));
        return f.yearBefore ? period.map(p -> p.year() == Period.UNPRINTED ? p : p.inYear(p.year() - 1)) : period;
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

    /** 6月增长3.6%，但[累计]下降5.5%: from January to that month. */
    private static Period sinceJanuary(Period p) {
        boolean month = p instanceof Period.Months m && m.first() == m.last();
        return month ? new Period.Months(p.year(), 1, ((Period.Months) p).last()) : p;
    }

    /** A stock has no stretch of time: reported for a quarter, it is that of the quarter's last day. A rank is of the report. */
    private Period atItsEnd(String subject, Frame f, Period p) {
        boolean stretch = !p.point() && p.months().isPresent() && (f.measure != Measure.RANK || memory.inSentence());
        return stretch && WordList.STOCK.ends(subject)
                ? new Period.EndOf(p.year(), p.months().orElseThrow().last())
                : p;
    }

    /** 2022年末，工业总产值12亿元; 截至7月底，完成投资3亿元: what flows is reported for all the months until then. */
    private Period ofItsYear(String subject, Frame f, Period p) {
        if (!(p instanceof Period.EndOf end) || end.month() == 0 || f.measure == Measure.RANK) {
            return p;
        }
        boolean flow = nouns.flows(subject)
                || f.peeled(WordList.FULFILLED)
                || WordList.FLOW.ends(subject)
                || subject.startsWith("新增");
        boolean yearEnd = end.month() == LAST_MONTH;
        return !flow ? p : yearEnd ? new Period.Year(p.year()) : new Period.Months(p.year(), 1, end.month());
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

    /** What an earlier value says of time holds for it alone. */
    void keepingPeriod(Runnable adoption) {
        Optional<Period> held = memory.time.period;
        adoption.run();
        memory.time.period = held;
    }

    /** The period that targets are for. */
    Optional<Period> plan() {
        return setting.plan();
    }

    private Status statusOf(String subject, Frame f) {
        if (f.from) {
            return Status.PREVIOUS;
        }
        boolean goesOn = f.joined && memory.last.measure == Measure.RANK;
        if (f.measure == Measure.RANK && f.status.isEmpty() && !setting.planned() && !goesOn) {
            return Status.ACTUAL;
        }
        boolean counted = memory.tense.forecast() && f.status.isEmpty() && f.peeled(WordList.SO_FAR);
        Status status =
                counted ? Status.ACTUAL : f.status.or(() -> memory.tense.status).orElse(setting.status());
        boolean passed = memory.tense.forecast() && hasPassed(f)
                || f.period.filter(setting::tellsOf).isPresent();
        if (status == Status.FORECAST && f.status.isEmpty() && passed) {
            return Status.ACTUAL;
        }
        if (status == Status.ACTUAL && memory.time.limited(f) && setting.speech()) {
            return Status.TARGET;
        }
        boolean rate = status == Status.PLAN && subject.endsWith("工率");
        if (rate) {
            return setting.status();
        }
        boolean plan = f.measure == Measure.LEVEL
                && !f.peeled(Cue.DONE)
                && (isPlanned(subject) && !isFulfilled(subject, f) || subject.startsWith("拟"));
        return plan && status == Status.ACTUAL && f.status.isEmpty() ? Status.PLAN : status;
    }

    /** 前三季度 in a report of the whole year: what all its expected values (下同) leave out. */
    private boolean hasPassed(Frame f) {
        return setting.annual()
                && f.period
                        .or(() -> memory.time.period)
                        .filter(p -> p.year() == setting.year() && !(p instanceof Period.Year))
                        .flatMap(Period::months)
                        .filter(m -> m.last() < LAST_MONTH)
                        .isPresent();
    }

    /** 完成乡村建设计划257个: what bears the name of a plan was done. */
    private boolean isFulfilled(String subject, Frame f) {
        return subject.endsWith("计划") && f.peeled(WordList.FULFILLED) && !setting.planned();
    }

    /** [计划]投资 is a plan; a project of a 行动计划 is none. */
    private static boolean isPlanned(String subject) {
        int at = subject.indexOf("计划");
        return at >= 0
                && !subject.startsWith("行动", at - 2)
                && !subject.startsWith("按", at - 1)
                && !subject.startsWith("单列", at + 2)
                && !subject.startsWith("生育", at + 2)
                && !(subject.indexOf('“') >= 0 && subject.indexOf('“') < at && subject.indexOf('”') > at);
    }

    /** 到2027年，…达到20%: in a year that is still to come a value is aimed at. */
    private Status ahead(Status status, Frame f) {
        Optional<Period> period = f.period.or(() -> memory.time.period);
        boolean later = period.isPresent()
                && period.get().year() != Period.UNPRINTED
                && setting.reported() != Period.UNPRINTED
                && period.get().year() > setting.reported();
        return later && status == Status.ACTUAL ? Status.TARGET : status;
    }

    private Map<String, String> notes(Frame f) {
        Map<String, String> notes = new HashMap<>();
        if (f.part && !memory.whole.isEmpty()) {
            notes.put("part_of", memory.whole);
        }
        if (f.implied) {
            notes.put("implied", "true");
        }
        return notes;
    }

    /** 1085户4644人, 773户3810万元: two figures of one subject tell themselves apart by their units. */
    void tellApart(Phrase left, Figure lead, List<String> subjects) {
        if (!left.isEmpty() || drafts.isEmpty() || subjects.size() != 1) {
            return;
        }
        Draft before = drafts.get(drafts.size() - 1);
        String unit = lead.unit().orElse("");
        String other = before.figure().unit().orElse("");
        if (before.indicator().equals(subjects.get(0))
                && (unit.endsWith("人") || unit.endsWith("元"))
                && other.endsWith("户")) {
            drafts.set(drafts.size() - 1, before.renamed(before.indicator() + "户数"));
        }
        if (before.indicator().equals(subjects.get(0))
                && unit.endsWith("元")
                && (other.equals("笔") || other.equals("宗"))) {
            drafts.set(drafts.size() - 1, before.renamed(before.indicator() + other + "数"));
        }
    }

    private String name(String printed, Figure figure) {
        String subject = WordList.AMONG.ends(printed) || !printed.endsWith("中") || printed.length() < 3
                ? printed
                : printed.substring(0, printed.length() - 1);
        if (drafts.isEmpty()) {
            return subject;
        }
        Draft before = drafts.get(drafts.size() - 1);
        String unit = figure.unit().orElse("");
        boolean people = unit.endsWith("人") && before.indicator().equals(subject + "户数");
        boolean money = unit.endsWith("元")
                && before.figure().end() == figure.begin()
                && Counted.isThing(before.figure().unit().orElse(""))
                && figure.approx() == Approx.EXACT
                && before.indicator().equals(subject)
                && !WordList.MONEY.ends(subject);
        boolean area = figure.begin() - before.figure().end() <= 1
                && before.indicator().equals(subject)
                && WordList.AREA_UNIT.has(unit)
                && Counted.isThing(before.figure().unit().orElse(""))
                && !subject.endsWith("面积");
        boolean left = unit.endsWith("元")
                && before.indicator().equals(subject + "户数")
                && nouns.headOf(subject).isEmpty()
                && WordList.DONE_STATE.ends(subject);
        if (left) {
            return subject + "金额";
        }
        return people ? subject + "人数" : money ? subject + "资金" : area ? subject + "面积" : subject;
    }
}
