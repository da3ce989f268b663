package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;

/**
 * Percentages and multiples: shares (占…的38%), contribution rates, completion (完成年度目标的55%), growth, rates, and the earlier
 * value that another replaces (由41%提高到68%).
 */
final class RelativePredicate {

    private static final int LONGEST_OTHER = 12;

    private final Circumstances circumstances;
    private final GrowthPredicate growth;

    RelativePredicate(Circumstances circumstances, Times times) {
        this.circumstances = circumstances;
        this.growth = new GrowthPredicate(circumstances, times);
    }

    void read(Phrase words, Frame f, boolean multiple) {
        f.noteEach(words);
        boolean bound = difference(words, f)
                || replaced(words, f)
                || contributionRate(words, f)
                || share(words, f)
                || ofPlan(words, f)
                || completion(words, f)
                || shareNoun(words, f)
                || change(words, f);
        if (!bound && multiple && words.joined().endsWith("倍数")) {
            f.measure = Measure.LEVEL;
        } else if (!bound && multiple) {
            f.measure = Measure.MULTIPLE;
            ofAnother(words, f);
        } else if (!bound && isProgress(words, f)) {
            f.measure = Measure.COMPLETION;
        }
    }

    /** 货运量是[上年]的2.6倍: what stands between 是 and 的 is what it is a multiple of. */
    private static void ofAnother(Phrase words, Frame f) {
        if (ofPeeled(words, f)) {
            return;
        }
        int is = words.last(LEVEL);
        boolean opens = is < 0 && f.peeledAny("是", "为");
        boolean named = is >= 0 && (words.isOnly(is, "是") || words.isOnly(is, "为"));
        if (words.isEmpty() || !opens && !named && !words.isOnly(words.size() - 1, "的")) {
            return;
        }
        Comparison.with(words.from(is + 1), f);
        f.noun = words.until(Math.max(is, 0));
        if (opens) {
            f.period = Optional.empty();
        }
    }

    /** 货运量[是上年的]2.6倍: what it is a multiple of leads over to the figure. */
    private static boolean ofPeeled(Phrase words, Frame f) {
        int from = words.isEmpty() ? -1 : words.tail().end();
        boolean is = from >= 0
                && (words.text().startsWith("是", from) || words.text().startsWith("为", from))
                && f.peeledAny("是", "为");
        int of = is ? words.text().indexOf('的', from) : -1;
        if (of < from + 2 || of > from + LONGEST_OTHER) {
            return false;
        }
        f.comparedWith(words.text().substring(from + 1, of));
        f.noun = words;
        f.period = Optional.empty();
        return true;
    }

    /** [与目标值差额]-2.7%: a distance printed in per cent. */
    private static boolean difference(Phrase words, Frame f) {
        int than = words.last(THAN);
        String tail = words.textOf(words.tail());
        if (than < 0 || than == words.size() - 1 || !tail.endsWith("差额") && !tail.endsWith("差距")) {
            return false;
        }
        String named = words.from(than + 1).joined();
        f.measures(Measure.GAP, words.until(than));
        f.comparedWith(named.substring(0, named.length() - 2));
        return true;
    }

    /** 覆盖率由上年的41%提高到68%: the first figure is the earlier value. */
    private boolean replaced(Phrase words, Frame f) {
        int from = words.last(THAN);
        if (!Comparison.isFrom(words, from) || words.tail().isAny(Cues.CHANGES)) {
            return false;
        }
        f.from = true;
        for (Token t : words.from(from).tokens()) {
            if (t.kind() == Token.Kind.PERIOD) {
                circumstances.within(t, f);
            }
        }
        boolean aspect = from > 0 && words.get(from - 1).is(ASPECT);
        if (aspect) {
            f.yearOnYear();
        }
        f.noun = words.until(aspect ? from - 1 : from);
        if (!share(f.noun, f)) {
            shareNoun(f.noun, f);
        }
        return true;
    }

    private static boolean contributionRate(Phrase words, Frame f) {
        int rate = words.last(PULL_RATE);
        if (rate < 0) {
            return false;
        }
        f.measures(Measure.CONTRIBUTION_RATE, words.until(rate));
        if (f.peeledAny("对") && words.until(rate).all(t -> !words.isOnly(t, "对"))) {
            Comparison.with(Comparison.pulled(words.until(rate)), f);
            f.noun = words.none();
            return true;
        }
        for (int k = rate - 1; k >= 0; k--) {
            if (words.textOf(k).equals("对")) {
                Comparison.with(Comparison.pulled(words.sub(k + 1, rate)), f);
                f.noun = words.until(k);
                break;
            }
        }
        return true;
    }

