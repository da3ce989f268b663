package org.jingwei.dispatch.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;

/**
 * How a leading unit stands with its tasks, and its place among the others: by the share that is not late, the better first; units
 * of one share have one place.
 *
 * @param tasks that were given to it and not cancelled
 * @param late open and over their limit
 * @param behind open and reported as behind
 * @param steps how often each step of the ladder was asked of it, the gravest first
 */
public record UnitStanding(
        int place, String unit, int tasks, int closed, int late, int behind, Map<String, Integer> steps) {

    private record Counted(String unit, List<Task> tasks, LocalDate day) {

        int many(Predicate<Task> kind) {
            return (int) tasks.stream().filter(kind).count();
        }

        int late() {
            return many(task -> task.late(day));
        }

        BigDecimal onTime() {
            return share(tasks.size() - late(), tasks.size());
        }
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /**
     * The units in their order.
     *
     * @param tasks whatever their state; what was only proposed, declined, merged or cancelled is left out
     * @param asked the steps that were asked for
     */
    public static List<UnitStanding> of(List<Task> tasks, List<Asked> asked, LocalDate day) {
        Map<String, List<Task>> byUnit = new TreeMap<>();
        tasks.stream()
                .filter(UnitStanding::counts)
                .forEach(task -> task.draft()
                        .assignment()
                        .lead()
                        .forEach(unit -> byUnit.computeIfAbsent(unit, name -> new ArrayList<>())
                                .add(task)));
        List<Counted> counted = byUnit.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue(), day))
                .sorted(Comparator.comparing(Counted::onTime).reversed())
                .toList();
        List<UnitStanding> standings = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            Counted unit = counted.get(i);
            boolean shared = i > 0 && counted.get(i - 1).onTime().compareTo(unit.onTime()) == 0;
            int place = shared ? standings.get(i - 1).place() : i + 1;
            standings.add(new UnitStanding(
                    place,
                    unit.unit(),
                    unit.tasks().size(),
                    unit.many(task -> task.stage() == Stage.CLOSED),
                    unit.late(),
                    unit.many(UnitStanding::isBehind),
                    steps(asked, unit.unit())));
        }
        return List.copyOf(standings);
    }

    private static boolean counts(Task task) {
        return switch (task.stage()) {
            case ACTIVE, RETURNED, SUBMITTED, CLOSED -> true;
            case PROPOSED, DECLINED, MERGED, CANCELLED -> false;
        };
    }

    private static boolean isBehind(Task task) {
        return task.stage() == Stage.ACTIVE
                && task.track().progress().filter(Progress.BEHIND::equals).isPresent();
    }

    /** How often each step was asked of a unit, the gravest first. */
    public static Map<String, Integer> steps(List<Asked> asked, String unit) {
        Map<String, Integer> steps = new LinkedHashMap<>();
        asked.stream()
                .map(Asked::step)
                .filter(step -> step.unit().equals(unit))
                .sorted(Comparator.comparing(Step::order).reversed())
                .forEach(step -> steps.merge(step.name(), 1, Integer::sum));
        return steps;
    }

    /** 按时率 in percent, to one place. */
    public BigDecimal onTime() {
        return share(tasks - late, tasks);
    }

    /** 督办2次、提醒1次; empty for none. */
    public String stepWords() {
        return steps.entrySet().stream()
                .map(step -> step.getKey() + step.getValue() + "次")
                .collect(Collectors.joining("、"));
    }

    /** Why it has its place, in one sentence. */
    public String reason() {
        String said = "承担任务" + tasks + "项，已销号" + closed + "项，逾期" + late + "项，按时率" + onTime().toPlainString() + "%";
        return said + (behind > 0 ? "；自报滞后" + behind + "项" : "") + (steps.isEmpty() ? "" : "；" + stepWords()) + "。";
    }
}
