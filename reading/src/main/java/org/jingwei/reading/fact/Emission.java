package org.jingwei.reading.fact;

import java.util.EnumSet;
import java.util.HashMap;
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

/** Writes the drafts of facts: gives each figure its subject, and settles measure, region and notes. */
final class Emission {

    /** What 均 can say of several bases at once: 较一季度和去年同期均高出0.6个百分点. */
    private static final Set<Measure> DISTANCES = EnumSet.of(Measure.GAP, Measure.PP_CHANGE, Measure.SHARE);

    private final Setting setting;
    private final Nouns nouns;
    private final Memory memory;
    private final List<Draft> drafts;
    private final FigureStatus statuses;
    private final FigurePeriods periods;

    Emission(Setting setting, Nouns nouns, Memory memory, List<Draft> drafts) {
        this.setting = setting;
        this.nouns = nouns;
        this.memory = memory;
        this.drafts = drafts;
        this.statuses = new FigureStatus(setting, memory);
        this.periods = new FigurePeriods(setting, nouns, memory);
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
        Status status = statuses.of(subject, f);
        Measure measure = measure(subject, figure, f);
        Qualifiers qualifiers = new Qualifiers(
                measure,
                aspect(subject, f),
                status,
                periods.of(subject, figure, f, status),
                f.region.or(() -> memory.region).or(setting::region),
                comparator,
                f.basis.or(() -> f.measure == Measure.LEVEL ? Optional.empty() : memory.basis));
        Set<Doubt.Reason> doubts = Doubt.reasons(subject, figure, f, qualifiers, setting, nouns, memory);
        drafts.add(new Draft(name(subject, figure), figure, f.sign, qualifiers, notes(f), doubts));
        memory.last.measured(f.measure, figure.relative());
        memory.last.reached = qualifiers.status() == Status.ACTUAL;
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