    private static boolean share(Phrase words, Frame f) {
        int at = words.last(SHARE);
        if (at < 0 || words.tail().isAny(Cues.CHANGES) && !words.tail().isAny(Cues.NOUNS)) {
            return false;
        }
        int end = words.size();
        while (end > at + 1 && (words.get(end - 1).is(SHARE_NOUN) || words.isOnly(end - 1, "的"))) {
            end--;
        }
        Comparison.with(words.sub(at + 1, end), f);
        boolean plan = end > at + 1
                && (words.get(end - 1).is(PLAN_NOUN) || words.textOf(end - 1).contains("计划投资"));
        f.measures(plan ? Measure.COMPLETION : Measure.SHARE, words.until(at));
        return true;
    }

    /** 完成[年度目标]的55.1%. */
    private static boolean ofPlan(Phrase words, Frame f) {
        int done = words.lastOf(Cues.of(LEVEL, REACH, DONE));
        boolean works = done >= 0 && WordList.ALL_WORKS.ends(words.joined());
        if (f.peeledAny("的") && (works || words.textOf(words.tail()).contains("计划投资"))) {
            Comparison.with(words.from(done + 1), f);
            f.measures(Measure.COMPLETION, words.until(Math.max(done, 0)));
            return true;
        }
        if (words.size() == 1 && words.isOnly(0, "目标")) {
            f.yearOnYear();
            f.measures(Measure.YOY, words.none());
            f.status = Optional.of(Status.TARGET);
            return true;
        }
        int plan = words.last(PLAN_NOUN);
        if (plan < 0 || plan < words.size() - 2 || words.get(plan).is(HEAD)) {
            return false;
        }
        int verb = words.until(plan).lastOf(Cues.of(LEVEL, REACH));
        if (verb < 0 && isProgressOf(words, plan)) {
            f.comparedWith("年度计划");
            f.measures(Measure.COMPLETION, words.until(plan));
            return true;
        }
        if (verb < 0 && plan != words.size() - 1) {
            return false;
        }
        Comparison.with(words.sub(verb + 1, plan + 1), f);
        f.measures(Measure.COMPLETION, words.until(Math.max(verb, 0)));
        return true;
    }

    /** [重点项目]上半年时序进度达到50%: how far the things are. */
    private static boolean isProgressOf(Phrase words, int plan) {
        return plan > 0
                && plan == words.size() - 1
                && words.textOf(plan).endsWith("进度")
                && words.get(0).kind() == Token.Kind.TEXT
                && words.until(plan)
                        .all(t -> t.kind() == Token.Kind.TEXT || t.kind() == Token.Kind.PERIOD || t.isAny(Cues.NOUNS));
    }

    /** 重大项目[投资]完成率 keeps what is completed. */
    private static boolean completion(Phrase words, Frame f) {
        int done = words.last(COMPLETION);
        if (done < 0 || done != words.size() - 1) {
            return false;
        }
        f.comparedWith("年度计划");
        List<Token> noun = new ArrayList<>(words.until(done).tokens());
        Token word = words.get(done);
        int rate = words.textOf(done).indexOf("完成率");
        if (rate > 0) {
            noun.add(Token.text(word.begin(), word.begin() + rate));
        }
        f.measures(Measure.COMPLETION, words.of(noun));
        return true;
    }

    /** 工业投资[占比]38%, 占[全市]比重38%. */
    private static boolean shareNoun(Phrase words, Frame f) {
        int at = words.last(SHARE_NOUN);
        if (at < 0 || at != words.size() - 1) {
            return false;
        }
        f.measures(Measure.SHARE, words.until(at));
        int scope = words.until(at).lastScope();
        if (scope >= 0 && scope == at - 1) {
            Comparison.with(words.sub(scope, at), f);
            f.noun = words.until(scope);
        }
        return true;
    }

    /** A word of change, or one that names it, directly before the figure: 增长, 增速, 同比, 高于. */
    private boolean change(Phrase words, Frame f) {
        Token tail = words.tail();
        Phrase before = words.until(Math.max(0, words.size() - 1));
        if (tail.isAny(Cues.CHANGES)) {
            growth.read(words, f);
        } else if (tail.is(ASPECT)) {
            f.aspect = true;
            f.yearOnYear();
            f.measures(Measure.YOY, tail.argument(ASPECT).equals("-") ? -1 : 1, before);
        } else if (tail.isAny(Cues.of(YOY, MOM))) {
            f.measures(tail.is(MOM) ? Measure.MOM : Measure.YOY, before);
        } else if (tail.is(HIGHER) && words.last(THAN) >= 0 && words.last(THAN) < words.size() - 2) {
            growth.read(words, f);
        } else if (tail.is(ABOVE)) {
            f.noun = before;
            if (before.any(t -> t.is(ASPECT))) {
                f.yearOnYear();
            }
        } else {
            return false;
        }
        return true;
    }

    /** 改造任务已[完成]70%: a percentage done of works, not a rate. */
    private static boolean isProgress(Phrase words, Frame f) {
        boolean done =
                f.leadsOver != Token.NONE && words.textOf(f.leadsOver).startsWith("完成") || f.peeledAny("完成", "已完成");
        return done && WordList.WORKS.ends(words.joined());
    }
}
