package org.jingwei.dispatch.task;

import java.util.List;
import java.util.Optional;

/**
 * As much of a task as tells what it says: of tens of thousands this is read where the whole would take seconds.
 *
 * @param owners the units that do the work
 * @param region sub-area it is for, as printed
 */
public record TaskOutline(TaskId id, String action, List<String> owners, Optional<String> region) {

    public TaskOutline {
        owners = List.copyOf(owners);
    }

    public static TaskOutline of(Task task) {
        TaskDraft draft = task.draft();
        return new TaskOutline(task.id(), draft.action(), draft.assignment().owners(), draft.region());
    }
}
