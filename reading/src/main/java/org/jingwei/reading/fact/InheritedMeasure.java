package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * What a figure measures where the words before it do not say: as the figure before it does (高于全国1.2个百分点、[全省]0.8个百分点), as the
 * clause before told (增速回落，为5%), as the words behind it say (两位数[增长]), from the year that the sentence begins with.
 */
final class InheritedMeasure {

    /** 资金的60%[用于]产业发展: a part of it. */
    private static final String USED_FOR = "用于";

    private static final String YEARS_PLAN = "年度计划";

    private final Memory memory;

    InheritedMeasure(Memory memory) {
        this.memory = memory;
    }

    /** 与2029年相比，…增长20%; [2025年到2031年]，生产总值增长1.2倍: what growth is measured from stands before the clause. */
    void sinceThen(Phrase left, Frame f) {
        boolean plain = f.measure == Measure.YOY && left.last(YOY) < 0 && left.last(THAN) < 0;
        if (plain && !memory.base.isEmpty()) {
            f.measure = WordList.LAST_YEAR.starts(memory.base) ? Measure.YOY : Measure.GROWTH;
            f.comparedWith(f.measure == Measure.YOY ? Frame.LAST_YEAR : memory.base);
        }
        if (plain && f.measure == Measure.YOY && memory.time.arrived()) {
            f.measure = Measure.GROWTH;
            f.comparatorText = Optional.empty();
        } else if (plain && f.measure == Measure.YOY) {
            sinceYears(left, f);
        }
    }

    /** Growth over a stretch of years has its first year as base, unless it is one per year. */
    private void sinceYears(Phrase left, Frame f) {
        Optional<Integer> first = f.period
                .or(() -> memory.time.period)
                .filter(p -> p instanceof Period.Span)
                .map(p -> ((Period.Span) p).firstYear())
                .filter(year -> year != Period.UNPRINTED);
        if (first.isPresent() && !WordList.PER_YEAR.in(left.joined())) {
            f.measure = Measure.GROWTH;
            f.comparedWith(first.get() + "年");
        }
    }

    /** 高于全国1.2个百分点、[全省]0.8个百分点; 比全市低3.6个百分点，乙[低]10个百分点: a distance goes on as it began. */
    void furtherGap(Phrase left, Frame f, Figure lead) {
        if (!lead.points() || f.measure != Measure.PP_CHANGE || !memory.inSentence()) {
            return;
        }
        if (memory.last.measure == Measure.YOY
                && memory.last.sign() < 0
                && f.noun.isEmpty()
                && left.tail().is(WIDEN)) {
            f.sign = -1;
        }
        if (f.comparatorText.isEmpty() && WordList.SHORT_OF.has(left.textOf(left.tail()))) {
            f.measures(Measure.GAP, -1, f.noun);
            f.comparatorText = memory.last.gapTo();
            f.of = Optional.of(Aspect.COMPLETION);
        } else if (memory.last.measure == Measure.GAP) {
            gapLikeTheLast(left, f);
        }
    }

    private void gapLikeTheLast(Phrase left, Frame f) {
        boolean other =
                !left.isEmpty() && left.all(t -> t.isAny(Cues.of(SCOPE, REGION)) || t.kind() == Token.Kind.LIST);
        if (other) {
            f.measures(Measure.GAP, memory.last.sign(), left.none());
            f.comparedWith(left.textOf(left.tail()));
            f.region = Optional.empty();
            f.of = memory.last.of();
        } else if (f.comparatorText.isEmpty()
                && left.tail().isAny(Cues.of(HIGHER, ABOVE))
                && !left.tail().isAny(Cues.CHANGES)) {
            f.measures(Measure.GAP, f.sign, f.noun);
            f.comparatorText = memory.last.comparator();
            f.of = memory.last.of();
        }
    }

    /** A bare percentage is what the words behind it say, else what the one before it was; 的188% behind a plan is its completion. */
    void settle(Phrase left, Frame f, Figure lead, Phrase after) {
        growthOfNameBehind(f, lead, after);
        if (f.measure == Measure.LEVEL && lead.relative()) {
            fromBehind(f, lead, after);
        }
        if (f.measure == Measure.LEVEL && lead.relative()) {
            asBefore(left, f);
        }
        if (f.measure == Measure.LEVEL && lead.relative()) {
            asTold(left, f, lead);
        }
        memory.last.toldChange = 0;
        ofPlan(left, f, lead);
    }

    /** 确立6%的[地区生产总值增长]目标: the indicator stands behind the growth. */
    private static void growthOfNameBehind(Frame f, Figure lead, Phrase after) {
        boolean growth = isPerCent(lead)
                && f.measure == Measure.LEVEL
                && after.size() > 2
                && after.isOnly(0, "的")
                && after.get(1).is(NAME)
                && after.get(2).isAny(Cues.of(RISE, ASPECT))
                && !f.noun.any(t -> t.isAny(Cues.of(NAME, HEAD)));
        if (growth) {
            f.noun = after.sub(1, 2);
            f.yearOnYear();
            f.status = after.size() > 3 && after.get(3).is(PLAN_NOUN) ? Optional.of(Status.TARGET) : f.status;
        }
    }

