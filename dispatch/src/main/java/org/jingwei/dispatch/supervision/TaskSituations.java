package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jingwei.core.number.Interval;
import org.jingwei.dispatch.rulebook.Situation;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;

/** How a task stands in the measures that rules speak of: days left, days overdue, days without a report, urges so far. */
public final class TaskSituations {

    private TaskSituations() {}

    public static Situation of(Task task, LocalDate today) {
        Situation bare = Situation.of(
                "任务“" + task.draft().action() + "”", task.draft().kind().code(), YearMonth.from(today));
        if (!task.stage().open() || task.stage() == Stage.SUBMITTED || task.stage() == Stage.PROPOSED) {
            return bare;
        }
        Situation situation = bare.with(
                        "days_silent", days(ChronoUnit.DAYS.between(task.track().since(), today)))
                .with("reminders", Interval.exactly(task.track().counts().urges()));
        return task.daysLeft(today)
                .map(left -> situation.with("days_left", days(left)).with("overdue", days(Math.max(0, -left))))
                .orElse(situation);
    }

    private static Interval days(long days) {
        return Interval.exactly(days);
    }
}
