package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;

/** Percentage points: [拉动]…增长1.2个百分点, [高于]全省0.5个百分点, 比上月[回落]0.3个百分点. */
final class PointsPredicate implements Predicate {

    private static final long TAILS = Cues.CHANGES | Cues.of(HIGHER, ABOVE);

    private final Times times;

    PointsPredicate(Times times) {
        this.times = times;
    }

    @Override
    public void read(Phrase words, Frame f) {
        f.noteEach(words);
        Token tail = words.tail();
        int pull = words.last(PULL);
        int than = Comparison.opensAt(words);
        int above = words.last(ABOVE);
        if (pull >= 0) {
            contribution(words, pull, f);
        } else if (than >= 0 && tail.isAny(TAILS)) {
            compared(words, than, f);
        } else if (above >= 0 && (above < words.size() - 1 || !tail.isAny(Cues.CHANGES | HIGHER.bit()))) {
            distance(words, above, f);
        } else {
            change(words, f);
        }
        share(f);
    }

    /** 服务业[占国民经济比重]提高2个百分点: it is the share that changes. */
    private static void share(Frame f) {
        int share = f.noun.last(SHARE);
        boolean named = f.noun.tail().is(SHARE_NOUN);
        if (share > 0 && named) {
            f.noun = f.noun.until(share);
            f.of = Optional.of(Aspect.SHARE);
        } else if (named && f.noun.size() > 1) {
            f.noun = f.noun.until(f.noun.size() - 1);
            f.of = Optional.of(Aspect.SHARE);
        }
    }

    private static void contribution(Phrase words, int pull, Frame f) {
        boolean turned = words.size() - 1 > pull && words.tail().is(DROP);
        int sign = turned ? -1 : Comparison.sign(words.get(pull), PULL);
        f.measures(Measure.CONTRIBUTION, sign, words.until(pull));
        Comparison.with(Comparison.pulled(words.from(pull + 1)), f);
    }

    /** 比全省[高]0.5: a gap; 比上月[高]0.5: a change. */
    private void compared(Phrase words, int than, Frame f) {
        int last = words.size() - 1;
        Comparison.with(words.sub(than + 1, last), f);
        boolean aim = f.comparator.any(t -> t.is(PLAN_NOUN));
        boolean change = times.isTime(f.comparator) && !aim || words.tail().is(NARROW);
        int sign = Comparison.sign(words.until(last), words.tail());
        f.measures(change ? Measure.PP_CHANGE : Measure.GAP, sign, words.until(than));
        f.of = Optional.of(Aspect.YOY);
    }

    /** 高于全省: a gap; 高于一季度: a change. */
    private void distance(Phrase words, int above, Frame f) {
        boolean opened = above > 0 && words.get(above - 1).is(THAN);
        Comparison.with(words.from(above + 1), f);
        boolean change =
                times.isTime(f.comparator) && f.comparator.all(t -> !t.isAny(Cues.of(PLAN_NOUN, SCOPE, REGION)));
        f.measures(
                change ? Measure.PP_CHANGE : Measure.GAP,
                Comparison.sign(words.get(above), ABOVE),
                words.until(opened ? above - 1 : above));
        f.of = Optional.of(f.comparatorText.orElse("").contains("进度") ? Aspect.COMPLETION : Aspect.YOY);
    }

    private static void change(Phrase words, Frame f) {
        f.measure = Measure.PP_CHANGE;
        if (words.tail().isAny(TAILS)) {
            int last = words.size() - 1;
            f.measures(Measure.PP_CHANGE, Comparison.sign(words.until(last), words.tail()), words.until(last));
            Comparison.base(words, f);
        }
    }
}
