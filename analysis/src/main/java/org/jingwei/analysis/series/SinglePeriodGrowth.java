package org.jingwei.analysis.series;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.analysis.curve.ScheduleCurve;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.formula.SinglePeriod;
import org.jingwei.core.number.Interval;

/**
 * Growth of a month, a quarter or any months in a row, from published cumulative growth and last year's values, or from a
 * profile in their place.
 *
 * @param growth a plain number
 * @param basis the assumption in words
 */
public record SinglePeriodGrowth(CumulativeSeries series, Stretch stretch, Interval growth, String basis)
        implements Explained {

    private static final String NO_BASE = "上年同期基数不是正数";

    /**
     * The question. Refused where a month is missing or published together with another, and where the published growth does
     * not follow from the two years' values, because the base was revised or the growth is at constant prices.
     */
    public static Answer<SinglePeriodGrowth> of(CumulativeSeries series, CumulativeSeries lastYear, Stretch stretch) {
        Optional<String> missing = series.missing(stretch, series.growths(), "增速")
                .or(() -> stretch.fromJanuary() ? Optional.empty() : lastYear.missing(stretch, lastYear.values(), "数值"))
                .or(() -> revised(series, lastYear, stretch.last()))
                .or(() -> stretch.fromJanuary() ? Optional.empty() : revised(series, lastYear, stretch.first() - 1));
        if (missing.isPresent()) {
            return Answer.refused(series.subject() + missing.orElseThrow());
        }
        if (stretch.fromJanuary()) {
            return published(series, stretch);
        }
        int before = stretch.first() - 1;
        return answer(
                series,
                stretch,
                SinglePeriod.growth(
                        lastYear.value(stretch.last()).orElseThrow(),
                        lastYear.value(before).orElseThrow(),
                        series.growth(stretch.last()).orElseThrow(),
                        series.growth(before).orElseThrow()),
                "以上年同期累计数为基数推算");
    }

    /** From cumulative growth alone, last year's distribution being taken from a curve; the answer says so. */
    public static Answer<SinglePeriodGrowth> onProfile(CumulativeSeries series, ScheduleCurve curve, Stretch stretch) {
        Optional<String> missing = series.missing(stretch, series.growths(), "增速");
        if (missing.isPresent()) {
            return Answer.refused(series.subject() + missing.orElseThrow());
        }
        if (stretch.fromJanuary()) {
            return published(series, stretch);
        }
        int before = stretch.first() - 1;
        return answer(
                series,
                stretch,
                SinglePeriod.growth(
                        curve.at(stretch.last()).share(),
                        curve.at(before).share(),
                        series.growth(stretch.last()).orElseThrow(),
                        series.growth(before).orElseThrow()),
                "假定上年基数" + curve.words() + "分布");
    }

    /** From the values of two years, where no growth is published. */
    public static Answer<SinglePeriodGrowth> ofValues(
            CumulativeSeries series, CumulativeSeries lastYear, Stretch stretch) {
        Answer<SinglePeriodValue> own = SinglePeriodValue.of(series, stretch);
        Answer<SinglePeriodValue> base = SinglePeriodValue.of(lastYear, stretch);
        Optional<String> missing = own.refusal()
                .or(base::refusal)
                .or(() -> revised(series, lastYear, stretch.last())
                        .map(series.subject().words()::concat));
        if (missing.isPresent()) {
            return Answer.refused(missing.orElseThrow());
        }
        return answer(
                series,
                stretch,
                Growth.rate(own.orElseThrow().value(), base.orElseThrow().value()),
                "由两年累计数值相减推算");
    }

    private static Answer<SinglePeriodGrowth> published(CumulativeSeries series, Stretch stretch) {
        Interval growth = series.growth(stretch.last()).orElseThrow();
        return Answer.given(new SinglePeriodGrowth(series, stretch, growth, "公布数"));
    }

    private static Answer<SinglePeriodGrowth> answer(
            CumulativeSeries series, Stretch stretch, Optional<Interval> growth, String basis) {
        return Answer.of(
                growth.map(g -> new SinglePeriodGrowth(series, stretch, g, basis)),
                series.subject() + stretch.words() + NO_BASE);
    }

    /** Two years' values and the published growth that cannot all be true on one base. */
    private static Optional<String> revised(CumulativeSeries series, CumulativeSeries lastYear, int month) {
        Optional<Interval> computed =
                series.value(month).flatMap(level -> lastYear.value(month).flatMap(base -> Growth.rate(level, base)));
        return computed.filter(
                        c -> series.growth(month).filter(g -> !g.intersects(c)).isPresent())
                .map(c -> Stretch.until(month).words() + "公布"
                        + Wording.growth(series.growth(month).orElseThrow()) + "，按两年数值计算为"
                        + Wording.growth(c) + "，上年基数已调整或增速按可比口径计算，不能用原基数推算");
    }

    @Override
    public String sentence() {
        return series.subject() + stretch.words() + "当期" + Wording.growth(growth)
                + series.growth(stretch.last())
                        .filter(cumulative -> !stretch.fromJanuary())
                        .map(cumulative ->
                                "，" + Stretch.until(stretch.last()).words() + "累计" + Wording.growth(cumulative))
                        .orElse("")
                + "（" + basis + "）。";
    }

    /** Whether growth is below nothing for certain. */
    public boolean falling() {
        return growth.upper()
                .filter(most -> most.compareTo(BigDecimal.ZERO) < 0)
                .isPresent();
    }
}
