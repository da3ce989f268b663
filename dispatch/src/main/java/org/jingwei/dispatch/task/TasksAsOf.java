package org.jingwei.dispatch.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Recorded;

/** The tasks as they stood when a day ended: what changed since is folded anew from its events. */
public final class TasksAsOf {

    private static final int AT_ONCE = 2_000;

    private TasksAsOf() {}

    /** Those that were open then, in no particular order. */
    public static List<Task> open(TaskBook book, LocalDate day) {
        List<Task> open = new ArrayList<>();
        Page page = Page.first(AT_ONCE);
        List<Task> some = book.list(TaskQuery.open().by(TaskQuery.Order.NUMBER).on(page));
        while (!some.isEmpty()) {
            some.stream().filter(task -> !since(task, day)).forEach(open::add);
            page = page.next();
            some = book.list(TaskQuery.open().by(TaskQuery.Order.NUMBER).on(page));
        }
        changedSince(book, day).stream()
                .flatMap(task -> then(book, task.id(), day).stream())
                .filter(task -> task.stage().open())
                .forEach(open::add);
        return List.copyOf(open);
    }

    private static boolean since(Task task, LocalDate day) {
        return task.changed().day().isAfter(day);
    }

    private static List<Task> changedSince(TaskBook book, LocalDate day) {
        List<Task> changed = new ArrayList<>();
        Page page = Page.first(AT_ONCE);
        while (true) {
            List<Task> some =
                    book.list(TaskQuery.all().by(TaskQuery.Order.CHANGED).on(page));
            some.stream().filter(task -> since(task, day)).forEach(changed::add);
            if (some.isEmpty() || !since(some.get(some.size() - 1), day)) {
                return changed;
            }
            page = page.next();
        }
    }

    /** The task as it stood then; empty if it was not yet. */
    public static Optional<Task> then(TaskBook book, TaskId id, LocalDate day) {
        List<Recorded<TaskEvent>> events = book.history(id).stream()
                .takeWhile(event -> !event.stamp().day().isAfter(day))
                .toList();
        return events.isEmpty() ? Optional.empty() : Optional.of(Task.fold(id, events));
    }
}
