package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** Binds a group of figures to what they are of: the words before them, the counted noun after them, and what the memory holds. */
final class FigureBinder {

    private final FrameReader frames;
    private final Subjects subjects;
    private final Emission emission;
    private final Nouns nouns;
    private final Memory memory;
    private final Admission admission;
    private final PlaceSubjects places;
    private final RatioBinder ratios;
    private final InheritedMeasure measures;
    private final EarlierValue earlier;
    private final NamedGoals goals;
    private final Shortfalls shortfalls;

    FigureBinder(FrameReader frames, Subjects subjects, Emission emission, Nouns nouns, Memory memory) {
        this.frames = frames;
        this.subjects = subjects;
        this.emission = emission;
        this.nouns = nouns;
        this.memory = memory;
        this.admission = new Admission(memory);
        this.places = new PlaceSubjects(nouns);
        this.ratios = new RatioBinder(memory, emission);
        this.measures = new InheritedMeasure(memory);
        this.earlier = new EarlierValue(memory, emission);
        this.goals = new NamedGoals(nouns, memory);
        this.shortfalls = new Shortfalls(nouns, memory);
    }

    /** Whether the group was understood as facts; otherwise its tokens stay part of the words. */
    boolean bind(Phrase left, Group group, Phrase after) {
        Figure lead = group.last();
        Frame f = frame(left, lead);
        if (lead.kind() == Figure.Kind.RATIO) {
            return ratios.bind(f, lead);
        }
        if (!admission.isFact(left, f, lead, after)) {
            return false;
        }
        String scored = Scores.isScore(lead) ? Scores.suffix(left, f) : "";
        measures.sinceThen(left, f);
        f.from &= !EarlierValue.isView(after);
        boolean aim = f.status.isEmpty() && NamedGoals.isAimBehind(after) && !lead.points();
        earlier.compares(left, f, after);
        Optional<String> things = ShareOfThings.named(left, lead, after);
        if (things.isPresent()) {
            bindShare(things.get(), f, lead);
            return true;
        }
        measures.furtherGap(left, f, lead);
        leavePlanToWorks(f);
        earlier.adopt(left, f, lead);
        // 距3%的目标差距很大，余额4亿元: what is called an aim is one, what follows it is none
        f.status = aim ? Optional.of(Status.TARGET) : f.status;
        earlier.replaced(f, lead);
        List<String> regions = places.takenOff(f);
        measures.settle(left, f, lead, after);
        CountedNoun right = nounBehind(left, f, lead, after);
        if (sumsUpList(f, lead, right, after)) {
            return false;
        }
        boolean more = isMoreOfIncrease(left, f);
        List<String> named = named(left, f, group, after, right);
        if (named.isEmpty()) {
            return false;
        }
        named = scored.isEmpty() ? named : Scores.named(named, scored);
        named = more ? ofIncrease(named) : named;
        f.counted = memory.list.counting;
        memory.keepsOwner |= isSomeOf(named);
        emission.tellApart(left, lead, named);
        emission.pair(named, group.turned(f.sign), f, regions);
        remember(named, f, right);
        return true;
    }

    /** What the words before the figure say, and how they stand beside it. */
    private Frame frame(Phrase left, Figure lead) {
        Frame f = frames.read(left, lead);
        f.unit = lead.unit().orElse("");
        f.modifies = !left.isEmpty() && left.textOf(left.tail()).endsWith("的");
        f.told = f.modifies && left.size() > 1 && left.get(left.size() - 2).is(LEVEL);
        f.joined = !left.isEmpty() && left.get(0).kind() == Token.Kind.LIST;
        f.nextItem = left.tail().kind() == Token.Kind.LIST;
        f.opens = left.all(t ->
                t.kind() == Token.Kind.PERIOD || t.isAny(Cues.of(TARGET, VERB, REGION)) || t.is(LEAD) && !t.is(SELF));
        return f;
    }

    /** [47%的]村集体收入过线. */
    private void bindShare(String things, Frame f, Figure lead) {
        memory.adopt(f);
        f.measure = Measure.SHARE;
        emission.emit(things, lead, f, f.comparatorText);
        memory.remember(List.of(things), nouns);
    }

    /** 计划建设项目开工率: planned are the works, not their rate. */
    private static void leavePlanToWorks(Frame f) {
        if (f.status.filter(s -> s == Status.PLAN).isPresent()
                && f.noun.joined().endsWith("工率")) {
            f.status = Optional.empty();
        }
    }

