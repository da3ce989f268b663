package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.dispatch.book.Stamp;

/** A book of lights and steps that is forgotten with its process. */
public final class InMemorySupervisionBook implements SupervisionBook {

    private final List<Run> runs = new ArrayList<>();

    @Override
    public synchronized boolean keep(Run run, Stamp stamp) {
        boolean known = runs(run.office())
                .anyMatch(other ->
                        other.round().equals(run.round()) && other.day().equals(run.day()));
        return !known && runs.add(run);
    }

    private Stream<Run> runs(String office) {
        return runs.stream().filter(run -> run.office().equals(office));
    }

    @Override
    public synchronized Optional<LocalDate> lastRun(String office, String round) {
        return runs(office)
                .filter(run -> run.round().equals(round))
                .map(Run::day)
                .max(Comparator.naturalOrder());
    }

    @Override
    public synchronized List<Lamp> lamps(String office, String subject) {
        List<Lamp> lamps = new ArrayList<>(runs(office)
                .sorted(Comparator.comparing(Run::day))
                .flatMap(run -> run.lamps().stream())
                .filter(lamp -> lamp.subject().equals(subject))
                .toList());
        Collections.reverse(lamps);
        return List.copyOf(lamps);
    }

    @Override
    public synchronized List<Lamp> current(String office) {
        Map<String, Lamp> last = new LinkedHashMap<>();
        runs(office)
                .sorted(Comparator.comparing(Run::day))
                .flatMap(run -> run.lamps().stream())
                .forEach(lamp -> last.put(lamp.subject(), lamp));
        return last.values().stream()
                .sorted(Comparator.comparing(Lamp::light).reversed().thenComparing(Lamp::subject))
                .toList();
    }

    @Override
    public synchronized List<Step> steps(String office, LocalDate from, LocalDate until) {
        return runs(office)
                .filter(run -> !run.day().isBefore(from) && !run.day().isAfter(until))
                .sorted(Comparator.comparing(Run::day).reversed())
                .flatMap(run -> run.steps().stream()
                        .sorted(Comparator.comparing(Step::order)
                                .reversed()
                                .thenComparing(Step::unit)
                                .thenComparing(Step::about)))
                .toList();
    }

    @Override
    public synchronized int count(String office, String unit, String about, String step, int year) {
        return (int) runs(office)
                .filter(run -> run.day().getYear() == year)
                .flatMap(run -> run.steps().stream())
                .filter(taken -> taken.unit().equals(unit)
                        && taken.about().equals(about)
                        && taken.name().equals(step))
                .count();
    }
}
