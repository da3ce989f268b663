package org.jingwei.analysis.progress;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.analysis.curve.Elapsed;
import org.jingwei.core.formula.Completion;
import org.jingwei.core.formula.Pace;
import org.jingwei.core.number.Interval;

/**
 * 时序进度: how much of the year's plan is done, and how far that is ahead of or behind the schedule.
 *
 * @param levels done and plan, where they are known
 * @param completion share of the plan done, a plain number
 * @param elapsed what should be done by now, and by which curve
 * @param pace completion less elapsed share: 0.091 is 9.1个百分点 ahead
 */
public record Progress(Subject subject, Optional<Levels> levels, Interval completion, Elapsed elapsed, Interval pace)
        implements Explained {

    /** Done and plan in the subject's unit. */
    public record Levels(Interval done, Interval plan) {}

    /** From what is done and planned for the year; refused unless the plan is positive. */
    public static Answer<Progress> of(Subject subject, Interval done, Interval plan, Elapsed elapsed) {
        return Answer.of(
                Completion.of(done, plan)
                        .map(completion -> new Progress(
                                subject,
                                Optional.of(new Levels(done, plan)),
                                completion,
                                elapsed,
                                pace(completion, elapsed))),
                subject + "的年计划不是正数，没有完成率");
    }

    /** From a completion that is printed as such. */
    public static Progress ofCompletion(Subject subject, Interval completion, Elapsed elapsed) {
        return new Progress(subject, Optional.empty(), completion, elapsed, pace(completion, elapsed));
    }

    /** The share of a measured profile is an interval, Pace takes a number: the ends give the ends. */
    private static Interval pace(Interval completion, Elapsed elapsed) {
        Interval share = elapsed.share();
        return Pace.of(completion, share.lower().orElseThrow())
                .hull(Pace.of(completion, share.upper().orElseThrow().min(BigDecimal.ONE)));
    }

    /** Behind for certain, whatever the rounding hides. */
    public boolean behind() {
        return pace.negate().positive();
    }

    /** 时间过半、任务过半: at least as much done as the schedule asks, for certain. */
    public boolean keptUp() {
        return pace.lower().filter(least -> least.signum() >= 0).isPresent();
    }

    @Override
    public String sentence() {
        String share = levels.map(known -> "完成" + Wording.amount(known.done(), subject.unit()) + "，占年计划"
                        + Wording.amount(known.plan(), subject.unit()) + "的" + Wording.percent(completion))
                .orElseGet(() -> "完成年计划的" + Wording.percent(completion));
        return subject + elapsed.stretch().words() + share + "，" + elapsed.curve() + "应完成"
                + Wording.percent(elapsed.share()) + "，"
                + Wording.signed(
                        pace,
                        "超时序进度" + Wording.points(pace),
                        "差时序进度" + Wording.points(pace.negate()),
                        "与时序进度持平",
                        "与时序进度大体相当，相差" + Wording.points(pace))
                + "。";
    }
}
