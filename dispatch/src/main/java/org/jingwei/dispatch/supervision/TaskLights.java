package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jingwei.dispatch.rulebook.Rulebook;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;

/** The lights of tasks as of today: what was kept says the days of when it was lit, and they go on. Thread-safe if its book is. */
public final class TaskLights {

    private final TaskBook tasks;
    private final Judges judges;

    /** @param rules asked each time, for a regulation may be put into force meanwhile */
    public TaskLights(TaskBook tasks, Supplier<Rulebook> rules) {
        this.tasks = tasks;
        this.judges = new Judges(rules, Patrol.TASKS);
    }

    public Lamp of(Task task, LocalDate today) {
        return judges.get().light(TaskSituations.of(task, today), today, List.of());
    }

    /** The same light with today's reason; as it was kept, if it is not of a task or not of this colour any more. */
    public Lamp now(Lamp kept, LocalDate today) {
        return TaskSituations.taskOf(kept.subject())
                .flatMap(tasks::find)
                .map(task -> of(task, today))
                .filter(lamp -> lamp.light() == kept.light())
                .orElse(kept);
    }
}
