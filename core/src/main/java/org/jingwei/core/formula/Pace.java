package org.jingwei.core.formula;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.core.number.Interval;

/** 时序进度 (pace): completion less the share of the schedule that has elapsed. Tight. The schedule's curve is the caller's. */
public final class Pace {

    private Pace() {}

    /**
     * completion − elapsed share.
     *
     * @throws IllegalArgumentException if the elapsed share is not from 0 to 1
     */
    public static Interval of(Interval completion, BigDecimal elapsed) {
        if (elapsed.signum() < 0 || elapsed.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("an elapsed share lies between 0 and 1: " + elapsed);
        }
        return completion.minus(Interval.exactly(elapsed));
    }

    /** done / plan − elapsed share; empty unless the plan is positive. */
    public static Optional<Interval> of(Interval done, Interval plan, BigDecimal elapsed) {
        return Completion.of(done, plan).map(completion -> of(completion, elapsed));
    }
}
