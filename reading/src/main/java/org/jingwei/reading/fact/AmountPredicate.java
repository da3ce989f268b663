package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;

/** Amounts and counts: 收入12亿元, 比年初[增加]3亿元, 距目标[还差]2亿元, [由]139户降至48户. */
final class AmountPredicate {

    private final Times times;

    AmountPredicate(Times times) {
        this.times = times;
    }

    /** Reads the words before an amount; {@code things} if its unit counts things, which nothing is distant from. */
    void read(Phrase words, Frame f, boolean things) {
        f.noteEach(words);
        if (words.isEmpty()) {
            return;
        }
        Token tail = words.tail();
        int than = words.last(THAN);
        if (words.size() > 1
                && words.get(0).is(DROP)
                && !words.get(0).isAny(Cues.NOUNS)
                && !words.textOf(1).startsWith("的")) {
            f.measures(Measure.DELTA, -1, words.from(1));
        } else if (Comparison.isFrom(words, than)
                && WordList.UNTIL.in(words.from(than + 1).joined())) {
            f.noun = words;
        } else if (Comparison.isFrom(words, than) && than > 0 && WordList.SPENT.has(words.textOf(tail))) {
            // 项目由甲公司投资5亿元: who pays, no earlier value
            f.noun = words.until(than).and(List.of(tail));
        } else if (Comparison.isFrom(words, than)) {
            f.from = true;
            f.noun = words.until(than);
        } else if (tail.isAny(Cues.CHANGES | HIGHER.bit()) && than >= 0) {
            compared(words, than, f);
        } else if (isWorks(words, than, f) || things && isOfThose(words, than)) {
            f.stated = true;
        } else if (tail.isAny(Cues.CHANGES) && !tail.isAny(Cues.NOUNS) || isMoreThanBefore(words, f)) {
            change(words, f);
        } else {
            distance(words, f, things);
        }
    }

    /** 既有建筑能效[提升]4.9万户: improved are the things, their number is not compared. */
    private static boolean isWorks(Phrase words, int than, Frame f) {
        return than < 0
                && words.size() > 1
                && words.isOnly(words.size() - 1, "提升")
                && (f.thingsOrSize && !words.joined().contains("人均"))
                && words.get(words.size() - 2).kind() == Token.Kind.TEXT
                && words.lastOf(Cues.of(YOY, MOM)) < 0
                && !f.peeled(YOY)
                && !f.peeled(MOM);
    }

    /** 产值[下降的]51户: how many there are of those that fell, and no fall of their number. */
    private static boolean isOfThose(Phrase words, int than) {
        Token tail = words.tail();
        return than < 0 && tail.isAny(Cues.CHANGES) && words.text().startsWith("的", tail.end());
    }

    /** 新进规22户，比去年同期[多]9户. */
    private static boolean isMoreThanBefore(Phrase words, Frame f) {
        return words.tail().is(HIGHER) && (words.lastOf(Cues.of(YOY, MOM)) >= 0 || f.peeled(YOY) || f.peeled(MOM));
    }

    private void compared(Phrase words, int than, Frame f) {
        int last = words.size() - 1;
        Comparison.with(words.sub(than + 1, last), f);
        boolean delta = times.isTime(f.comparator)
                || words.tail().isAny(Cues.of(RISE, DROP)) && !WordList.UNDERRUN.has(words.textOf(words.tail()));
        int sign = Comparison.sign(words.until(last), words.tail());
        f.measures(delta ? Measure.DELTA : Measure.GAP, sign, words.until(than));
    }

    private static void change(Phrase words, Frame f) {
        int last = words.size() - 1;
        f.measures(Measure.DELTA, Comparison.sign(words.until(last), words.tail()), words.until(last));
        Comparison.base(words, f);
        // 短收1亿元: a distance to what was due, and no change
        f.measure = WordList.UNDERRUN.has(words.textOf(last)) ? Measure.GAP : f.measure;
        placed(f);
        if (f.comparatorText.isEmpty() && f.measure == Measure.DELTA) {
            f.comparedWith("上年");
        }
    }

    /** 增加值[全省排名]跃升10位: among whom, and that it is the place that changes. */
    private static void placed(Frame f) {
        int end = f.noun.size();
        while (end > 0
                && f.noun.get(end - 1).is(RANK_AT)
                && !f.noun.get(end - 1).isAny(Cues.NOUNS)) {
            end--;
        }
        boolean among = end > 1 && end < f.noun.size() && f.noun.get(end - 1).isAny(Cues.of(SCOPE, REGION));
        if (end < f.noun.size()) {
            f.noun = f.noun.until(among ? end - 1 : end);
        }
    }

    private static void distance(Phrase words, Frame f, boolean things) {
        int above = words.last(ABOVE);
        if (above < 0) {
            return;
        }
        int last = words.size() - 1;
        int sign = Comparison.sign(words.get(above), ABOVE);
        if (above == last && sign < 0) {
            shortfall(words, f);
        } else if (above == last) {
            f.noun = words.until(above);
            f.stated = true;
        } else if (!things && isComparable(words.from(above + 1))) {
            Comparison.with(words.from(above + 1), f);
            f.measures(Measure.GAP, sign, words.until(above));
        }
    }

    /** 距离[17亿元]的目标任务还差[2亿元]: the target, and what is missing of it. */
    private static void shortfall(Phrase words, Frame f) {
        int above = words.size() - 1;
        if (words.textOf(above).startsWith("距")) {
            f.status = Optional.of(Status.TARGET);
            f.noun = words.none();
            return;
        }
        f.measures(Measure.GAP, -1, words.until(above));
        if (above > 0 && words.get(above - 1).is(PLAN_NOUN)) {
            Comparison.with(words.sub(above - 1, above), f);
            boolean far = above > 1 && words.textOf(above - 2).startsWith("距");
            f.noun = words.until(far ? above - 2 : above - 1);
        }
    }

    /** Something that a figure can be distant from: a region, a target, another indicator. */
    private static boolean isComparable(Phrase words) {
        return words.any(t -> t.isAny(Cues.of(SCOPE, PLAN_NOUN, NAME, REGION)) || t.kind() == Token.Kind.PERIOD);
    }
}
