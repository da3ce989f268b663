package org.jingwei.dispatch.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tasks as goal → task → item, with what lies below each counted. A task whose parent is not in the list is a root of its own.
 *
 * @param tally of the task's parts, its own self left out
 */
public record TaskTree(Task task, List<TaskTree> parts, Tally tally) {

    /** How the parts stand. */
    public record Tally(int all, int closed, int late, int behind) {

        static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(all + other.all, closed + other.closed, late + other.late, behind + other.behind);
        }
    }

    public TaskTree {
        parts = List.copyOf(parts);
    }

    /** The trees of a list, by number. */
    public static List<TaskTree> of(List<Task> tasks, LocalDate today) {
        Map<TaskId, List<Task>> below = new HashMap<>();
        Map<TaskId, Task> known = new HashMap<>();
        tasks.forEach(task -> known.put(task.id(), task));
        List<Task> roots = new ArrayList<>();
        for (Task task : tasks.stream()
                .sorted(Comparator.comparing(task -> task.id().number()))
                .toList()) {
            task.draft()
                    .parent()
                    .filter(known::containsKey)
                    .ifPresentOrElse(
                            parent -> below.computeIfAbsent(parent, id -> new ArrayList<>())
                                    .add(task),
                            () -> roots.add(task));
        }
        return roots.stream().map(root -> tree(root, below, today)).toList();
    }

    private static TaskTree tree(Task task, Map<TaskId, List<Task>> below, LocalDate today) {
        List<TaskTree> parts = below.getOrDefault(task.id(), List.of()).stream()
                .map(part -> tree(part, below, today))
                .toList();
        Tally tally = parts.stream()
                .map(part -> part.tally().plus(one(part.task(), today)))
                .reduce(Tally.NONE, Tally::plus);
        return new TaskTree(task, parts, tally);
    }

    private static Tally one(Task task, LocalDate today) {
        boolean behind = task.stage().open()
                && task.track().progress().filter(Progress.BEHIND::equals).isPresent();
        return new Tally(1, task.stage() == Stage.CLOSED ? 1 : 0, task.late(today) ? 1 : 0, behind ? 1 : 0);
    }
}
