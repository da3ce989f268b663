package org.jingwei.analysis.target;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.Multiple;
import org.jingwei.core.number.Interval;

/**
 * How long a level takes to reach another at a steady growth.
 *
 * @param growth a year, a plain number
 * @param years to the tenth; contains the truth
 */
public record YearsToReach(Subject subject, Interval now, Interval goal, BigDecimal growth, Interval years)
        implements Explained {

    private static final int MOST_TENTHS = 1000;

    /** Refused unless level, goal and growth are positive, and the goal is reached within a century. */
    public static Answer<YearsToReach> of(Subject subject, Interval now, Interval goal, BigDecimal growth) {
        if (!now.positive()
                || growth.signum() <= 0
                || goal.upper().isEmpty()
                || goal.lower().isEmpty()) {
            return Answer.refused(subject + "现值和年均增速须为正数，目标须为定值");
        }
        Interval multiple = Multiple.of(goal, now).orElseThrow();
        int least = Math.max(tenths(multiple.lower().orElseThrow(), growth) - 1, 0);
        int most = tenths(multiple.upper().orElseThrow(), growth);
        if (most > MOST_TENTHS) {
            return Answer.refused(subject + "按这一增速一百年内达不到目标");
        }
        return Answer.given(new YearsToReach(
                subject,
                now,
                goal,
                growth,
                Interval.closed(BigDecimal.valueOf(least, 1), BigDecimal.valueOf(most, 1))));
    }

    /** The first tenth of a year at which (1+g)^t is at least the multiple: (1+g)^n against the tenth power of it. */
    private static int tenths(BigDecimal multiple, BigDecimal growth) {
        BigDecimal goal = multiple.pow(10, MathContext.DECIMAL128);
        BigDecimal factor = growth.add(BigDecimal.ONE);
        BigDecimal reached = BigDecimal.ONE;
        int n = 0;
        while (reached.compareTo(goal) < 0 && n <= MOST_TENTHS) {
            reached = reached.multiply(factor, MathContext.DECIMAL128);
            n++;
        }
        return n;
    }

    @Override
    public String sentence() {
        String unit = subject.unit();
        return subject + "由" + Wording.amount(now, unit) + "达到" + Wording.amount(goal, unit) + "，按年均"
                + Wording.growth(Interval.exactly(growth)) + "测算需" + Wording.amount(years, "年") + "。";
    }
}