    private static boolean isPerCent(Figure lead) {
        return lead.unit().orElse("").equals("%");
    }

    private void fromBehind(Frame f, Figure lead, Phrase after) {
        if (after.untilBreak(0).joined().startsWith(USED_FOR)) {
            f.measure = Measure.SHARE;
        } else if (changeFollows(after)) {
            f.yearOnYear();
        } else if (isPerCent(lead)
                && !f.noun.isEmpty()
                && !WordList.RATE.ends(f.noun.joined())
                && isBySchedule(after)) {
            f.measure = Measure.COMPLETION;
            f.comparedWith(YEARS_PLAN);
        }
    }

    /** 两位数[增长], 15%以上[的增长]. */
    private static boolean changeFollows(Phrase after) {
        int at = !after.isEmpty() && after.isOnly(0, "的") ? 1 : 0;
        return after.size() > at
                && after.get(at).isAny(Cues.of(RISE, ASPECT))
                && !after.get(at).isAny(Cues.NOUNS)
                && (after.size() == at + 1 || after.get(at + 1).kind() == Token.Kind.BREAK);
    }

    /** 工业工作组21%、[差序时进度4个百分点]: what is measured by a schedule is how much of the plan is done. */
    private boolean isBySchedule(Phrase after) {
        boolean goesOn = after.size() > 2
                && (after.get(0).kind() == Token.Kind.LIST || after.get(0).kind() == Token.Kind.BREAK);
        int k = 1;
        boolean schedule = false;
        while (goesOn
                && k < after.size()
                && after.get(k).kind() != Token.Kind.BREAK
                && after.get(k).kind() != Token.Kind.FIGURE) {
            schedule |= WordList.SCHEDULE.has(after.textOf(k));
            k++;
        }
        boolean again = k == 2
                && WordList.SHORT_OF.has(after.textOf(1))
                && memory.last.gapTo().filter(WordList.SCHEDULE::has).isPresent();
        return (schedule || again)
                && k < after.size()
                && after.get(k).figure().filter(Figure::points).isPresent();
    }

    /** 增长8%、[7%]; 完成年度任务的60%、[完成]任务的50%: a percentage in a list is what the one before it was. */
    private void asBefore(Phrase left, Frame f) {
        boolean bare =
                left.all(t -> t.kind() == Token.Kind.PERIOD || t.kind() == Token.Kind.LIST || t.is(LEAD) && t.is(SELF));
        boolean allOf = f.noun.isEmpty() && left.any(t -> t.is(EACH)) && memory.last.growthNamed();
        if (bare || allOf) {
            f.measure = memory.last.relative.orElse(Measure.LEVEL);
        }
        boolean further = f.noun.isEmpty()
                && memory.last.measure == Measure.COMPLETION
                && memory.inSentence()
                && left.any(t -> WordList.FULFILLED.has(left.textOf(t)));
        if (f.measure == Measure.LEVEL && further) {
            f.measure = Measure.COMPLETION;
            f.comparatorText = memory.last.comparator();
        }
    }

    /** A clause that names nothing tells of the growth, or of the share, that was spoken of before. */
    private void asTold(Phrase left, Frame f, Figure lead) {
        if (!f.noun.isEmpty()) {
            return;
        }
        if (slidesTo(left, f)) {
            f.yearOnYear();
        } else if (isChangeTold(f, lead)) {
            f.yearOnYear();
            f.sign = memory.last.toldChange;
        } else if (isGrowthReached(f)) {
            f.yearOnYear();
        } else if (memory.last.measure == Measure.PP_CHANGE
                && memory.last.of().filter(of -> of == Aspect.SHARE).isPresent()) {
            f.measure = Measure.SHARE;
        }
    }

    /** 增长8.2%，3月[回落到]1.6%. */
    private boolean slidesTo(Phrase left, Frame f) {
        return f.leadsOver.is(REACH)
                && WordList.SLID.in(left.textOf(f.leadsOver))
                && memory.inSentence()
                && memory.last.growthNamed();
    }

    /** 产值大幅下降，[达]20%: by how much it did what the clause before says. */
    private boolean isChangeTold(Frame f, Figure lead) {
        return memory.last.toldChange != 0
                && (f.stated || f.peeledAny("达到", "达", "为", "约"))
                && isPerCent(lead)
                && memory.subjects.stream().noneMatch(WordList.RATE::ends);
    }

    /** 增长目标8%，[完成]9%. */
    private boolean isGrowthReached(Frame f) {
        return memory.last.measure == Measure.YOY
                && memory.inSentence()
                && f.peeledAny("完成", "要完成", "确保完成", "达到", "实现", "稳定运行在", "运行在", "稳定在", "稳定保持在")
                && memory.subjects.stream().noneMatch(WordList.RATE::ends);
    }

    /** 完成任务17个[的]188%. */
    private void ofPlan(Phrase left, Frame f, Figure lead) {
        boolean ofPlan = left.size() == 1 && left.textOf(0).equals("的") && !memory.last.planText.isEmpty();
        if (ofPlan && lead.relative()) {
            f.comparedWith(memory.last.planText);
            f.measures(Measure.COMPLETION, f.noun.none());
            f.status = Optional.of(Status.ACTUAL);
        }
        memory.last.planText = "";
    }
}
