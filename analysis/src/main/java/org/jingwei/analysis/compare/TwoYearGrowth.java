package org.jingwei.analysis.compare;

import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.TwoYearAverage;
import org.jingwei.core.number.Interval;

/** 两年平均增速, which takes the low or high base of the year before out of a growth rate. */
public record TwoYearGrowth(Subject subject, Interval lastYear, Interval thisYear, Interval average)
        implements Explained {

    /** Refused where a year may have lost everything. */
    public static Answer<TwoYearGrowth> of(Subject subject, Interval lastYear, Interval thisYear) {
        return Answer.of(
                TwoYearAverage.of(lastYear, thisYear)
                        .map(average -> new TwoYearGrowth(subject, lastYear, thisYear, average)),
                subject + "某一年降幅可能达到100%，没有两年平均增速");
    }

    @Override
    public String sentence() {
        return subject + "上年" + Wording.growth(lastYear) + "、今年" + Wording.growth(thisYear) + "，两年平均"
                + Wording.growth(average) + "。";
    }
}
