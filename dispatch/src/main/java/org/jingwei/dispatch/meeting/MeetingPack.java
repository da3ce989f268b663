package org.jingwei.dispatch.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;

/**
 * What lies on the table before a meeting: what is behind, who answers for it, and what became of the last meeting's tasks.
 *
 * @param behind the lights that are not green, the worst first
 * @param late open tasks that are late or reported as behind, the longest overdue first
 * @param answering who answers for what is late: the leading unit and its tasks
 * @param last the tasks of the last meeting
 */
public record MeetingPack(
        LocalDate day, List<Lamp> behind, List<Task> late, Map<String, List<Task>> answering, List<Task> last) {

    public MeetingPack {
        behind = List.copyOf(behind);
        late = List.copyOf(late);
        last = List.copyOf(last);
    }

    /**
     * Puts it together.
     *
     * @param lamps the last light of every subject
     * @param open every open task
     * @param last the tasks of the last meeting of the round
     */
    public static MeetingPack of(LocalDate day, List<Lamp> lamps, List<Task> open, List<Task> last) {
        List<Lamp> behind = lamps.stream()
                .filter(lamp -> lamp.light() != Light.GREEN)
                .sorted(Comparator.comparing(Lamp::light).reversed())
                .toList();
        List<Task> late = open.stream()
                .filter(task -> late(task, day))
                .sorted(Comparator.comparing((Task task) -> task.daysLeft(day).orElse(Long.MAX_VALUE)))
                .toList();
        return new MeetingPack(day, behind, late, answering(late), last);
    }

    private static boolean late(Task task, LocalDate day) {
        boolean behind = task.track().progress().filter(Progress.BEHIND::equals).isPresent();
        return task.stage().open() && task.stage() != Stage.PROPOSED && (task.late(day) || behind);
    }

    private static Map<String, List<Task>> answering(List<Task> late) {
        Map<String, List<Task>> units = new TreeMap<>();
        for (Task task : late) {
            task.draft()
                    .assignment()
                    .lead()
                    .forEach(unit -> units.computeIfAbsent(unit, name -> new ArrayList<>())
                            .add(task));
        }
        return units;
    }

    /** How the last meeting's tasks stand, in one sentence. */
    public String sentence() {
        if (last.isEmpty()) {
            return "上次会议没有议定任务。";
        }
        long closed = last.stream().filter(task -> task.stage() == Stage.CLOSED).count();
        long overdue = last.stream().filter(task -> task.late(day)).count();
        Optional<String> rest = overdue > 0 ? Optional.of("，逾期" + overdue + "项") : Optional.empty();
        return "上次会议议定任务" + last.size() + "项，已销号" + closed + "项" + rest.orElse("") + "。";
    }
}
