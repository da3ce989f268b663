package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import org.jingwei.core.number.Approx;
import org.jingwei.reading.figure.Figure;

/** Peels off the words between predicate and figure: 地区生产总值[达到]…, 增速[分别为]…. */
final class LeadOver {

    private static final long TRAILING = Cues.of(LEVEL, EACH, LEAD, DONE, FORECAST, TARGET, REACH, BASIS);
    private static final long PREDICATES = Cues.NOUNS | Cues.CHANGES | Cues.of(ABOVE, SHARE, PLAN_NOUN);

    private final Circumstances circumstances;

    LeadOver(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /** Notes what leads over; where the predicate ends. */
    int read(Phrase left, int from, Frame f, Figure figure) {
        int j = left.size();
        while (j > from && peel(left, j, f, figure)) {
            j--;
        }
        f.leadsOver = j < left.size() ? left.tail() : Token.NONE;
        return j;
    }

    private boolean peel(Phrase left, int j, Frame f, Figure figure) {
        Token t = left.get(j - 1);
        if (j == left.size() && hedges(t, figure)) {
            f.stated = true;
        } else if (t.kind() == Token.Kind.PERIOD && j < left.size()) {
            circumstances.within(t, f);
            circumstances.wholeYear(t, f);
        } else if (leadsOver(t, figure)) {
            circumstances.note(t, f);
            f.stated |= t.isAny(Cues.of(LEVEL, REACH));
        } else {
            return false;
        }
        return true;
    }

    /** 不低于, 控制在: the scanner has read them as the hedge of the figure. */
    private static boolean hedges(Token t, Figure figure) {
        return figure.approx() != Approx.EXACT && t.isAny(Cues.of(ABOVE, LEVEL)) && !t.isAny(Cues.NOUNS);
    }

    private static boolean leadsOver(Token t, Figure figure) {
        boolean placing = t.is(RANK_AT) && (figure.kind() == Figure.Kind.RANK || !t.is(REACH));
        return t.kind() == Token.Kind.WORD && t.isAny(TRAILING) && !t.isAny(PREDICATES) && !placing;
    }
}
