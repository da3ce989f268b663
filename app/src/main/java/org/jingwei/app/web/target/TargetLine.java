package org.jingwei.app.web.target;

import java.time.YearMonth;
import java.util.Optional;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.app.web.layout.Addresses;
import org.jingwei.app.wording.FactWords;
import org.jingwei.app.wording.LightWords;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Region;
import org.jingwei.dispatch.indicator.Report;
import org.jingwei.dispatch.target.AgainstLastYear;
import org.jingwei.dispatch.target.Target;
import org.jingwei.dispatch.target.TargetValue;

/**
 * A line of 目标.
 *
 * @param target that was set; empty if none was
 * @param printed a figure that a document prints as the aim and nobody took over
 * @param reached how the latest report stands to it
 * @param evidence address of the words it is taken from
 * @param parts how many parts it is split into
 */
record TargetLine(
        Region region,
        int year,
        String indicator,
        Optional<Target> target,
        Optional<Report> printed,
        Optional<Reached> reached,
        Optional<AgainstLastYear> against,
        Optional<String> evidence,
        int parts) {

    /**
     * The latest report beside the target.
     *
     * @param completion in percent and {@code pace} in points, of an amount
     */
    record Reached(
            String indicator,
            YearMonth month,
            Report report,
            TargetValue.Standing standing,
            Optional<Interval> completion,
            Optional<Interval> pace) {

        String figure() {
            return report.words();
        }

        String period() {
            return LightWords.until(month, indicator);
        }

        /** An amount is not held to the whole year before its end: its pace is. */
        String words() {
            return pace.map(ahead -> "完成" + Wording.amount(completion.orElseThrow(), "%") + "，"
                            + Wording.signed(
                                    ahead,
                                    "超时序" + Wording.amount(ahead, "个百分点"),
                                    "差时序" + Wording.amount(ahead.negate(), "个百分点"),
                                    "与时序持平",
                                    "与时序相当"))
                    .orElse(standing.word());
        }

        String look() {
            boolean behind =
                    pace.map(ahead -> ahead.negate().positive()).orElse(standing == TargetValue.Standing.MISSED);
            boolean good = pace.map(ahead ->
                            ahead.lower().filter(least -> least.signum() >= 0).isPresent())
                    .orElse(standing == TargetValue.Standing.REACHED);
            return behind ? "behind" : good ? "reached" : "";
        }

        String sign() {
            return look().equals("behind") ? "▼" : look().equals("reached") ? "▲" : "＝";
        }
    }

    String name() {
        return Indicators.standard().byCode(indicator).map(Indicator::name).orElse(indicator);
    }

    String tier() {
        return target.map(one -> one.key().tier()).orElse("");
    }

    String words() {
        return target.map(one -> one.value().words()).orElse("");
    }

    /** 增速, 总量, 关系, 文字, 明确不设. */
    String kind() {
        return target.map(one -> kind(one.value())).orElse(printed.isPresent() ? "文件所印，未采用" : "没有找到");
    }

    static String kind(TargetValue value) {
        if (value instanceof TargetValue.Figure figure) {
            String side =
                    figure.figure().isEmpty() ? "·区间" : figure.wanted().lower().isEmpty() ? "·上限" : "";
            return FactWords.measure(figure.measure()).replace("水平", "总量").replace("同比", "增速") + side;
        }
        if (value instanceof TargetValue.Relation) {
            return "与别的比";
        }
        return value instanceof TargetValue.NotSet ? "明确不设" : "文字";
    }

    boolean notSet() {
        return target.filter(one -> one.value() instanceof TargetValue.NotSet).isPresent();
    }

    /** Lower than last year's target or result, and so in need of a reason. */
    boolean lowered() {
        return against.filter(one -> one.belowLastTarget() || one.belowLastResult())
                .isPresent();
    }

    String lastTarget() {
        return against.flatMap(AgainstLastYear::lastTarget)
                .map(last -> last.value().words())
                .orElse("");
    }

    String lastResult() {
        return against.flatMap(one ->
                        one.lastResult().map(value -> Wording.amount(value, TargetShelf.unit(one.target()))))
                .orElse("");
    }

    String loweredWords() {
        return against.map(one -> (one.belowLastTarget() ? "低于上年目标" : "")
                        + (one.belowLastTarget() && one.belowLastResult() ? "，" : "")
                        + (one.belowLastResult() ? "低于上年实际" : ""))
                .orElse("");
    }

    String address() {
        return Addresses.of("/targets/" + year + "/" + indicator, "place", region.path());
    }

    String source() {
        return target.map(one -> one.evidence().isEmpty()
                        ? one.way()
                        : one.evidence().get(0).document())
                .orElse("");
    }

    String quote() {
        return target.flatMap(one -> one.evidence().stream().findFirst())
                .map(one -> one.quote())
                .orElse("");
    }
}
