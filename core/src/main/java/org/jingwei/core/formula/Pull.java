package org.jingwei.core.formula;

import java.util.Optional;
import org.jingwei.core.number.Interval;

/** 拉动 and 贡献率 (pull and contribution rate): base share × growth; pull / total growth. Tight. */
public final class Pull {

    private Pull() {}

    /** Points of the total's growth: share of the base × growth of the part. */
    public static Interval of(Interval baseShare, Interval growth) {
        return baseShare.times(growth);
    }

    /** Points of the total's growth: change of the part / base of the total; empty unless that base is positive. */
    public static Optional<Interval> ofChange(Interval change, Interval totalBase) {
        return Share.of(change, totalBase);
    }

    /** pull / total growth, or change of the part / change of the total; empty if the divisor may be zero. */
    public static Optional<Interval> contributionRate(Interval pull, Interval total) {
        return total.mayBeZero() ? Optional.empty() : Optional.of(pull.dividedBy(total));
    }

    /** The pull that a printed contribution rate implies: rate × total growth. */
    public static Interval ofRate(Interval contributionRate, Interval totalGrowth) {
        return contributionRate.times(totalGrowth);
    }
}
