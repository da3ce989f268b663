package org.jingwei.app.web.task;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.dispatch.task.SameTasks;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;

/** A task that may say the same as another. */
record AlikeTask(Task task, double likeness) {

    static Optional<AlikeTask> of(TaskBook book, SameTasks.Candidate candidate) {
        return book.find(candidate.task()).map(task -> new AlikeTask(task, candidate.likeness()));
    }

    static List<AlikeTask> of(TaskBook book, List<SameTasks.Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> of(book, candidate).stream())
                .toList();
    }

    /** How alike, in whole percent. */
    String shown() {
        return String.format(Locale.ROOT, "%.0f%%", likeness * 100);
    }
}
