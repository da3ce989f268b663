package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import org.jingwei.reading.figure.Figure;

/** The printed plan beside which a completion stands: 完成[本级任务]41165万元的55%. */
final class PlanFigure {

    private static final int LONGEST_MODIFIER = 3;

    private PlanFigure() {}

    /** Whether the words before an amount name a plan and nothing else. */
    static boolean isOne(Phrase left, Figure figure) {
        int last = left.size() - 1;
        if (last < 0
                || !left.get(last).is(PLAN_NOUN)
                || left.get(last).is(HEAD)
                || figure.relative()
                || figure.points()) {
            return false;
        }
        int verb = isModifier(left, last - 1) ? last - 2 : last - 1;
        return verb < 0 || left.get(verb).is(LEVEL) || left.get(verb).is(THAN);
    }

    private static boolean isModifier(Phrase left, int k) {
        return k >= 0
                && left.get(k).kind() == Token.Kind.TEXT
                && left.get(k).end() - left.get(k).begin() <= LONGEST_MODIFIER;
    }

    /** The plan with its modifier, without the verb. */
    static String plan(Phrase left) {
        int from = left.size() - 1;
        while (from > 0 && left.get(from - 1).kind() == Token.Kind.TEXT) {
            from--;
        }
        return left.from(from).joined();
    }
}
