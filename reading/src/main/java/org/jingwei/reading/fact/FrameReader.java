package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;

/**
 * Reads the words before a figure: peels what leads in and what leads over to the figure, finds the predicate that the unit calls
 * for, and leaves the noun phrase.
 */
final class FrameReader {

    private static final long NOUNS = bits(NAME, HEAD, BLOCK);
    private static final long LEADING =
            bits(LEAD, DONE, FORECAST, TARGET, PLAN, PART, BASIS, SCOPE, LEVEL, YOY, EACH, MOM);
    private static final long TRAILING = bits(LEVEL, EACH, LEAD, DONE, FORECAST, TARGET, REACH, BASIS);
    private static final long CHANGES = bits(RISE, DROP, NARROW, WIDEN);
    private static final long BOUNDARY = bits(PART, SCOPE, FORECAST, TARGET, LEVEL, REACH, VERB);
    private static final long BARE = bits(HEAD, COMPLETION, STATE, PLAN_NOUN, SELF, ASPECT, SHARE_NOUN);

    private final String text;
    private final Setting setting;
    private final Times times;

    FrameReader(String text, Setting setting, Times times) {
        this.text = text;
        this.setting = setting;
        this.times = times;
    }

    static long bits(Cue... cues) {
        long bits = 0;
        for (Cue cue : cues) {
            bits |= cue.bit();
        }
        return bits;
    }

    Frame read(List<Token> left, Figure figure) {
        Frame f = new Frame();
        int i = lead(left, f, figure);
        int j = trail(left, i, f, figure);
        predicate(left, i, j, f, figure);
        f.noun = trimmed(f.noun, f);
        return f;
    }

    private int lead(List<Token> left, Frame f, Figure figure) {
        int i = 0;
        while (i < left.size()) {
            Token t = left.get(i);
            boolean last = i == left.size() - 1;
            if (t.kind() == Token.Kind.PERIOD) {
                if (!times.isReference(t, text)) {
                    adopt(t, last ? Token.NONE : left.get(i + 1), f);
                }
                earlier(t, f);
            } else if (t.kind() == Token.Kind.LIST
                    || i > 0 && isOnly(t, "前") && left.get(i - 1).kind() == Token.Kind.PERIOD) {
                // a list mark left over from the figure before, or 4月底[前]
            } else if (t.kind() != Token.Kind.WORD
                    || !t.isAny(LEADING)
                    || t.isAny(NOUNS)
                    || t.is(SCOPE) && figure.kind() == Figure.Kind.RANK && (last || peersFollow(left, i + 1))
                    || t.is(SCOPE) && !last && isPeerSet(t) && left.get(i + 1).kind() == Token.Kind.TEXT) {
                break;
            } else {
                note(t, f);
            }
            i++;
        }
        return i;
    }

    /** 全市第11, 全市排名第一, 全国百强区第4: the scope before a place is its peer set. */
    private static boolean peersFollow(List<Token> left, int next) {
        return left.get(next).is(RANK_AT)
                || left.subList(next, left.size()).stream().noneMatch(t -> t.is(RANK_AT));
    }

    private static boolean isPeerSet(Token t) {
        return t.argument(SCOPE).equals("peer");
    }

    private int trail(List<Token> left, int from, Frame f, Figure figure) {
        int j = left.size();
        while (j > from) {
            Token t = left.get(j - 1);
            if (j == left.size() && figure.approx() != Approx.EXACT && t.isAny(bits(ABOVE, LEVEL)) && !t.isAny(NOUNS)) {
                f.stated = true;
            } else if (t.kind() == Token.Kind.PERIOD && j < left.size()) {
                f.period = times.resolve(t, setting);
                wholeYear(t, f);
            } else if (t.kind() != Token.Kind.WORD
                    || !t.isAny(TRAILING)
                    || t.isAny(NOUNS | CHANGES | bits(ABOVE, SHARE, PLAN_NOUN))
                    || t.is(RANK_AT) && (figure.kind() == Figure.Kind.RANK || !t.is(REACH))) {
                break;
            } else {
                note(t, f);
                f.stated |= t.isAny(bits(LEVEL, REACH));
            }
            j--;
        }
        return j;
    }

