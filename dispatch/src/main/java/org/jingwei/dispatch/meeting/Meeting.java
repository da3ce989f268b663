package org.jingwei.dispatch.meeting;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Origin;
import org.jingwei.dispatch.task.TaskDraft;
import org.jingwei.dispatch.task.TaskId;

/**
 * A dispatch meeting as it is called, held and written up.
 *
 * @param round the round it belongs to (月调度, 季分析); meetings of one round follow each other
 * @param present units or persons
 * @param agenda its items in order
 * @param resolutions what was decided, in order
 */
public record Meeting(
        String title,
        String round,
        LocalDate day,
        String chair,
        List<String> present,
        List<String> agenda,
        List<Resolution> resolutions) {

    /**
     * Something that was decided; one with an owner is a task.
     *
     * @param task the task that was made of it
     */
    public record Resolution(String words, Assignment assignment, Due due, Optional<TaskId> task) {

        public Resolution {
            if (words.isBlank()) {
                throw new IllegalArgumentException("a resolution without words");
            }
        }

        /** Decided, with nobody in particular to do it. */
        public static Resolution of(String words) {
            return new Resolution(words, Assignment.NONE, new Due.InWords(""), Optional.empty());
        }

        boolean isTask() {
            return !assignment.lead().isEmpty();
        }

        Resolution as(TaskId id) {
            return new Resolution(words, assignment, due, Optional.of(id));
        }
    }

    public Meeting {
        present = List.copyOf(present);
        agenda = List.copyOf(agenda);
        resolutions = List.copyOf(resolutions);
        if (title.isBlank() || round.isBlank()) {
            throw new IllegalArgumentException("a meeting has a title and a round: " + title + ", " + round);
        }
    }

    /** A meeting that is called. */
    public static Meeting called(String title, String round, LocalDate day, String chair) {
        return new Meeting(title, round, day, chair, List.of(), List.of(), List.of());
    }

    /** The same with who was there and what was on the table. */
    public Meeting held(LocalDate on, String chairing, List<String> attending, List<String> items) {
        return new Meeting(title, round, on, chairing, attending, items, resolutions);
    }

    public Meeting with(List<Resolution> others) {
        return new Meeting(title, round, day, chair, present, agenda, others);
    }

    /** The tasks that its resolutions ask for and that are not made yet, in their order. */
    public List<TaskDraft> drafts() {
        return open().stream()
                .map(resolution -> TaskDraft.of(
                        resolution.words(),
                        resolution.assignment(),
                        resolution.due(),
                        Origin.meeting(title + "（" + day + "）", resolution.words())))
                .toList();
    }

    private List<Resolution> open() {
        return resolutions.stream()
                .filter(resolution -> resolution.isTask() && resolution.task().isEmpty())
                .toList();
    }

    /**
     * The meeting with its resolutions tied to the tasks that were made of {@link #drafts}, in the same order.
     *
     * @throws IllegalArgumentException if they are not as many
     */
    public Meeting tied(List<TaskId> made) {
        if (made.size() != open().size()) {
            throw new IllegalArgumentException(made.size() + " tasks of " + open().size() + " resolutions");
        }
        Iterator<TaskId> next = made.iterator();
        return with(resolutions.stream()
                .map(resolution ->
                        resolution.isTask() && resolution.task().isEmpty() ? resolution.as(next.next()) : resolution)
                .toList());
    }

    /** The tasks that were made of it. */
    public List<TaskId> tasks() {
        return resolutions.stream()
                .map(Resolution::task)
                .flatMap(Optional::stream)
                .toList();
    }
}