    /** The noun behind the figure; what stands beside a printed plan is of the plan before, not of a noun behind it. */
    private CountedNoun nounBehind(Phrase left, Frame f, Figure lead, Phrase after) {
        CountedNoun right = CountedNounReader.after(after, lead);
        if ((right.isEmpty() || right.words().startsWith("对")) && spendsFirst(left, f, lead)) {
            right = CountedNoun.NONE.owning(WorksAhead.in(after));
        }
        earlier.replaces(f, right, after);
        if (PlanFigure.isOne(left, lead) && !memory.subjects.isEmpty()) {
            right = CountedNoun.NONE.owning(right.ofNext());
            planFigure(left, f);
        }
        return right;
    }

    /** [投资2亿元]，建设滨江公园: the amount comes first, and nothing before it in its part of the sentence is what it was spent on. */
    private boolean spendsFirst(Phrase left, Frame f, Figure lead) {
        return f.measure == Measure.LEVEL
                && lead.unit().orElse("").endsWith("元")
                && memory.list.fresh
                && !memory.theme.worksNamed
                && !WordList.OUR.in(left.joined())
                && WordList.SPENT.has(f.noun.joined())
                && !WordList.WHOLE_COST.has(f.noun.joined());
    }

    /** 完成[本级任务41165万元]的55%. */
    private void planFigure(Phrase left, Frame f) {
        memory.last.planText = PlanFigure.plan(left);
        f.status = Optional.of(Status.TARGET);
        f.noun = f.noun.none();
        f.period = f.period.or(() -> WordList.PARTIAL.in(memory.last.planText) ? Optional.empty() : emission.plan());
    }

    /** 甲、乙、丙[3项指标]增速: the list stands for its members; what is told of all of them is a fact. */
    private boolean sumsUpList(Frame f, Figure lead, CountedNoun right, Phrase after) {
        memory.list.summed = List.of();
        if (!CountOfList.isOne(f, lead, right, after)) {
            return false;
        }
        memory.list.listed = true;
        memory.list.summed = nouns.restored(f.noun.parts());
        CountOfList.told(after).ifPresent(items -> emission.emit(items, lead, f, Optional.empty()));
        return true;
    }

    /** What the figures are of; empty if nothing says it. */
    private List<String> named(Phrase left, Frame f, Group group, Phrase after, CountedNoun right) {
        Figure lead = group.last();
        Optional<String> works = group.size() == 1 ? Capacity.named(left, f, lead, after) : Optional.empty();
        works = works.or(() -> ListedWorks.named(left, lead, after, right))
                .or(() -> goals.behind(f, lead, after))
                .or(() -> goals.growthBehind(f, lead, after))
                .or(() -> shortfalls.named(f, lead, after));
        List<String> named = works.isPresent()
                ? List.of(works.get())
                : goals.isOfTask(f)
                        ? List.of(memory.task)
                        : goals.named(subjects.of(f, group.size(), lead, right), left, f, lead);
        boolean torn = !named.isEmpty() && WordList.TORN_START.has(named.get(0));
        return torn ? memory.subjects : named; // 企业23家，[与]年度40家的任务还有差距
    }

    /** 余额比年初增加75亿元、同比[多增]4亿元: more than it rose then; what changes is the increase. */
    private boolean isMoreOfIncrease(Phrase left, Frame f) {
        String tail = left.isEmpty() ? "" : left.textOf(left.tail());
        return (tail.equals("多增") || tail.equals("少增"))
                && f.noun.isEmpty()
                && f.measure == Measure.DELTA
                && memory.last.measure == Measure.DELTA
                && memory.inSentence();
    }

    private List<String> ofIncrease(List<String> named) {
        return named.stream()
                .map(n -> n + "比" + memory.last.comparator().orElse("") + "增加额")
                .toList();
    }

    /** 35个重点项目，仍有10个[项目]…: some of those counted before; what follows is of all. */
    private boolean isSomeOf(List<String> named) {
        String some = named.get(0);
        return named.size() == 1
                && WordList.COUNTABLE.words().stream()
                        .filter(thing -> some.equals(thing) || some.endsWith("的" + thing))
                        .anyMatch(thing ->
                                memory.list.things.stream().anyMatch(all -> all.endsWith(thing) && !all.equals(some)));
    }

    /** What the clauses to come may refer to. */
    private void remember(List<String> named, Frame f, CountedNoun right) {
        List<String> examples = CountOfList.examples(f, right);
        memory.remember(
                examples.size() > 1
                        ? nouns.restored(examples)
                        : f.inherits.map(List::of).orElse(named),
                nouns);
        memory.list.rememberDeed(f, named, f.unit);
        if (f.measure == Measure.LEVEL && Counted.isThing(f.unit)) {
            memory.list.addThings(named);
            memory.bodies.counted(named);
            if (!f.part && named.size() == 1 && named.get(0).indexOf('的') < 0) {
                memory.list.counts(f.unit, named.get(0));
            }
        }
    }
}