    /** 去年同期为5个: a value of the year before, quoted as a base. */
    private void earlier(Token t, Frame f) {
        boolean lastYear = text.startsWith("去年同期", t.begin()) || text.startsWith("上年同期", t.begin());
        if (lastYear && t.period().orElseThrow().period().isEmpty()) {
            f.status = Optional.of(Status.PREVIOUS);
            f.yearBefore = true;
        }
    }

    private void adopt(Token t, Token next, Frame f) {
        if (t.period().orElseThrow().day() > 0) {
            return;
        }
        Optional<Period> period = times.resolve(t, setting);
        if (next != Token.NONE && isOnly(next, "累计")) {
            period = period.map(times::sinceJanuary);
        } else if (next != Token.NONE && text.startsWith("以来", next.begin())) {
            period = period.map(p -> p instanceof Period.Year && p.year() != setting.year()
                    ? new Period.Span(p.year(), setting.year())
                    : p);
        }
        f.period = period;
        wholeYear(t, f);
    }

    /** 全年 in a report on a part of the year speaks of what is still to come. */
    private void wholeYear(Token t, Frame f) {
        boolean ahead = !setting.annual()
                && !setting.yearNamed()
                && setting.period().isPresent()
                && !(setting.period().get() instanceof Period.Span);
        if (ahead
                && f.status.isEmpty()
                && (textOf(t).startsWith("全年")
                        || textOf(t).startsWith("年内")
                        || textOf(t).startsWith("年底"))) {
            f.status = Optional.of(Status.TARGET);
        }
    }

    private void note(Token t, Frame f) {
        f.peeled.add(t);
        f.each |= t.is(EACH);
        f.part |= t.is(PART);
        if (t.is(FORECAST)) {
            f.status = Optional.of(Status.FORECAST);
        } else if (t.is(TARGET) && !(isOnly(t, "争取") && setting.reviews())) {
            f.status = Optional.of(Status.TARGET);
        } else if (t.is(PLAN)) {
            f.status = Optional.of(Status.PLAN);
        } else if (t.is(DONE) && setting.planned()) {
            f.status = Optional.of(Status.ACTUAL);
        }
        if (t.is(BASIS)) {
            f.basis = Optional.of(t.argument(BASIS));
        }
        if (t.is(SCOPE) && t.argument(SCOPE).equals("peer") && textOf(t).equals("全国")) {
            f.region = Optional.of("全国");
        }
    }

    private void predicate(List<Token> left, int i, int j, Frame f, Figure figure) {
        f.noun = left.subList(i, j);
        if (figure.kind() == Figure.Kind.RANK) {
            rank(left, i, j, f);
        } else if (figure.points()) {
            points(left, i, j, f);
        } else if (figure.relative()) {
            relative(left, i, j, f, figure);
        } else {
            amount(left, i, j, f, Counted.isThing(figure.unit().orElse("")));
        }
    }

    private void rank(List<Token> left, int i, int j, Frame f) {
        f.measure = Measure.RANK;
        int at = last(left, i, j, RANK_AT);
        if (at >= 0) {
            compare(left, at + 1, j, f);
            while (at > i && left.get(at - 1).is(RANK_AT) && !left.get(at - 1).isAny(NOUNS)) {
                at--;
            }
        }
        int end = at >= 0 ? at : j;
        if (f.comparator.isEmpty()) {
            int peers = lastScope(left, i, end);
            if (peers >= 0 && (at >= 0 ? peers == end - 1 : true)) {
                compare(left, peers, at >= 0 ? end : j, f);
                end = peers;
            } else if (at < 0 && j - i == 1 && left.get(i).kind() == Token.Kind.TEXT) {
                compare(left, i, j, f);
                end = i;
            }
        }
        int than = last(left, i, end, THAN);
        if (than >= 0 && isFrom(left.get(than))) {
            f.from = true;
            end = than;
        }
        f.noun = left.subList(i, end);
        each(left, i, j, f);
    }

