package org.jingwei.dispatch.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tasks in a list that say what a draft says; people decide whether they are merged. Immutable, thread-safe. */
public final class SameTasks {

    /** From here on two tasks are shown to people as probably the same. */
    public static final double PROBABLY = 0.6;

    private final List<Known> known = new ArrayList<>();

    private record Known(Task task, Likeness likeness) {}

    /** A task that says the same. */
    public record Candidate(Task task, double likeness) {}

    /** @param tasks among which it looks: as a rule the open ones */
    public SameTasks(List<Task> tasks) {
        tasks.forEach(task -> known.add(new Known(task, Likeness.of(task.draft()))));
    }

    /** The likeliest first; none that is less alike than {@code least}. */
    public List<Candidate> of(TaskDraft draft, double least) {
        Likeness likeness = Likeness.of(draft);
        return known.stream()
                .map(other -> new Candidate(other.task(), likeness.to(other.likeness())))
                .filter(candidate -> candidate.likeness() >= least)
                .sorted(Comparator.comparing(Candidate::likeness).reversed())
                .toList();
    }
}
