package org.jingwei.app.web.task;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jingwei.dispatch.rulebook.Rulebook;
import org.jingwei.dispatch.supervision.Judges;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.Patrol;
import org.jingwei.dispatch.supervision.Step;
import org.jingwei.dispatch.supervision.TaskSituations;
import org.jingwei.dispatch.task.Task;

/** The light of a task and the steps that the rules ask for, as of a day. Thread-safe. */
final class Lights {

    /** Whose rules tasks go by. */
    static final String OFFICE = Patrol.TASKS;

    private final Judges judges;

    /** @param rules asked each time */
    Lights(Supplier<Rulebook> rules) {
        this.judges = new Judges(rules, OFFICE);
    }

    Lamp lamp(Task task, LocalDate today) {
        return judges.get().light(TaskSituations.of(task, today), today, List.of());
    }

    /** The gravest first. */
    List<Step> steps(Task task, LocalDate today) {
        return judges.get()
                .steps(
                        TaskSituations.of(task, today),
                        today,
                        task.draft().assignment().owners().stream().findFirst().orElse(""));
    }
}