    private void points(List<Token> left, int i, int j, Frame f) {
        each(left, i, j, f);
        int pull = last(left, i, j, PULL);
        if (pull >= 0) {
            f.measure = Measure.CONTRIBUTION;
            f.sign = sign(left.get(pull), PULL);
            if (j - 1 > pull && left.get(j - 1).is(DROP)) {
                f.sign = -1;
            }
            compare(left, pull + 1, withoutTail(left, pull + 1, j), f);
            f.noun = left.subList(i, pull);
            return;
        }
        int than = last(left, i, j, THAN);
        Token tail = j > i ? left.get(j - 1) : Token.NONE;
        boolean tailed = tail.isAny(CHANGES | HIGHER.bit() | ABOVE.bit());
        if (than >= 0 && tailed) {
            compare(left, than + 1, j - 1, f);
            boolean time = times.isTime(f.comparator, text);
            f.measure = time || tail.isAny(bits(NARROW)) ? Measure.PP_CHANGE : Measure.GAP;
            f.sign = changeSign(left, i, j - 1, tail);
            f.noun = left.subList(i, than);
            f.of = Optional.of(Aspect.YOY);
            return;
        }
        int above = last(left, i, j, ABOVE);
        if (above >= 0 && (above < j - 1 || !tail.isAny(CHANGES | HIGHER.bit()))) {
            f.measure = Measure.GAP;
            f.sign = sign(left.get(above), ABOVE);
            compare(left, above + 1, j, f);
            f.noun = left.subList(i, above);
            f.of = Optional.of(f.comparatorText.orElse("").contains("进度") ? Aspect.COMPLETION : Aspect.YOY);
            if (above > i && left.get(above - 1).is(THAN)) {
                f.noun = left.subList(i, above - 1);
            }
            return;
        }
        f.measure = Measure.PP_CHANGE;
        if (tailed) {
            f.sign = changeSign(left, i, j - 1, tail);
            f.noun = left.subList(i, j - 1);
            changeBase(left, i, j, f);
        }
    }

    /** 同比 and 环比 before a change name its base. */
    private void changeBase(List<Token> left, int i, int j, Frame f) {
        int mom = last(left, i, j, MOM);
        int yoy = last(left, i, j, YOY);
        if (mom >= 0) {
            f.comparatorText = Optional.of("上月");
            f.noun = left.subList(i, mom);
        } else if (yoy >= 0) {
            f.comparatorText = Optional.of("上年同期");
            f.noun = left.subList(i, yoy);
        }
    }

