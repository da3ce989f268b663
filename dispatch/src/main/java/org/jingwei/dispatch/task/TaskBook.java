package org.jingwei.dispatch.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.book.Stamp;

/**
 * The book of tasks. Events are added and never changed; what a task is, is what its events make. Thread-safe.
 */
public interface TaskBook {

    /**
     * Writes new tasks down, all or none, in this order. A parent must be in the book. What was already made of the very same
     * words of a document, by whomever and however short ago, is passed over.
     *
     * @return the tasks that were added
     */
    List<Task> propose(List<TaskDraft> drafts, Stamp stamp);

    /**
     * Lets an event happen to a task that was seen in this version. A task that has open parts is not closed, and none
     * comes to lie below itself.
     *
     * @throws ChangedMeanwhile if it has another version by now; nothing has changed then
     * @throws IllegalArgumentException if there is no such task or parent
     */
    Decision<Task> act(TaskId id, int version, TaskEvent event, Stamp stamp);

    Optional<Task> find(TaskId id);

    /** What happened, the first first; none of an unknown task. */
    List<Recorded<TaskEvent>> history(TaskId id);

    List<Task> list(TaskQuery query);

    /** The same list, of each task only what it says. */
    List<TaskOutline> outlines(TaskQuery query);

    /** The open tasks that rest on words of several places, after a merger; the nearest limit first. */
    List<Task> restingOnSeveral();

    /** How many the query asks for, whatever its page. */
    long count(TaskQuery query);

    /** How many of these are in each state. */
    record Tally(Stage stage, Optional<Progress> progress, long many) {}

    /** How many in each state, whatever its page; in no particular order, none of nothing. */
    List<Tally> tally(TaskQuery query);

    /** On how many of them something must come by each day, by day; those without a day are left out. */
    SortedMap<LocalDate, Long> days(TaskQuery query);
}
