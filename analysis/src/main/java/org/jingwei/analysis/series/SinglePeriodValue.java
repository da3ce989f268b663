package org.jingwei.analysis.series;

import java.util.Optional;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.SinglePeriod;
import org.jingwei.core.number.Interval;

/** The value of a month, a quarter or any months in a row, cut out of cumulative values. */
public record SinglePeriodValue(CumulativeSeries series, Stretch stretch, Interval value) implements Explained {

    /** The question; refused where a month is missing, or published together with another. */
    public static Answer<SinglePeriodValue> of(CumulativeSeries series, Stretch stretch) {
        Optional<String> missing = series.missing(stretch, series.values(), "数值");
        if (missing.isPresent()) {
            return Answer.refused(series.subject() + missing.orElseThrow());
        }
        Interval to = series.value(stretch.last()).orElseThrow();
        Interval value = stretch.fromJanuary()
                ? to
                : SinglePeriod.level(to, series.value(stretch.first() - 1).orElseThrow());
        return Answer.given(new SinglePeriodValue(series, stretch, value));
    }

    @Override
    public String sentence() {
        String unit = series.subject().unit();
        String own = series.subject() + stretch.words() + "当期" + Wording.amount(value, unit);
        return stretch.fromJanuary()
                ? own + "（公布数）。"
                : own + "（由" + Stretch.until(stretch.last()).words()
                        + Wording.amount(series.value(stretch.last()).orElseThrow(), unit) + "减"
                        + Stretch.until(stretch.first() - 1).words()
                        + Wording.amount(series.value(stretch.first() - 1).orElseThrow(), unit) + "推算）。";
    }
}
