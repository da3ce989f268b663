package org.jingwei.app.web.task;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.app.wording.FactWords;
import org.jingwei.core.fact.Evidence;
import org.jingwei.dispatch.task.Aim;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskDraft;

/**
 * Something that a document promises, as a task that could be.
 *
 * @param confidence of the reader, from 0 to 1
 * @param already the task that was made of these very words
 * @param alike a task that says nearly the same
 */
record Promised(TaskDraft draft, double confidence, Optional<Task> already, Optional<AlikeTask> alike, long article) {

    Evidence evidence() {
        return draft.origin().evidence().get(0);
    }

    /** What names it in a form: where it stands and what it says. */
    String key() {
        return evidence().place().line() + "-" + evidence().place().column() + "-"
                + Integer.toHexString(draft.action().hashCode());
    }

    String goal() {
        return draft.aims().stream().map(Aim::words).collect(Collectors.joining("；"));
    }

    String lead() {
        return String.join("、", draft.assignment().lead());
    }

    String supporting() {
        return String.join("、", draft.assignment().supporting());
    }

    /** A day that a field can hold; empty for a limit in words or one that recurs. */
    String day() {
        return draft.due() instanceof Due.OnDay limit ? limit.day().toString() : "";
    }

    /** The limit in words, where it is no day. */
    String limit() {
        return draft.due() instanceof Due.OnDay ? "" : draft.due().words();
    }

    String place() {
        return FactWords.place(evidence());
    }

    String sourceAddress() {
        return "/articles/" + article + "#L" + evidence().place().line();
    }

    String sure() {
        return String.format(Locale.ROOT, "%.0f%%", confidence * 100);
    }
}
