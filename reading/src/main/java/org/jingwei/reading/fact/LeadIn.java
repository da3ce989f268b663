package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.period.Period;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;
import org.jingwei.reading.time.PeriodMatch;

/** Peels off the words that lead in to a subject: [上半年，全市]工业增加值, [预计]…, [其中]…. */
final class LeadIn {

    private static final long LEADING =
            Cues.of(LEAD, DONE, FORECAST, TARGET, PLAN, PART, BASIS, SCOPE, LEVEL, YOY, EACH, MOM);

    private static final List<String> AFTER = List.of("以前", "之前", "底前", "末前", "以内", "前", "内");
    private static final Set<String> DEADLINE = Set.of("以前", "之前", "底前", "末前", "前");
    private static final Set<String> BEFORE = Set.of("于", "到", "在", "至");

    private static final Set<String> FROM = Set.of("从", "自");

    private static final long CHANGE = Cues.of(RISE, DROP);

    private final Circumstances circumstances;

    LeadIn(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /** Notes what leads in; where the subject begins. */
    int read(Phrase left, Frame f, Figure figure) {
        int i = 0;
        while (i < left.size()) {
            Token t = left.get(i);
            if (t.kind() == Token.Kind.PERIOD) {
                period(left, i, f, figure);
            } else if (!isLeftOver(left, i)) {
                if (!leads(t) || isPeerSet(left, i, figure)) {
                    break;
                }
                boolean each = f.each;
                // 在全省率先, 对全市增长贡献率, 推进全国试点: where one is first or what is moved, not whose the figures are
                boolean object = t.is(SCOPE)
                        && i > 0
                        && (WordList.TOWARD.has(left.textOf(i - 1))
                                || left.get(i - 1).is(VERB));
                if (!object && !isOfThings(left, i)) {
                    circumstances.note(t, f);
                }
                // 各 before a noun means all of its kind, not one figure each
                f.each = left.isOnly(i, "各") ? each : f.each;
            }
            i++;
        }
        return i;
    }

    private void period(Phrase left, int i, Frame f, Figure figure) {
        Token t = left.get(i);
        boolean sinceThen =
                left.isOnly(i, "年初") && Counted.isThing(figure.unit().orElse(""));
        if (!circumstances.isReference(t) && !sinceThen) {
            Optional<Period> before = i > 1 && left.get(i - 1).kind() == Token.Kind.LIST ? f.period : Optional.empty();
            circumstances.opening(t, i == left.size() - 1 ? Token.NONE : left.get(i + 1), f);
            f.deadline = DEADLINE.contains(after(left, i));
            if (before.isPresent() && f.period.isPresent()) {
                f.period = joined(before.get(), f.period.get()).or(() -> f.period);
            }
        }
        circumstances.earlier(t, f);
    }

    /** 5月份、6月: months in a row are one stretch of time. */
    private static Optional<Period> joined(Period first, Period next) {
        boolean row = first instanceof Period.Months a
                && next instanceof Period.Months b
                && a.year() == b.year()
                && a.last() + 1 == b.first()
                && b.first() == b.last();
        return row
                ? Optional.of(
                        new Period.Months(first.year(), ((Period.Months) first).first(), ((Period.Months) next).last()))
                : Optional.empty();
    }

    /** 6月底[以前]: the word that makes a limit of the period; empty if none follows. */
    private static String after(Phrase left, int period) {
        int end = left.get(period).end();
        return AFTER.stream()
                .filter(word -> left.text().startsWith(word, end))
                .filter(word -> left.from(period).any(t -> t.end() == end + word.length()))
                .findFirst()
                .orElse("");
    }

    /** A list mark left over from the figure before, or 4月底[前], 4月底[以][前], [到]年底. */
    private static boolean isLeftOver(Phrase left, int i) {
        int period = i - 1;
        while (period >= 0 && i - period <= 2 && left.get(period).kind() != Token.Kind.PERIOD) {
            period--;
        }
        boolean before = period >= 0
                && i - period <= 2
                && left.get(i).end()
                        <= left.get(period).end() + after(left, period).length();
        boolean opens = i + 1 < left.size() && left.get(i + 1).kind() == Token.Kind.PERIOD;
        return left.get(i).kind() == Token.Kind.LIST
                || before
                || opens && (BEFORE.contains(left.textOf(i)) || isFromTo(left, i));
    }

    /** [从]2020年到2030年: a span of years, and no earlier value. */
    private static boolean isFromTo(Phrase left, int i) {
        return FROM.contains(left.textOf(i))
                && left.get(i + 1)
                        .period()
                        .flatMap(PeriodMatch::period)
                        .filter(p -> p instanceof Period.Span && p.year() != Period.UNPRINTED)
                        .isPresent();
    }

    /** 50个[已]开工新建项目完成投资: done are the things, not what is said of them. */
    private static boolean isOfThings(Phrase left, int i) {
        return left.get(i).is(DONE)
                && i + 2 < left.size()
                && left.get(i + 1).is(STATE)
                && left.get(i + 2).isAny(Cues.of(DEED, NAME));
    }

    private static boolean leads(Token t) {
        return t.kind() == Token.Kind.WORD && mayLead(t) && !t.isAny(Cues.NOUNS);
    }

    /** 同口径 leads in; 同口径增长 is the predicate, though it tells the basis too. */
    static boolean mayLead(Token t) {
        return t.isAny(LEADING) && !t.isAny(CHANGE);
    }

    /** 全市第11, 全市排名第一, 全国百强区第4, 全省的3倍: the scope before a place is its peer set, not the region. */
    private static boolean isPeerSet(Phrase left, int i, Figure figure) {
        if (!left.get(i).is(SCOPE)) {
            return false;
        }
        if (isArea(left, i)) {
            return true;
        }
        if (figure.unit().orElse("").equals("倍") && left.isOnly(left.tail(), "的")) {
            return true;
        }
        boolean last = i == left.size() - 1;
        if (figure.kind() == Figure.Kind.RANK && (last || peersFollow(left, i + 1))) {
            return true;
        }
        boolean placed = !last && left.get(i + 1).is(RANK_AT) && left.textOf(i).startsWith("全");
        if (placed || !last && left.get(i + 1).is(SHARE_NOUN)) {
            return true;
        }
        return !last
                && left.get(i).argument(SCOPE).equals("peer")
                && !WordList.ORGAN.starts(left.textOf(i + 1))
                && (left.get(i + 1).kind() == Token.Kind.TEXT || isArea(left, i + 1));
    }

    /** [县域]医学中心, [县域]内就诊率: the area says what kind, and not whose the figures are. */
    static boolean isArea(Phrase words, int k) {
        return words.get(k).is(SCOPE)
                && words.textOf(k).endsWith("域")
                && k + 1 < words.size()
                && words.get(k + 1).kind() == Token.Kind.TEXT;
    }

    private static boolean peersFollow(Phrase left, int next) {
        return left.get(next).is(RANK_AT) || !left.from(next).any(t -> t.is(RANK_AT));
    }
}
