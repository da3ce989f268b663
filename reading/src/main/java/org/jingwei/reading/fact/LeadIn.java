package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import org.jingwei.reading.figure.Figure;

/** Peels off the words that lead in to a subject: [上半年，全市]工业增加值, [预计]…, [其中]…. */
final class LeadIn {

    private static final long LEADING =
            Cues.of(LEAD, DONE, FORECAST, TARGET, PLAN, PART, BASIS, SCOPE, LEVEL, YOY, EACH, MOM);

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
                period(left, i, f);
            } else if (!isLeftOver(left, i)) {
                if (!leads(t) || isPeerSet(left, i, figure)) {
                    break;
                }
                boolean each = f.each;
                circumstances.note(t, f);
                // 各 before a noun means all of its kind, not one figure each
                f.each = left.isOnly(i, "各") ? each : f.each;
            }
            i++;
        }
        return i;
    }

    private void period(Phrase left, int i, Frame f) {
        Token t = left.get(i);
        if (!circumstances.isReference(t)) {
            circumstances.opening(t, i == left.size() - 1 ? Token.NONE : left.get(i + 1), f);
        }
        circumstances.earlier(t, f);
    }

    /** A list mark left over from the figure before, or 4月底[前]. */
    private static boolean isLeftOver(Phrase left, int i) {
        return left.get(i).kind() == Token.Kind.LIST
                || i > 0 && left.isOnly(i, "前") && left.get(i - 1).kind() == Token.Kind.PERIOD;
    }

    private static boolean leads(Token t) {
        return t.kind() == Token.Kind.WORD && mayLead(t) && !t.isAny(Cues.NOUNS);
    }

    /** 同口径 leads in; 同口径增长 is the predicate, though it tells the basis too. */
    static boolean mayLead(Token t) {
        return t.isAny(LEADING) && !t.isAny(CHANGE);
    }

    /** 全市第11, 全市排名第一, 全国百强区第4: the scope before a place is its peer set, not the region. */
    private static boolean isPeerSet(Phrase left, int i, Figure figure) {
        if (!left.get(i).is(SCOPE)) {
            return false;
        }
        boolean last = i == left.size() - 1;
        if (figure.kind() == Figure.Kind.RANK && (last || peersFollow(left, i + 1))) {
            return true;
        }
        return !last
                && left.get(i).argument(SCOPE).equals("peer")
                && left.get(i + 1).kind() == Token.Kind.TEXT;
    }

    private static boolean peersFollow(Phrase left, int next) {
        return left.get(next).is(RANK_AT) || !left.from(next).any(t -> t.is(RANK_AT));
    }
}
