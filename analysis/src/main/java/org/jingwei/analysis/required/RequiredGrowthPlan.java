package org.jingwei.analysis.required;

import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.Gap;
import org.jingwei.core.number.Interval;

/**
 * 倒推: how much the rest of the year (or of January to any month) must grow so that the whole reaches its target. A target of
 * nothing asks when a cumulative fall turns (累计转正).
 *
 * @param goal what is aimed at: for January to {@link Goal#lastMonth()}, growth as a plain number
 * @param elapsed the months that are over
 * @param soFar their growth
 * @param required growth of the rest
 */
public record RequiredGrowthPlan(
        Subject subject, Goal goal, Stretch elapsed, Interval soFar, Assumption assumption, Interval required)
        implements Explained {

    /** Growth wanted for January to a month. */
    public record Goal(int lastMonth, Interval growth) {
        public static Goal ofYear(Interval growth) {
            return new Goal(12, growth);
        }
    }

    /**
     * The question; refused where last year's figures leave no certain rest.
     *
     * @param month the last month that is over; before the goal's last
     */
    public static Answer<RequiredGrowthPlan> of(
            Subject subject, Goal goal, int month, Interval soFar, Assumption assumption) {
        Stretch elapsed = Stretch.until(month);
        if (month >= goal.lastMonth()) {
            return Answer.refused(subject + elapsed.words() + "已经结束，没有剩余月份可以倒推");
        }
        return Answer.of(
                assumption
                        .rest(elapsed, goal.lastMonth(), goal.growth(), soFar)
                        .map(r -> new RequiredGrowthPlan(subject, goal, elapsed, soFar, assumption, r)),
                subject + "上年基数不可用：剩余月份的基数不是正数");
    }

    /** The months that are left. */
    public Stretch rest() {
        return elapsed.restUntil(goal.lastMonth());
    }

    /** How much faster than so far, a plain number. */
    public Interval acceleration() {
        return Gap.of(required, soFar);
    }

    @Override
    public String sentence() {
        String aim = Stretch.until(goal.lastMonth()).words() + Wording.growth(goal.growth());
        return subject + "要实现" + aim + "的目标，在" + elapsed.words() + Wording.growth(soFar) + "的基础上，"
                + rest().words() + "须" + Wording.growth(required) + "，"
                + Wording.distance(acceleration(), elapsed.words() + "增速") + "（"
                + assumption.words(elapsed, goal.lastMonth()) + "）。";
    }
}
