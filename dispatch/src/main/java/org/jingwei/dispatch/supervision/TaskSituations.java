package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.number.Interval;
import org.jingwei.dispatch.rulebook.Situation;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskId;

/** How a task stands in the measures that rules speak of: days left, days overdue, days without a report, urges so far. */
public final class TaskSituations {

    private static final Pattern SUBJECT = Pattern.compile("任务(T[1-9]\\d{0,17})“");

    private TaskSituations() {}

    /** What lights and steps are about: the number tells two tasks of the same words apart. */
    public static String subject(Task task) {
        return "任务" + task.id() + "“" + task.draft().action() + "”";
    }

    /** The task that a subject is about; empty if it is about something else. */
    public static Optional<TaskId> taskOf(String subject) {
        Matcher found = SUBJECT.matcher(subject);
        return found.lookingAt() ? Optional.of(TaskId.parse(found.group(1))) : Optional.empty();
    }

    public static Situation of(Task task, LocalDate today) {
        Situation bare = Situation.of(subject(task), task.draft().kind().code(), YearMonth.from(today));
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
