package org.jingwei.dispatch.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the tasks in a list that say what a draft says; people decide whether they are merged. Made once for a list, it looks
 * only at the tasks that share a pair of letters with the draft. Immutable, thread-safe.
 */
public final class SameTasks {

    /** From here on two tasks are shown to people as probably the same. */
    public static final double PROBABLY = 0.6;

    private final List<TaskOutline> tasks;
    private final List<Likeness> known = new ArrayList<>();

    /** Each pair of letters of each task, sorted by the pair: the pair in the upper half, the task's index in the lower. */
    private final long[] postings;

    /** A task that says the same. */
    public record Candidate(TaskId task, double likeness) {}

    /** @param tasks among which it looks: as a rule the open ones; of equally like ones the first here is the first */
    public SameTasks(List<TaskOutline> tasks) {
        this.tasks = List.copyOf(tasks);
        this.tasks.forEach(task -> known.add(Likeness.of(task)));
        long[] all =
                new long[known.stream().mapToInt(each -> each.pairs().size()).sum()];
        int at = 0;
        for (int task = 0; task < known.size(); task++) {
            for (int pair : known.get(task).pairs().each().toArray()) {
                all[at++] = posting(pair, task);
            }
        }
        Arrays.sort(all);
        this.postings = all;
    }

    private static long posting(int pair, int task) {
        return (long) pair << Integer.SIZE | task;
    }

    /** The tasks among which it looks. */
    public List<TaskOutline> tasks() {
        return tasks;
    }

    /** The likeliest first; none that is less alike than {@code least}, which is more than nothing. */
    public List<Candidate> of(TaskDraft draft, double least) {
        Likeness likeness = Likeness.of(draft);
        int[] shared = shared(likeness.pairs());
        List<Candidate> candidates = new ArrayList<>();
        for (int task = 0; task < shared.length; task++) {
            if (shared[task] > 0) {
                double alike = likeness.sharing(shared[task], known.get(task));
                if (alike >= least) {
                    candidates.add(new Candidate(tasks.get(task).id(), alike));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::likeness).reversed());
        return List.copyOf(candidates);
    }

    /** How many pairs each task shares with these. */
    private int[] shared(CharPairs pairs) {
        int[] shared = new int[tasks.size()];
        pairs.each().forEach(pair -> {
            int at = Arrays.binarySearch(postings, posting(pair, 0));
            for (int i = at < 0 ? -at - 1 : at; i < postings.length && postings[i] >> Integer.SIZE == pair; i++) {
                shared[(int) postings[i]]++;
            }
        });
        return shared;
    }
}