    private void relative(List<Token> left, int i, int j, Frame f, Figure figure) {
        each(left, i, j, f);
        boolean times = figure.unit().orElse("").equals("倍");
        int from = last(left, i, j, THAN);
        if (from >= 0 && isFrom(left.get(from)) && (j == i || !left.get(j - 1).isAny(CHANGES))) {
            replaced(left, i, from, j, f);
            return;
        }
        int rate = last(left, i, j, PULL_RATE);
        if (rate >= 0) {
            contributionRate(left, i, rate, f);
            return;
        }
        int share = last(left, i, j, SHARE);
        if (share >= 0) {
            share(left, i, share, j, f);
            return;
        }
        int plan = last(left, i, j, PLAN_NOUN);
        if (plan >= 0 && plan >= j - 2 && !left.get(plan).is(HEAD)) {
            int verb = lastBefore(left, i, plan, bits(LEVEL, REACH));
            if (verb >= 0 || plan == j - 1) {
                f.measure = Measure.COMPLETION;
                compare(left, verb < 0 ? i : verb + 1, plan + 1, f);
                f.noun = verb < 0 ? List.of() : left.subList(i, verb);
                return;
            }
        }
        int done = last(left, i, j, COMPLETION);
        if (done >= 0 && done == j - 1) {
            f.measure = Measure.COMPLETION;
            f.comparatorText = Optional.of("年度计划");
            f.noun = completionNoun(left, i, done);
            return;
        }
        int shareNoun = last(left, i, j, SHARE_NOUN);
        if (shareNoun >= 0 && shareNoun == j - 1) {
            f.measure = Measure.SHARE;
            f.noun = left.subList(i, shareNoun);
            int scope = lastScope(left, i, shareNoun);
            if (scope >= 0 && scope == shareNoun - 1) {
                compare(left, scope, shareNoun, f);
                f.noun = left.subList(i, scope);
            }
            return;
        }
        Token tail = j > i ? left.get(j - 1) : Token.NONE;
        if (tail.isAny(CHANGES)) {
            growth(left, i, j, tail, f);
        } else if (tail.is(ASPECT)) {
            f.aspect = true;
            f.measure = Measure.YOY;
            f.sign = tail.argument(ASPECT).equals("-") ? -1 : 1;
            f.comparatorText = Optional.of("上年同期");
            f.noun = left.subList(i, j - 1);
        } else if (tail.isAny(bits(YOY, MOM))) {
            f.measure = tail.is(MOM) ? Measure.MOM : Measure.YOY;
            f.noun = left.subList(i, j - 1);
        } else if (tail.is(ABOVE)) {
            f.noun = left.subList(i, j - 1);
            if (f.noun.stream().anyMatch(t -> t.is(ASPECT))) {
                f.measure = Measure.YOY;
                f.comparatorText = Optional.of("上年同期");
            }
        } else if (times) {
            f.measure = Measure.MULTIPLE;
        } else if (isProgress(left, i, j, f)) {
            f.measure = Measure.COMPLETION;
        }
    }

    /** 改造任务已[完成]70%: a percentage done of works, not a rate. */
    private boolean isProgress(List<Token> left, int i, int j, Frame f) {
        boolean done = j < left.size() && textOf(left.get(left.size() - 1)).startsWith("完成")
                || f.peeled.stream().anyMatch(t -> isOnly(t, "完成") || isOnly(t, "已完成"));
        String noun = joined(left.subList(i, j));
        return done
                && (noun.endsWith("项目")
                        || noun.endsWith("任务")
                        || noun.endsWith("工程")
                        || noun.endsWith("改造")
                        || noun.endsWith("建设"));
    }

    /** 重大项目[投资]完成率 keeps what is completed. */
    private List<Token> completionNoun(List<Token> left, int i, int done) {
        List<Token> noun = new ArrayList<>(left.subList(i, done));
        Token word = left.get(done);
        int rate = textOf(word).indexOf("完成率");
        if (rate > 0) {
            noun.add(Token.text(word.begin(), word.begin() + rate));
        }
        return noun;
    }

    /** 覆盖率由上年的41%提高到68%: the first figure is the earlier value. */
    private void replaced(List<Token> left, int i, int from, int j, Frame f) {
        f.from = true;
        for (Token t : left.subList(from, j)) {
            if (t.kind() == Token.Kind.PERIOD) {
                f.period = times.resolve(t, setting);
            }
        }
        int end = from;
        if (end > i && left.get(end - 1).is(ASPECT)) {
            f.measure = Measure.YOY;
            f.comparatorText = Optional.of("上年同期");
            end--;
        }
        f.noun = left.subList(i, end);
    }

