package org.jingwei.dispatch.task;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jingwei.dispatch.book.Page;

/**
 * Which tasks, in which order. Empty means any.
 *
 * @param unit a unit that leads, supports or supervises
 * @param dueBy due on this day or before
 * @param words that stand in the action
 */
public record TaskQuery(
        Set<Stage> stages,
        Optional<Progress> progress,
        Optional<String> unit,
        Optional<LocalDate> dueBy,
        Optional<TaskId> parent,
        Optional<String> document,
        Optional<String> words,
        Order order,
        Page page) {

    /** The order of a list; equal ones by number. */
    public enum Order {
        NUMBER,
        /** The nearest limit first, what has none last. */
        DUE,
        /** The last changed first. */
        CHANGED
    }

    public TaskQuery {
        stages = Set.copyOf(stages);
    }

    /** Every task by number. */
    public static TaskQuery all() {
        return new TaskQuery(
                EnumSet.allOf(Stage.class),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Order.NUMBER,
                Page.ALL);
    }

    /** What is still open, the nearest limit first. */
    public static TaskQuery open() {
        Set<Stage> open = EnumSet.noneOf(Stage.class);
        for (Stage stage : Stage.values()) {
            if (stage.open()) {
                open.add(stage);
            }
        }
        return all().in(open).by(Order.DUE);
    }

    public TaskQuery in(Set<Stage> others) {
        return new TaskQuery(others, progress, unit, dueBy, parent, document, words, order, page);
    }

    public TaskQuery in(Progress other) {
        return new TaskQuery(stages, Optional.of(other), unit, dueBy, parent, document, words, order, page);
    }

    public TaskQuery of(String other) {
        return new TaskQuery(stages, progress, Optional.of(other), dueBy, parent, document, words, order, page);
    }

    public TaskQuery dueBy(LocalDate day) {
        return new TaskQuery(stages, progress, unit, Optional.of(day), parent, document, words, order, page);
    }

    public TaskQuery under(TaskId task) {
        return new TaskQuery(stages, progress, unit, dueBy, Optional.of(task), document, words, order, page);
    }

    public TaskQuery from(String source) {
        return new TaskQuery(stages, progress, unit, dueBy, parent, Optional.of(source), words, order, page);
    }

    public TaskQuery saying(String text) {
        return new TaskQuery(stages, progress, unit, dueBy, parent, document, Optional.of(text), order, page);
    }

    public TaskQuery by(Order other) {
        return new TaskQuery(stages, progress, unit, dueBy, parent, document, words, other, page);
    }

    public TaskQuery on(Page other) {
        return new TaskQuery(stages, progress, unit, dueBy, parent, document, words, order, other);
    }

    /** Whether a task is asked for. */
    public boolean asksFor(Task task) {
        TaskDraft draft = task.draft();
        return stages.contains(task.stage())
                && (progress.isEmpty() || progress.equals(task.track().progress()))
                && unit.map(draft.assignment().units()::contains).orElse(true)
                && dueBy.map(day -> task.due().filter(due -> !due.isAfter(day)).isPresent())
                        .orElse(true)
                && (parent.isEmpty() || parent.equals(draft.parent()))
                && (document.isEmpty() || document.equals(draft.origin().document()))
                && words.map(text -> fold(draft.action()).contains(fold(text))).orElse(true);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
