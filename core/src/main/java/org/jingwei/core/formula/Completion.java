package org.jingwei.core.formula;

import java.util.Optional;
import org.jingwei.core.number.Interval;

/** Done and plan: done / plan. Tight. */
public final class Completion {

    private Completion() {}

    /** done / plan; empty unless the plan is positive. */
    public static Optional<Interval> of(Interval done, Interval plan) {
        return plan.positive() ? Optional.of(done.dividedBy(plan)) : Optional.empty();
    }

    /** The plan that a printed completion implies: done / completion; empty unless completion is positive. */
    public static Optional<Interval> plan(Interval done, Interval completion) {
        return of(done, completion);
    }

    /** plan − done; negative where more was done than planned. */
    public static Interval remaining(Interval done, Interval plan) {
        return plan.minus(done);
    }

    /**
     * (plan − done) / periods left.
     *
     * @throws IllegalArgumentException if no period is left
     */
    public static Interval perPeriod(Interval done, Interval plan, int periodsLeft) {
        if (periodsLeft < 1) {
            throw new IllegalArgumentException("no period is left: " + periodsLeft);
        }
        return remaining(done, plan).dividedBy(Interval.exactly(periodsLeft));
    }
}