    private void growth(List<Token> left, int i, int j, Token tail, Frame f) {
        boolean monthly = f.peeled.stream().anyMatch(t -> t.is(MOM));
        f.measure = monthly ? Measure.MOM : Measure.YOY;
        f.sign = changeSign(left, i, j - 1, tail);
        f.comparatorText = Optional.of(monthly ? "上月" : "上年同期");
        int end = j - 1;
        while (end > i
                && left.get(end - 1).isAny(bits(YOY, MOM, BASIS, EACH, LEAD))
                && !left.get(end - 1).isAny(NOUNS)) {
            Token t = left.get(--end);
            if (t.is(MOM)) {
                f.measure = Measure.MOM;
                f.comparatorText = Optional.of("上月");
            }
            note(t, f);
        }
        if (f.peeled.stream().anyMatch(t -> isOnly(t, "两年平均") || isOnly(t, "三年平均"))) {
            f.measure = Measure.GROWTH;
            f.comparatorText = Optional.of("两年平均");
        }
        int than = last(left, i, end, THAN);
        if (than >= 0 && isFrom(left.get(than))) {
            f.noun = left.subList(i, than);
            for (Token t : left.subList(than, end)) {
                if (t.kind() == Token.Kind.PERIOD) {
                    f.period = times.resolve(t, setting);
                    f.from = true;
                }
            }
            return;
        }
        if (tail.argument(DROP).equals("growth") && f.peeled.stream().noneMatch(t -> t.is(YOY)) && than < 0) {
            f.measure = Measure.GROWTH;
            f.comparatorText = Optional.empty();
        }
        if (than >= 0) {
            compare(left, than + 1, end, f);
            if (!f.comparator.isEmpty()) {
                f.measure = times.isLastYear(f.comparator, text)
                        ? Measure.YOY
                        : times.isLastMonth(f.comparator, text) ? Measure.MOM : Measure.GROWTH;
            }
            end = than;
        }
        if (end > i && left.get(end - 1).kind() == Token.Kind.PERIOD) {
            f.period = times.resolve(left.get(end - 1), setting);
            end--;
        }
        f.noun = left.subList(i, end);
    }

    private void share(List<Token> left, int i, int at, int j, Frame f) {
        f.measure = Measure.SHARE;
        int end = j;
        while (end > at + 1 && (left.get(end - 1).is(SHARE_NOUN) || isOnly(left.get(end - 1), "的"))) {
            end--;
        }
        compare(left, at + 1, end, f);
        if (end > at + 1 && left.get(end - 1).is(PLAN_NOUN)) {
            f.measure = Measure.COMPLETION;
        }
        f.noun = left.subList(i, at);
    }

    private void contributionRate(List<Token> left, int i, int rate, Frame f) {
        f.measure = Measure.CONTRIBUTION_RATE;
        int to = rate;
        int from = -1;
        for (int k = i; k < rate; k++) {
            if (textOf(left.get(k)).equals("对")) {
                from = k;
            }
        }
        if (from >= 0) {
            compare(left, from + 1, withoutTail(left, from + 1, to), f);
            to = from;
        }
        f.noun = left.subList(i, to);
    }

    private void amount(List<Token> left, int i, int j, Frame f, boolean things) {
        each(left, i, j, f);
        Token tail = j > i ? left.get(j - 1) : Token.NONE;
        if (tail == Token.NONE) {
            return;
        }
        if (j - i > 1 && left.get(i).is(DROP) && !left.get(i).isAny(NOUNS)) {
            f.measure = Measure.DELTA;
            f.sign = -1;
            f.noun = left.subList(i + 1, j);
            return;
        }
        int than = last(left, i, j, THAN);
        if (than >= 0 && isFrom(left.get(than))) {
            f.from = true;
            f.noun = left.subList(i, than);
            return;
        }
        if (tail.isAny(CHANGES | HIGHER.bit()) && than >= 0) {
            compare(left, than + 1, j - 1, f);
            f.measure = times.isTime(f.comparator, text) || tail.isAny(bits(RISE, DROP)) ? Measure.DELTA : Measure.GAP;
            f.sign = changeSign(left, i, j - 1, tail);
            f.noun = left.subList(i, than);
        } else if (tail.isAny(CHANGES) && !tail.isAny(NOUNS)) {
            f.measure = Measure.DELTA;
            f.sign = changeSign(left, i, j - 1, tail);
            f.noun = left.subList(i, j - 1);
            changeBase(left, i, j, f);
            if (f.comparatorText.isEmpty()) {
                f.comparatorText = Optional.of("上年");
            }
        } else {
            int above = last(left, i, j, ABOVE);
            if (above == j - 1 && above >= 0 && sign(left.get(above), ABOVE) < 0) {
                shortfall(left, i, above, f);
                return;
            }
            if (above >= 0 && above < j - 1 && (things || !comparable(left.subList(above + 1, j)))) {
                return;
            }
            if (above >= 0 && (above < j - 1 || sign(left.get(above), ABOVE) < 0)) {
                compare(left, above + 1, j, f);
                f.measure = Measure.GAP;
                f.sign = sign(left.get(above), ABOVE);
                f.noun = left.subList(i, above);
            } else if (above >= 0) {
                f.noun = left.subList(i, above);
                f.stated = true;
            }
        }
    }

