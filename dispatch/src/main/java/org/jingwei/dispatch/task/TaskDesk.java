package org.jingwei.dispatch.task;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.core.fact.Evidence;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Stamp;

/** What people do with tasks, one or many at a time; gives every act its instant. Thread-safe if its book is. */
public final class TaskDesk {

    private final TaskBook book;
    private final Clock clock;

    public TaskDesk(TaskBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    public List<Task> propose(List<TaskDraft> drafts, Actor actor) {
        return book.propose(drafts, stamp(actor));
    }

    /**
     * One act on a task as it was seen.
     *
     * @throws ChangedMeanwhile if somebody else changed it since
     */
    public Decision<Task> act(Task seen, TaskEvent event, Actor actor) {
        return book.act(seen.id(), seen.version(), event, stamp(actor));
    }

    /** The same act on many, each for itself: what is refused or was changed meanwhile stays as it was and says why. */
    public Map<TaskId, Decision<Task>> actOnAll(List<Task> seen, TaskEvent event, Actor actor) {
        Map<TaskId, Decision<Task>> decisions = new LinkedHashMap<>();
        for (Task task : seen) {
            decisions.put(task.id(), one(task, event, actor));
        }
        return decisions;
    }

    private Decision<Task> one(Task task, TaskEvent event, Actor actor) {
        try {
            return act(task, event, actor);
        } catch (ChangedMeanwhile changed) {
            return Decision.refused("任务" + task.id() + "刚被他人修改，请刷新后再办。");
        }
    }

    /** Merges a task into another that says the same; the survivor gets the words that the other rests on. */
    public Decision<Task> merge(Task task, Task into, Actor actor) {
        List<Evidence> evidence = task.draft().origin().evidence();
        if (!into.stage().open()) {
            return Decision.refused("任务" + into.id() + into.stage().word() + "，不能并入。");
        }
        Decision<Task> merged = act(task, new TaskEvent.Merged(into.id()), actor);
        return merged.value().isEmpty() || evidence.isEmpty()
                ? merged
                : act(into, new TaskEvent.Sourced(evidence), actor);
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(clock.instant(), actor);
    }
}
