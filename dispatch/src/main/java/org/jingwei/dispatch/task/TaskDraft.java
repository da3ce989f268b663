package org.jingwei.dispatch.task;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.fact.CommitmentKind;
import org.jingwei.core.fact.Evidence;

/**
 * A task as it is written down.
 *
 * @param action the deed and its object
 * @param region sub-area it is for, as printed
 * @param parent the goal or task that it is a part of
 */
public record TaskDraft(
        String action,
        Level level,
        CommitmentKind kind,
        Optional<String> region,
        Assignment assignment,
        Due due,
        List<Aim> aims,
        List<Milestone> milestones,
        Origin origin,
        Optional<TaskId> parent) {

    public TaskDraft {
        aims = List.copyOf(aims);
        milestones = List.copyOf(milestones);
        if (action.isBlank()) {
            throw new IllegalArgumentException("a task to do nothing");
        }
        Set<String> names = new HashSet<>();
        for (Milestone milestone : milestones) {
            if (!names.add(milestone.name())) {
                throw new IllegalArgumentException("twice the same milestone: " + milestone.name());
            }
        }
    }

    /** A plain task: an action, its owner, its limit. */
    public static TaskDraft of(String action, Assignment assignment, Due due, Origin origin) {
        return new TaskDraft(
                action,
                Level.TASK,
                CommitmentKind.TASK,
                Optional.empty(),
                assignment,
                due,
                List.of(),
                List.of(),
                origin,
                Optional.empty());
    }

    /** What tells it from every other that rests on the same: where its words stand, and the deed; empty for what rests on none. */
    public Optional<String> source() {
        if (origin instanceof Origin.FromDocument document) {
            Evidence words = document.evidence().get(0);
            return Optional.of(words.document() + "\n" + words.place().line() + ":"
                    + words.place().column() + "\n" + action);
        }
        return origin instanceof Origin.FromMeeting meeting
                ? Optional.of("会议\n" + meeting.meeting() + "\n" + meeting.decision())
                : Optional.empty();
    }

    public TaskDraft under(TaskId task, Level as) {
        return new TaskDraft(action, as, kind, region, assignment, due, aims, milestones, origin, Optional.of(task));
    }

    public TaskDraft with(Assignment other) {
        return new TaskDraft(action, level, kind, region, other, due, aims, milestones, origin, parent);
    }

    public TaskDraft with(Due other) {
        return new TaskDraft(action, level, kind, region, assignment, other, aims, milestones, origin, parent);
    }

    public TaskDraft with(Origin other) {
        return new TaskDraft(action, level, kind, region, assignment, due, aims, milestones, other, parent);
    }

    public TaskDraft withMilestones(List<Milestone> others) {
        return new TaskDraft(action, level, kind, region, assignment, due, aims, others, origin, parent);
    }

    public TaskDraft withAims(List<Aim> others) {
        return new TaskDraft(action, level, kind, region, assignment, due, others, milestones, origin, parent);
    }
}