    /** 距离[17亿元]的目标任务还差[2亿元]: the target, and what is missing of it. */
    private void shortfall(List<Token> left, int i, int above, Frame f) {
        if (textOf(left.get(above)).startsWith("距")) {
            f.status = Optional.of(Status.TARGET);
            f.noun = List.of();
            return;
        }
        f.measure = Measure.GAP;
        f.sign = -1;
        f.noun = left.subList(i, above);
        if (above > i && left.get(above - 1).is(PLAN_NOUN)) {
            compare(left, above - 1, above, f);
            f.noun = left.subList(i, above - 1);
        }
    }

    private boolean isFrom(Token t) {
        return isOnly(t, "由") || isOnly(t, "从") || isOnly(t, "自");
    }

    /** Something that a figure can be distant from: a region, a target, another indicator. */
    private boolean comparable(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t -> t.isAny(bits(SCOPE, PLAN_NOUN, NAME, REGION)) || t.kind() == Token.Kind.PERIOD);
    }

    private void each(List<Token> left, int i, int j, Frame f) {
        for (int k = i; k < j; k++) {
            f.each |= left.get(k).is(EACH) && !left.get(k).isAny(NOUNS);
        }
    }

    private int changeSign(List<Token> left, int i, int to, Token tail) {
        boolean fall =
                left.subList(i, to).stream().anyMatch(t -> t.argument(ASPECT).equals("-"));
        if (tail.is(NARROW)) {
            return 1;
        }
        if (tail.is(WIDEN)) {
            return fall ? -1 : 1;
        }
        if (tail.is(ABOVE)) {
            return sign(tail, ABOVE);
        }
        if (tail.is(HIGHER) && !tail.isAny(bits(RISE, DROP))) {
            return sign(tail, HIGHER);
        }
        int own = tail.is(DROP) ? -1 : 1;
        return fall ? -own : own;
    }

    private static int sign(Token t, Cue cue) {
        return t.argument(cue).startsWith("-") ? -1 : 1;
    }

    /** Drops 增长, 增速 and 的 from the end of what is pulled. */
    private int withoutTail(List<Token> left, int from, int to) {
        int end = to;
        while (end > from && (left.get(end - 1).isAny(bits(RISE, DROP, ASPECT)) || isOnly(left.get(end - 1), "的"))) {
            end--;
        }
        return end;
    }

    private void compare(List<Token> left, int from, int to, Frame f) {
        int a = from;
        int b = to;
        while (a < b && (left.get(a).isAny(bits(EACH)) || isOnly(left.get(a), "于"))) {
            a++;
        }
        while (b > a
                && (left.get(b - 1).isAny(bits(EACH, ASPECT, LEVEL, RANK_AT))
                                && !left.get(b - 1).isAny(NOUNS)
                        || isOnly(left.get(b - 1), "的"))) {
            b--;
        }
        f.comparator = left.subList(a, b);
        String words = joined(f.comparator);
        if (!words.isEmpty()) {
            f.comparatorText = Optional.of(words);
        }
    }

    /** The noun phrase without fillers at its ends, and only what follows the last boundary inside it. */
    private List<Token> trimmed(List<Token> noun, Frame f) {
        int a = 0;
        int b = noun.size();
        for (int k = b - 1; k >= 0; k--) {
            Token t = noun.get(k);
            if (cuts(t)) {
                if (t.isAny(bits(FORECAST, TARGET))) {
                    note(t, f);
                }
                List<Token> rest = noun.subList(k + 1, b);
                boolean bare = !rest.isEmpty() && rest.stream().allMatch(r -> r.isAny(BARE) && !r.is(NAME));
                if (bare && k > 0 && t.isAny(bits(LEVEL, REACH))) {
                    List<Token> whole = new ArrayList<>(trimmed(noun.subList(0, k), f));
                    whole.addAll(rest);
                    return whole;
                }
                a = k + 1;
                beforeCut(noun.subList(0, k), f);
                break;
            }
            if (t.kind() == Token.Kind.PERIOD
                    && k > 0
                    && f.period.isEmpty()
                    && !times.isReference(t, text)
                    && !noun.get(k - 1).is(THAN)) {
                f.period = times.resolve(t, setting);
            }
        }
        while (b > a && trailingFiller(noun.get(b - 1), f)) {
            b--;
        }
        while (a < b && leadingFiller(noun.get(a))) {
            a++;
        }
        return noun.subList(a, b);
    }

    /** 落实[上半年]要[完成]…: period and status that stand before the boundary hold for what follows it. */
    private void beforeCut(List<Token> before, Frame f) {
        for (int k = before.size() - 1; k >= 0; k--) {
            Token t = before.get(k);
            if (t.kind() == Token.Kind.PERIOD && f.period.isEmpty() && !times.isReference(t, text)) {
                f.period = times.resolve(t, setting);
            } else if (t.is(TARGET) && !t.isAny(NOUNS) && f.status.isEmpty()) {
                note(t, f);
            } else if (!t.isAny(LEADING)) {
                return;
            }
        }
    }

    private static boolean cuts(Token t) {
        return t.isAny(BOUNDARY) && !t.isAny(NOUNS | bits(ABOVE, RANK_AT, STATE)) && t.end() - t.begin() > 1;
    }

    private boolean trailingFiller(Token t, Frame f) {
        if (t.is(ASPECT)) {
            f.aspect = true;
            if (f.measure == Measure.RANK || f.measure == Measure.GAP || f.measure == Measure.PP_CHANGE) {
                f.of = Optional.of(Aspect.YOY);
            }
            return true;
        }
        if (t.kind() == Token.Kind.PERIOD || t.kind() == Token.Kind.LIST || isOnly(t, "的") || isOnly(t, "，")) {
            return true;
        }
        f.self |= t.is(SELF) && !t.isAny(NOUNS);
        f.etc |= isOnly(t, "等");
        return t.kind() == Token.Kind.WORD
                && t.isAny(bits(EACH, YOY, MOM, BASIS, LEAD, DONE, SELF))
                && !t.isAny(NOUNS | bits(RISE, DROP));
    }

    private boolean leadingFiller(Token t) {
        return t.kind() == Token.Kind.LIST
                || t.kind() == Token.Kind.PERIOD
                || t.kind() == Token.Kind.WORD && t.isAny(bits(LEAD, SCOPE, EACH, YOY, BASIS, PART)) && !t.isAny(NOUNS);
    }

    private boolean isOnly(Token t, String s) {
        return t.end() - t.begin() == s.length() && text.startsWith(s, t.begin());
    }

    private static int last(List<Token> left, int from, int to, Cue cue) {
        for (int k = to - 1; k >= from; k--) {
            Token t = left.get(k);
            if (t.is(cue) && !(t.isAny(NOUNS) && cue != PLAN_NOUN && cue != COMPLETION)) {
                return k;
            }
        }
        return -1;
    }

    private static int lastBefore(List<Token> left, int from, int to, long cues) {
        for (int k = to - 1; k >= from; k--) {
            if (left.get(k).isAny(cues) && !left.get(k).isAny(NOUNS)) {
                return k;
            }
        }
        return -1;
    }

    private int lastScope(List<Token> left, int from, int to) {
        for (int k = to - 1; k >= from; k--) {
            if (left.get(k).isAny(bits(SCOPE, REGION))) {
                return k;
            }
        }
        return -1;
    }

    String textOf(Token t) {
        return text.substring(t.begin(), t.end());
    }

    String joined(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (Token t : tokens) {
            words.append(text, t.begin(), t.end());
        }
        return words.toString();
    }
}
