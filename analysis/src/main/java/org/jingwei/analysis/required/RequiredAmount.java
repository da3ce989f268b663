package org.jingwei.analysis.required;

import java.util.Optional;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.Completion;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.formula.Multiple;
import org.jingwei.core.number.Interval;

/**
 * What is left of an amount, and how much of it falls to each month, beside what the months so far brought.
 *
 * @param remaining target less done; negative where more was done
 * @param perMonth remaining over the months left, in even months
 * @param monthlySoFar done over the months that are over
 */
public record RequiredAmount(Subject subject, Task task, Interval remaining, Interval perMonth, Interval monthlySoFar)
        implements Explained {

    /** Done by the end of {@code month}, wanted by the end of {@code lastMonth}. */
    public record Task(Interval done, int month, Interval target, int lastMonth) {
        public Task {
            if (month < 1 || lastMonth > 12 || month > lastMonth) {
                throw new IllegalArgumentException("not months of a year: " + month + ".." + lastMonth);
            }
        }

        Stretch rest() {
            return Stretch.until(month).restUntil(lastMonth);
        }
    }

    /** The question; refused where no month is left. */
    public static Answer<RequiredAmount> of(Subject subject, Task task) {
        if (task.month() == task.lastMonth()) {
            return Answer.refused(subject + Stretch.until(task.month()).words() + "已经结束，没有剩余月份可以分摊");
        }
        return Answer.given(new RequiredAmount(
                subject,
                task,
                Completion.remaining(task.done(), task.target()),
                Completion.perPeriod(task.done(), task.target(), task.rest().months()),
                task.done().dividedBy(Interval.exactly(task.month()))));
    }

    /** How many times the pace so far each month left must bring; empty if nothing may have been done yet. */
    public Optional<Interval> timesSoFar() {
        return Multiple.of(perMonth, monthlySoFar);
    }

    /** Growth of the rest on last year's value of the same months; empty unless that is positive. */
    public Optional<Interval> growthOfRest(Interval lastYearsRest) {
        return Growth.rate(remaining, lastYearsRest);
    }

    /** Done for certain. */
    public boolean reached() {
        return remaining.upper().filter(most -> most.signum() <= 0).isPresent();
    }

    @Override
    public String sentence() {
        String unit = subject.unit();
        String head = subject + Stretch.until(task.lastMonth()).words() + "目标"
                + Wording.amount(task.target(), unit) + "，"
                + Stretch.until(task.month()).words() + "已完成"
                + Wording.amount(task.done(), unit);
        if (reached()) {
            return head + "，已提前完成。";
        }
        String times = timesSoFar()
                .map(n -> "，是此前月均" + Wording.amount(monthlySoFar, unit) + "的" + Wording.amount(n, "倍"))
                .orElse("");
        return head + "，还差" + Wording.amount(remaining, unit) + "，"
                + task.rest().words()
                + (task.rest().months() == 1 ? "须完成" : "月均须完成") + Wording.amount(perMonth, unit) + times
                + "（假定剩余各月均匀完成）。";
    }
}
