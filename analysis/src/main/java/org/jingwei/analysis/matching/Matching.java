package org.jingwei.analysis.matching;

import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.Gap;
import org.jingwei.core.number.Interval;

/**
 * 匹配性: whether a partner indicator supports an indicator's growth. A pair that parts is a question, never an error.
 *
 * @param where region and period, as the sentence begins: 云岭市上半年
 * @param own growth, a plain number
 * @param partner growth, a plain number
 * @param gap own less partner
 */
public record Matching(
        String where, MatchingPair pair, Interval own, Interval partner, Interval gap, Agreement agreement)
        implements Explained {

    /** How the two stand to each other. */
    public enum Agreement {
        /** Within the tolerance, or so far as rounding lets us see. */
        TOGETHER,
        /** Apart by more than the tolerance for certain, in the same direction. */
        APART,
        /** One rises and the other falls, and they are further apart than the tolerance, for certain. */
        OPPOSITE
    }

    public static Matching of(String where, MatchingPair pair, Interval own, Interval partner) {
        Interval gap = Gap.of(own, partner);
        return new Matching(where, pair, own, partner, gap, agreement(pair, own, partner, gap));
    }

    private static Agreement agreement(MatchingPair pair, Interval own, Interval partner, Interval gap) {
        Interval allowed = Interval.closed(pair.tolerance().negate(), pair.tolerance());
        if (gap.intersects(allowed)) {
            return Agreement.TOGETHER;
        }
        boolean crossing =
                own.positive() && partner.negate().positive() || own.negate().positive() && partner.positive();
        return crossing ? Agreement.OPPOSITE : Agreement.APART;
    }

    @Override
    public String sentence() {
        String head = where + pair.indicator().name() + Wording.growth(own) + "，"
                + pair.partner().name() + Wording.growth(partner) + "，";
        String apart = Wording.distance(gap, "后者");
        String limit = Wording.points(Interval.exactly(pair.tolerance()));
        return head
                + switch (agreement) {
                    case TOGETHER -> "两者基本匹配（" + apart + "，常见差距在" + limit + "以内）。";
                    case APART -> apart + "，超过" + limit + "的常见差距，" + pair.why() + "，须核实原因。";
                    case OPPOSITE -> "一升一降，" + apart + "，" + pair.why() + "，须核实原因。";
                };
    }
}
