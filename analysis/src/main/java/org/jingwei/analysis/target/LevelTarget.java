package org.jingwei.analysis.target;

import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.number.Interval;

/**
 * What a level that is set as target means as growth on last year's result; a target below that result stands out.
 *
 * @param growth a plain number
 */
public record LevelTarget(Subject subject, Interval lastYear, Interval target, Interval growth) implements Explained {

    /** Refused unless last year's result is positive. */
    public static Answer<LevelTarget> of(Subject subject, Interval lastYear, Interval target) {
        return Answer.of(
                Growth.rate(target, lastYear).map(growth -> new LevelTarget(subject, lastYear, target, growth)),
                subject + "上年实际不是正数，目标不能折成增速");
    }

    /** Below last year's result for certain. */
    public boolean lowered() {
        return target.below(lastYear);
    }

    @Override
    public String sentence() {
        String unit = subject.unit();
        return subject + "目标" + Wording.amount(target, unit) + "，比上年实际" + Wording.amount(lastYear, unit)
                + Wording.growth(growth) + (lowered() ? "，目标低于上年实际，须说明理由" : "") + "。";
    }
}
