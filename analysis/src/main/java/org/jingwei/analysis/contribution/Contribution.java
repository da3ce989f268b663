package org.jingwei.analysis.contribution;

import java.util.Optional;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.Pull;
import org.jingwei.core.number.Interval;

/**
 * 拉动 and 贡献率 of one part.
 *
 * @param total what the part belongs to
 * @param pull points of the total's growth, a plain number
 * @param rate share of the total's growth; empty where that may be zero
 */
public record Contribution(Subject total, String part, Interval totalGrowth, Interval pull, Optional<Interval> rate)
        implements Explained {

    /** From base share and growth. */
    public static Contribution of(Subject total, Interval totalGrowth, Part part) {
        return ofPull(total, totalGrowth, part.name(), part.pull());
    }

    /** From a pull that is printed or computed otherwise. */
    public static Contribution ofPull(Subject total, Interval totalGrowth, String part, Interval pull) {
        return new Contribution(total, part, totalGrowth, pull, Pull.contributionRate(pull, totalGrowth));
    }

    @Override
    public String sentence() {
        return part + effect() + rate.map(r -> "，贡献率为" + Wording.percent(r)).orElse("") + "。";
    }

    private String effect() {
        return Wording.signed(
                pull,
                "拉动" + total + "增长" + Wording.points(pull),
                "下拉" + total + Wording.points(pull.negate()),
                "对" + total + "增长没有影响",
                "对" + total + "增长的影响在零上下，" + Wording.pull(pull));
    }
}
