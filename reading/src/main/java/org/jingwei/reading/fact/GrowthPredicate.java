package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.lexicon.WordList;

/** Growth: 同比[增长]5%, 环比[下降]2%, 比2019年[增长]20%, 两年平均[增长]4.5%. */
final class GrowthPredicate implements Predicate {

    private static final long BEFORE_CHANGE = Cues.of(YOY, MOM, BASIS, EACH, LEAD);
    private static final String TWO_YEARS = "两年平均";

    private final Circumstances circumstances;
    private final Times times;

    GrowthPredicate(Circumstances circumstances, Times times) {
        this.circumstances = circumstances;
        this.times = times;
    }

    @Override
    public void read(Phrase words, Frame f) {
        Token tail = words.tail();
        boolean monthly = f.peeled(MOM);
        f.measure = monthly ? Measure.MOM : Measure.YOY;
        if (tail.is(BASIS)) {
            f.basis = Optional.of(tail.argument(BASIS));
        }
        f.sign = Comparison.sign(words.until(words.size() - 1), tail);
        f.comparedWith(monthly ? "上月" : Frame.LAST_YEAR);
        Phrase before = withoutAdverbs(words, f);
        if (f.peeledAny(TWO_YEARS, "三年平均")) {
            f.measure = Measure.GROWTH;
            f.comparedWith(TWO_YEARS);
        }
        int than = before.last(THAN);
        if (Comparison.isFrom(before, than)) {
            fromPeriod(before, than, f);
            return;
        }
        boolean spent = WordList.SPENDING.ends(before.joined());
        if (tail.argument(DROP).equals("growth") && !f.peeled(YOY) && than < 0 && !spent) {
            f.measure = Measure.GROWTH;
            f.comparatorText = Optional.empty();
        }
        f.noun = withoutPeriod(than >= 0 ? compared(before, than, f) : before, f);
        if (than >= 0 && tail.is(HIGHER) && f.measure == Measure.GROWTH && isPeer(f.comparator)) {
            f.measure = Measure.GAP;
        }
    }

    /** 比[全省水平]高出1.48倍: a distance to somebody else, no growth. */
    private boolean isPeer(Phrase base) {
        return !times.isTime(base) && base.any(t -> t.isAny(Cues.of(SCOPE, REGION, PLAN_NOUN, NAME)));
    }

    /** Takes 同比, 按可比价 and the like from before the change, and notes what they say. */
    private Phrase withoutAdverbs(Phrase words, Frame f) {
        int end = words.size() - 1;
        while (end > 0
                && words.get(end - 1).isAny(BEFORE_CHANGE)
                && !words.get(end - 1).isAny(Cues.NOUNS)) {
            Token t = words.get(--end);
            if (t.is(MOM)) {
                f.measure = Measure.MOM;
                f.comparedWith("上月");
            }
            circumstances.note(t, f);
        }
        return words.until(end);
    }

    /** 由去年的[增长]5%: the period before the earlier value is its own. */
    private void fromPeriod(Phrase words, int from, Frame f) {
        f.noun = words.until(from);
        for (Token t : words.from(from).tokens()) {
            if (t.kind() == Token.Kind.PERIOD) {
                circumstances.within(t, f);
                f.from = true;
            }
        }
    }

    /** 比[2019年]增长: another base than the year before makes it growth. */
    private Phrase compared(Phrase words, int than, Frame f) {
        Comparison.with(words.from(than + 1), f);
        if (!f.comparator.isEmpty()) {
            f.measure = times.isLastYear(f.comparator)
                    ? yearOnYear(f)
                    : times.isLastMonth(f.comparator) ? Measure.MOM : Measure.GROWTH;
        }
        return words.until(than);
    }

    private static Measure yearOnYear(Frame f) {
        f.comparedWith(Frame.LAST_YEAR);
        return Measure.YOY;
    }

    private Phrase withoutPeriod(Phrase words, Frame f) {
        if (words.tail().kind() != Token.Kind.PERIOD) {
            return words;
        }
        circumstances.within(words.tail(), f);
        return words.until(words.size() - 1);
    }
}
