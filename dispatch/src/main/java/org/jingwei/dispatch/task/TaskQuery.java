package org.jingwei.dispatch.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jingwei.dispatch.book.Page;

/**
 * Which tasks, in which order. Empty means any.
 *
 * @param who whose they are
 * @param due between which days something must come
 * @param words that stand in the action
 * @param only what else must hold, all of it
 */
public record TaskQuery(
        Set<Stage> stages,
        Optional<Progress> progress,
        Who who,
        Between due,
        Optional<TaskId> parent,
        Optional<String> document,
        Optional<String> words,
        Set<Only> only,
        Order order,
        Page page) {

    /**
     * Units that lead, support or supervise.
     *
     * @param units one of these at least, as it is written
     * @param like a part of the name of one of them
     */
    public record Who(Set<String> units, Optional<String> like) {
        static final Who ANY = new Who(Set.of(), Optional.empty());

        public Who {
            units = Set.copyOf(units);
        }

        boolean fits(Assignment assignment) {
            return (units.isEmpty() || !Collections.disjoint(units, assignment.units()))
                    && like.map(part -> assignment.units().stream().anyMatch(unit -> unit.contains(part)))
                            .orElse(true);
        }
    }

    /** From a day to a day, both included; empty where it is open. */
    public record Between(Optional<LocalDate> from, Optional<LocalDate> by) {
        static final Between ANY = new Between(Optional.empty(), Optional.empty());

        boolean fits(Optional<LocalDate> day) {
            return from.map(first -> day.filter(due -> !due.isBefore(first)).isPresent())
                            .orElse(true)
                    && by.map(last -> day.filter(due -> !due.isAfter(last)).isPresent())
                            .orElse(true);
        }
    }

    /** Something that is asked of each. */
    public enum Only {
        /** Nothing was reported. */
        UNREPORTED {
            @Override
            boolean fits(Task task) {
                return task.track().progress().isEmpty();
            }
        },
        /** It waits for its verifier, or for more time. */
        ASKING {
            @Override
            boolean fits(Task task) {
                return task.stage() == Stage.SUBMITTED || task.track().asked().isPresent();
            }
        };

        abstract boolean fits(Task task);
    }

    /** The order of a list; equal ones by number. */
    public enum Order {
        NUMBER,
        /** The nearest limit first, what has none last. */
        DUE,
        /** The last changed first. */
        CHANGED,
        /** The longest without a report first. */
        SILENT
    }

    public TaskQuery {
        stages = Set.copyOf(stages);
        only = Set.copyOf(only);
    }

    /** Every task by number. */
    public static TaskQuery all() {
        return new TaskQuery(
                EnumSet.allOf(Stage.class),
                Optional.empty(),
                Who.ANY,
                Between.ANY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
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
        return new TaskQuery(others, progress, who, due, parent, document, words, only, order, page);
    }

    public TaskQuery in(Progress other) {
        return new TaskQuery(stages, Optional.of(other), who, due, parent, document, words, only, order, page);
    }

    /** Of a unit. */
    public TaskQuery of(String unit) {
        return ofAny(Set.of(unit));
    }

    /** Of any of these units; of any unit at all where there are none. */
    public TaskQuery ofAny(Collection<String> units) {
        return of(new Who(Set.copyOf(units), who.like()));
    }

    /** Of a unit in whose name this stands. */
    public TaskQuery ofLike(String part) {
        return of(new Who(who.units(), Optional.of(part)));
    }

    private TaskQuery of(Who other) {
        return new TaskQuery(stages, progress, other, due, parent, document, words, only, order, page);
    }

    public TaskQuery dueBy(LocalDate day) {
        return due(new Between(due.from(), Optional.of(day)));
    }

    public TaskQuery dueFrom(LocalDate day) {
        return due(new Between(Optional.of(day), due.by()));
    }

    private TaskQuery due(Between other) {
        return new TaskQuery(stages, progress, who, other, parent, document, words, only, order, page);
    }

    public TaskQuery under(TaskId task) {
        return new TaskQuery(stages, progress, who, due, Optional.of(task), document, words, only, order, page);
    }

    public TaskQuery from(String source) {
        return new TaskQuery(stages, progress, who, due, parent, Optional.of(source), words, only, order, page);
    }

    public TaskQuery saying(String text) {
        return new TaskQuery(stages, progress, who, due, parent, document, Optional.of(text), only, order, page);
    }

    public TaskQuery only(Only other) {
        return new TaskQuery(stages, progress, who, due, parent, document, words, Set.of(other), order, page);
    }

    public TaskQuery by(Order other) {
        return new TaskQuery(stages, progress, who, due, parent, document, words, only, other, page);
    }

    public TaskQuery on(Page other) {
        return new TaskQuery(stages, progress, who, due, parent, document, words, only, order, other);
    }

    /** Whether a task is asked for. */
    public boolean asksFor(Task task) {
        TaskDraft draft = task.draft();
        return stages.contains(task.stage())
                && (progress.isEmpty() || progress.equals(task.track().progress()))
                && who.fits(draft.assignment())
                && due.fits(task.due())
                && (parent.isEmpty() || parent.equals(draft.parent()))
                && (document.isEmpty() || document.equals(draft.origin().document()))
                && words.map(text -> fold(draft.action()).contains(fold(text))).orElse(true)
                && only.stream().allMatch(one -> one.fits(task));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
