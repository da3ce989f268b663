package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.lexicon.WordList;

/** Cuts the noun phrase: fillers off its ends, and all before the last boundary inside it (要[完成]投资, 全市[实现]税收). */
final class NounEdges {

    private static final long BOUNDARY = Cues.of(PART, SCOPE, FORECAST, TARGET, LEVEL, REACH, VERB);
    private static final long NO_BOUNDARY = Cues.NOUNS | Cues.of(ABOVE, RANK_AT, STATE);
    private static final long TRAILS = Cues.of(EACH, YOY, MOM, BASIS, LEAD, DONE, SELF);
    private static final long LEADS = Cues.of(LEAD, SCOPE, EACH, YOY, BASIS, PART);

    /** 甲、乙[两项指标]: only sums up the list before it. */
    private static final String NUMERALS = "两二三四五六七八九十";

    private static final Pattern COUNT = Pattern.compile("[" + NUMERALS + "]+(?:大)?[项个类](?:主要)?(?:经济)?(?:指标|数据)?");

    private static final String STATE_OF = "情况";
    private static final int LONGEST_VERB = 5;
    private static final int LONGEST_DOER = 14;

    private final Circumstances circumstances;

    NounEdges(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    Phrase trimmed(Phrase noun, Frame f) {
        int begin = 0;
        for (int k = noun.size() - 1; k >= 0; k--) {
            if (cuts(noun.get(k)) && !isInside(noun, k) && !(f.each && isOfMember(noun, k))) {
                noteBoundary(noun.get(k), f);
                if (k > 0 && k == noun.size() - 1) {
                    return trimmed(noun.until(k), f);
                }
                if (isSplitByVerb(noun, k)) {
                    return trimmed(noun.until(k), f).and(noun.from(k + 1).tokens());
                }
                Phrase receiver = f.thingsOrSize ? noun.none() : receiver(noun, k);
                if (!receiver.isEmpty()) {
                    return receiver.and(noun.from(k + 1).tokens());
                }
                if (isOfEvent(noun, k)) {
                    return noun.until(k).and(noun.from(k + 1).tokens());
                }
                if (isOfDoer(noun, k)) {
                    return trimmed(noun.until(k), f).and(noun.from(k).tokens());
                }
                begin = k + 1;
                f.cut = true;
                beforeCut(noun.until(k), f);
                if (noun.get(k).isAny(Cues.of(LEVEL, REACH))) {
                    circumstances.zone(noun.until(k), f);
                }
                break;
            }
            if (isOrder(noun, k)) {
                noteBoundary(noun.get(k), f);
                begin = k + 1;
                break;
            }
            periodInside(noun, k, f);
        }
        return withoutFillers(noun.from(begin), f);
    }

    /** 住建局[要]加快8个城建项目: who is told to act, and that he is, are no part of the name. */
    private static boolean isOrder(Phrase noun, int k) {
        return k > 0
                && noun.get(k).is(TARGET)
                && noun.isOnly(k, "要")
                && noun.get(k - 1).end() == noun.get(k).begin()
                && WordList.ACTING.endsAt(noun.text(), noun.get(k).begin());
    }

    /** 为[中小微企业]提供担保贷款: for whom; empty if the verb does not give or nobody is named. */
    private static Phrase receiver(Phrase noun, int k) {
        int to = k - 1;
        while (to >= 0 && (noun.get(to).kind() == Token.Kind.LIST || isNamed(noun.get(to)))) {
            to--;
        }
        Phrase receiver = noun.sub(to + 1, k);
        boolean given = noun.isOnly(k, "提供")
                && !receiver.isEmpty()
                && isNamed(receiver.get(0))
                && noun.text().startsWith("为", receiver.get(0).begin() - 1)
                && receiver.tail().end() - receiver.get(0).begin() <= LONGEST_DOER;
        return given ? receiver : noun.none();
    }

    /** 省第八届运动会[我市]团体总分: what the region reached at an event. */
    private static boolean isOfEvent(Phrase noun, int k) {
        return k > 0
                && noun.get(k).is(SCOPE)
                && WordList.EVENT_END.endsAt(noun.text(), noun.get(k - 1).end())
                && WordList.OF_EVENT.starts(noun.from(k + 1).joined());
    }

    private static boolean isNamed(Token t) {
        return t.kind() == Token.Kind.TEXT || t.isAny(Cues.NOUNS);
    }

    /** 乡镇完成[谋划]项目: a bare thing says nothing without who does it. */
    private static boolean isOfDoer(Phrase noun, int k) {
        Phrase doer = noun.until(k);
        return noun.get(k).is(VERB)
                && WordList.COUNTABLE.has(noun.from(k + 1).joined())
                && !doer.isEmpty()
                && doer.get(0).begin() + LONGEST_DOER >= noun.get(k).begin()
                && doer.all(t -> t.kind() == Token.Kind.TEXT || t.isAny(Cues.NOUNS | Cues.of(DEED, LEVEL)))
                && !WordList.LOOSE.in(doer.joined());
    }

    // a boundary word behind the phrase (生产总值[预计]增长) only leads over to the figure
    private void noteBoundary(Token t, Frame f) {
        if (t.isAny(Cues.of(FORECAST, TARGET))) {
            circumstances.note(t, f);
        }
    }

    /** 重点项目[完成]投资, 规上企业[完成]工业产值: a verb between the owner and what is measured of it is no boundary. */
    private static boolean isSplitByVerb(Phrase noun, int k) {
        Phrase rest = noun.from(k + 1);
        boolean bare = rest.all(r -> r.isAny(Cues.BARE) && !r.is(NAME));
        boolean tier = rest.size() == 1 && WordList.TIER.ends(noun.until(k).joined());
        return k > 0 && noun.get(k).isAny(Cues.of(LEVEL, REACH)) && !rest.isEmpty() && (bare || tier);
    }

    private void periodInside(Phrase noun, int k, Frame f) {
        Token t = noun.get(k);
        if (t.kind() == Token.Kind.PERIOD
                && k > 0
                && f.period.isEmpty()
                && !circumstances.isReference(t)
                && !noun.get(k - 1).is(THAN)) {
            circumstances.within(t, f);
        }
    }

    /** 落实[上半年]要[完成]…: period and status that stand before the boundary hold for what follows it. */
    private void beforeCut(Phrase before, Frame f) {
        for (int k = before.size() - 1; k >= 0; k--) {
            Token t = before.get(k);
            if (t.kind() == Token.Kind.PERIOD && f.period.isEmpty() && !circumstances.isReference(t)) {
                circumstances.within(t, f);
            } else if (t.is(TARGET) && !t.isAny(Cues.NOUNS) && f.status.isEmpty()) {
                circumstances.note(t, f);
            } else if (!LeadIn.mayLead(t)) {
                return;
            }
        }
    }

    /**
     * 积水[区域]整治比例, 建成[县域]医学中心, 集中[推进]区, 供水[稳定]率: a word for an area beside the words that say which or of what, a
     * deed that says what for.
     */
    private static boolean isInside(Phrase noun, int k) {
        boolean area = LeadIn.isArea(noun, k)
                || noun.get(k).is(SCOPE)
                        && noun.textOf(k).endsWith("域")
                        && k > 0
                        && noun.get(k - 1).kind() == Token.Kind.TEXT;
        boolean oneLetter = k + 2 == noun.size()
                && noun.tail().end() - noun.tail().begin() == 1
                && noun.tail().kind() == Token.Kind.TEXT
                && (noun.get(k).is(VERB) || noun.get(k).is(LEVEL) && noun.isOnly(noun.tail(), "率"));
        return area || isOfState(noun, k) || k > 0 && (oneLetter || isRungOfList(noun, k));
    }

    /** 项目入库[完成]情况: how far something is done. */
    private static boolean isOfState(Phrase noun, int k) {
        return k > 0
                && k + 1 < noun.size()
                && noun.get(k).is(LEVEL)
                && noun.text().startsWith(STATE_OF, noun.get(k + 1).begin())
                && noun.get(k + 1).begin() + STATE_OF.length() == noun.tail().end();
    }

    /** 新获批[全国]、省重点实验室: the first of two rungs, and not where. */
    private static boolean isRungOfList(Phrase noun, int k) {
        return k + 2 < noun.size()
                && WordList.RUNG_WORD.has(noun.textOf(k))
                && noun.get(k + 1).kind() == Token.Kind.LIST
                && WordList.RUNG_WORD.starts(noun.textOf(k + 2));
    }

    /** [全国]道德模范、楷模各1人, [全国]、省重点实验室各5家: the nation is part of the name of a member, and the list goes on. */
    private static boolean isOfMember(Phrase noun, int k) {
        return noun.isOnly(k, "全国") && noun.from(k + 1).any(t -> t.kind() == Token.Kind.LIST);
    }

    private static boolean cuts(Token t) {
        return t.isAny(BOUNDARY) && !t.isAny(NO_BOUNDARY) && t.end() - t.begin() > 1;
    }

    private static Phrase withoutFillers(Phrase noun, Frame f) {
        int a = 0;
        int b = noun.size();
        while (b > a && trails(noun, b - 1, f)) {
            b--;
        }
        while (a < b
                && (leads(noun.get(a)) && !LeadIn.isArea(noun, a)
                        || a + 1 < b && noun.get(a).is(PULL) && !noun.get(a).isAny(Cues.NOUNS))) {
            a++;
        }
        a = afterTalk(noun, afterDistance(noun, a, b), b);
        a = afterCharge(noun, a, b);
        return withoutAdverbs(afterVerb(afterNumeral(noun.sub(a, b))));
    }

    /** [财政局负责的]税收收入: who answers for it. */
    private static int afterCharge(Phrase noun, int a, int b) {
        for (int k = a; k + 2 < b; k++) {
            if (noun.isOnly(k + 1, "的") && WordList.IN_CHARGE.ends(noun.textOf(k))) {
                return k + 2;
            }
        }
        return a;
    }

    /** [“1”即]贷存比达100%: the figure of a goal's name that the clause explains. */
    private static Phrase afterNumeral(Phrase noun) {
        if (noun.isEmpty()
                || noun.get(0).kind() != Token.Kind.TEXT
                || noun.textOf(0).charAt(0) != '“') {
            return noun;
        }
        String first = noun.textOf(0);
        int close = first.indexOf('”');
        Optional<String> means = close == 2 && Character.isDigit(first.charAt(1))
                ? WordList.MEANS.at(noun.text(), noun.get(0).begin() + close + 1)
                : Optional.empty();
        int begin = noun.get(0).begin() + close + 1 + means.map(String::length).orElse(0);
        if (means.isEmpty() || begin > noun.get(0).end()) {
            return noun;
        }
        Phrase rest = noun.from(1);
        return begin == noun.get(0).end()
                ? rest
                : noun.of(List.of(Token.text(begin, noun.get(0).end()))).and(rest.tokens());
    }

    /** [编印了]重要政策: a verb in the past before the name is no part of it. */
    private static Phrase afterVerb(Phrase noun) {
        if (noun.isEmpty() || noun.get(0).kind() != Token.Kind.TEXT) {
            return noun;
        }
        Token first = noun.get(0);
        int done = first.begin() + 2;
        int last = Math.min(first.begin() + LONGEST_VERB, first.end() - 2);
        while (done < last && noun.text().charAt(done) != '了') {
            done++;
        }
        return done < last && !noun.text().startsWith("了解", done)
                ? noun.of(List.of(Token.text(done + 1, first.end())))
                        .and(noun.from(1).tokens())
                : noun;
    }

    /** 新建项目[仅]开工55个, 引进[了]成套设备: an adverb or particle inside is no part of the name. */
    private static Phrase withoutAdverbs(Phrase noun) {
        boolean any = noun.any(t -> t.isAny(Cues.of(LEAD, LEVEL)) && isAdverb(noun, t));
        return any
                ? noun.of(noun.tokens().stream().filter(t -> !isAdverb(noun, t)).toList())
                : noun;
    }

    private static boolean isAdverb(Phrase noun, Token t) {
        return WordList.ONLY.has(noun.textOf(t)) || noun.isOnly(t, "了");
    }

    /** [距市下达的]不良率控制在3%以内的目标: how far it is to the goal is no part of its name. */
    private static int afterDistance(Phrase noun, int a, int b) {
        if (a >= b || !noun.get(a).is(ABOVE) || !noun.textOf(a).startsWith("距")) {
            return a;
        }
        int k = a + 1;
        while (k < b && !noun.isOnly(k, "的")) {
            k++;
        }
        return k + 1 < b ? k + 1 : a;
    }

    /** 今天我们要再次明确[地区生产总值]: talk before the name of an indicator is no part of it. */
    private static int afterTalk(Phrase noun, int a, int b) {
        if (b - a < 2 || !noun.get(b - 1).is(NAME) || noun.sub(a, b).any(t -> t.kind() == Token.Kind.LIST)) {
            return a;
        }
        for (int k = b - 2; k >= a; k--) {
            if (!noun.get(k).isAny(Cues.NOUNS) && WordList.LOOSE.in(noun.textOf(k))) {
                return noun.textOf(k).endsWith("的") ? k + 1 : noun.textOf(k).indexOf('有') >= 0 ? a : b - 1;
            }
        }
        return a;
    }

    private static boolean trails(Phrase noun, int k, Frame f) {
        Token t = noun.get(k);
        if (k > 0
                && NUMERALS.indexOf(noun.text().charAt(t.begin())) >= 0
                && COUNT.matcher(noun.textOf(k)).matches()) {
            return true;
        }
        if (t.is(ASPECT)) {
            ofGrowth(f);
            return true;
        }
        if (t.kind() == Token.Kind.PERIOD
                || t.kind() == Token.Kind.LIST
                || noun.isOnly(k, "的")
                || noun.isOnly(k, "在")
                || noun.isOnly(k, "占")
                || noun.isOnly(k, "中")
                || noun.isOnly(k, "前") && k > 0 && noun.get(k - 1).kind() == Token.Kind.PERIOD
                || noun.isOnly(k, "，")) {
            return true;
        }
        f.self |= t.is(SELF) && !t.isAny(Cues.NOUNS);
        f.etc |= noun.isOnly(k, "等");
        return t.kind() == Token.Kind.WORD && t.isAny(TRAILS) && !t.isAny(Cues.NOUNS | Cues.of(RISE, DROP));
    }

    /** 工业[增速]居全市第3: it is the growth that is ranked. */
    private static void ofGrowth(Frame f) {
        f.aspect = true;
        if (f.measure == Measure.RANK || f.measure == Measure.GAP || f.measure == Measure.PP_CHANGE) {
            f.of = Optional.of(Aspect.YOY);
        }
    }

    private static boolean leads(Token t) {
        return t.kind() == Token.Kind.LIST
                || t.kind() == Token.Kind.PERIOD
                || t.kind() == Token.Kind.WORD && t.isAny(LEADS) && !t.isAny(Cues.NOUNS);
    }
}
