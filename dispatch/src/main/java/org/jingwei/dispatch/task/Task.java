package org.jingwei.dispatch.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.calendar.Deadlines;

/**
 * A task as it stands: what its events, one after the other, have made of it. Nothing else changes it.
 *
 * @param version how many events it has had
 * @param changed the last of them
 */
public record Task(TaskId id, int version, TaskDraft draft, Stage stage, Track track, Stamp changed) {

    /**
     * What the events make.
     *
     * @throws IllegalArgumentException for events that are no history: none, out of order, not begun by a proposal
     */
    public static Task fold(TaskId id, List<Recorded<TaskEvent>> events) {
        if (events.isEmpty() || !(events.get(0).event() instanceof TaskEvent.Proposed)) {
            throw new IllegalArgumentException("the history of " + id + " does not begin with its proposal");
        }
        Task task = begin(
                id, (TaskEvent.Proposed) events.get(0).event(), events.get(0).stamp());
        for (Recorded<TaskEvent> next : events.subList(1, events.size())) {
            if (next.number() != task.version + 1) {
                throw new IllegalArgumentException(
                        "event " + next.number() + " of " + id + " follows event " + task.version);
            }
            task = task.after(next.event(), next.stamp());
        }
        return task;
    }

    /** A task that was just written down. */
    public static Task begin(TaskId id, TaskEvent.Proposed event, Stamp stamp) {
        return new Task(id, 1, event.draft(), Stage.PROPOSED, Track.begun(stamp.day()), stamp);
    }

    /** The task after the event, or the reason why it may not happen. */
    public Decision<Task> decide(TaskEvent event, Stamp stamp) {
        return event.refusal(this, stamp.by())
                .map(Decision::<Task>refused)
                .orElseGet(() -> Decision.allowed(after(event, stamp)));
    }

    /**
     * Why a task may not lie under the parent of a draft: it would lie below itself.
     *
     * @throws IllegalArgumentException if the book has no such parent
     */
    public static Optional<String> knot(TaskId id, TaskDraft draft, Function<TaskId, Optional<Task>> book) {
        Optional<TaskId> above = draft.parent();
        while (above.isPresent()) {
            TaskId parent = above.orElseThrow();
            if (parent.equals(id)) {
                return Optional.of("任务不能列在自己的下级之下。");
            }
            above = book.apply(parent)
                    .orElseThrow(() -> new IllegalArgumentException("no task " + parent))
                    .draft()
                    .parent();
        }
        return Optional.empty();
    }

    /** The same, knowing how many parts of it are open: a whole is not closed before its parts. */
    public Decision<Task> decide(TaskEvent event, Stamp stamp, long openParts) {
        return event instanceof TaskEvent.Closed && openParts > 0
                ? Decision.refused("还有" + openParts + "项下级任务未办结，不能销号。")
                : decide(event, stamp);
    }

    private Task after(TaskEvent event, Stamp stamp) {
        Task changedTask = event.applied(this, stamp);
        return new Task(id, version + 1, changedTask.draft, changedTask.stage, changedTask.track, stamp);
    }

    /** The next day by which something must come; for an open task only. */
    public Optional<LocalDate> due() {
        return stage.open() ? draft.due().after(track.since()) : Optional.empty();
    }

    /** Whether that day is over. What waits for its verifier is not late. */
    public boolean late(LocalDate today) {
        return stage != Stage.SUBMITTED && due().filter(today::isAfter).isPresent();
    }

    /** Days to the limit, negative when it is over. */
    public Optional<Long> daysLeft(LocalDate today) {
        return due().map(day -> Deadlines.daysLeft(day, today));
    }

    /** Milestones that are not reached. */
    public List<Milestone> ahead() {
        return draft.milestones().stream()
                .filter(milestone -> !track.reached().containsKey(milestone.name()))
                .toList();
    }

    /** Whether the actor's unit does the work, or the actor is named for it. */
    public boolean ownedBy(Actor actor) {
        return draft.assignment().owners().contains(actor.unit())
                || draft.assignment().persons().contains(actor.person());
    }

    /** Whether the actor may say that it is done: the supervising unit where one is named, and never an owner. */
    public boolean verifiedBy(Actor actor) {
        boolean supervises =
                draft.assignment().supervising().map(actor.unit()::equals).orElse(true);
        return supervises
                && !ownedBy(actor)
                && track.submitted().filter(actor::equals).isEmpty();
    }

    Task in(Stage other) {
        return new Task(id, version, draft, other, track, changed);
    }

    Task with(Track other) {
        return new Task(id, version, draft, stage, other, changed);
    }

    Task with(TaskDraft other) {
        return new Task(id, version, other, stage, track, changed);
    }
}
