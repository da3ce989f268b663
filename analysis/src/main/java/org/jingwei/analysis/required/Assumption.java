package org.jingwei.analysis.required;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.analysis.curve.ScheduleCurve;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.core.formula.RequiredGrowth;
import org.jingwei.core.formula.Share;
import org.jingwei.core.number.Interval;

/** What is taken for last year's distribution over the months, and the words in which the answer admits it. */
public sealed interface Assumption {

    /** Growth of the rest; empty where last year's figures leave no certain rest. */
    Optional<Interval> rest(Stretch elapsed, int lastMonth, Interval target, Interval soFar);

    /** The words for the sentence. */
    String words(Stretch elapsed, int lastMonth);

    /** Last year's figures: {@code whole} for the period of the target, {@code elapsed} for its elapsed part. */
    static Assumption lastYear(Interval whole, Interval elapsed, String unit) {
        return new LastYear(whole, elapsed, unit);
    }

    /** Every month of last year the same. */
    static Assumption evenMonths() {
        return new Profile(ScheduleCurves.evenMonths(), "假定上年各月数值相等");
    }

    /** A named profile of last year. */
    static Assumption profile(ScheduleCurve curve) {
        return new Profile(curve, curve.words() + "推算上年基数");
    }

    /** B and b themselves. */
    record LastYear(Interval whole, Interval elapsed, String unit) implements Assumption {
        @Override
        public Optional<Interval> rest(Stretch before, int lastMonth, Interval target, Interval soFar) {
            return RequiredGrowth.ofRest(whole, elapsed, target, soFar);
        }

        @Override
        public String words(Stretch before, int lastMonth) {
            return "以上年" + Stretch.until(lastMonth).words() + Wording.amount(whole, unit) + "、" + before.words()
                    + Wording.amount(elapsed, unit) + "为基数";
        }
    }

    /** A curve in place of B and b. */
    record Profile(ScheduleCurve curve, String told) implements Assumption {
        @Override
        public Optional<Interval> rest(Stretch before, int lastMonth, Interval target, Interval soFar) {
            return share(before, lastMonth)
                    .filter(share -> share.positive() && share.below(Interval.exactly(1)))
                    .map(share -> at(share.lower(), target, soFar).hull(at(share.upper(), target, soFar)));
        }

        private Optional<Interval> share(Stretch before, int lastMonth) {
            return Share.of(curve.at(before.last()).share(), curve.at(lastMonth).share());
        }

        private static Interval at(Optional<BigDecimal> share, Interval target, Interval soFar) {
            return RequiredGrowth.ofRest(share.orElseThrow(), target, soFar);
        }

        @Override
        public String words(Stretch before, int lastMonth) {
            return told
                    + share(before, lastMonth)
                            .map(share -> "、" + before.words() + "占" + Wording.percent(share))
                            .orElse("");
        }
    }
}
