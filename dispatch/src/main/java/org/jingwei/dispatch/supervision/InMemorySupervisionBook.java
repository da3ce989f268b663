package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Stamp;

/** A book of lights and steps that is forgotten with its process. */
public final class InMemorySupervisionBook implements SupervisionBook {

    private final List<Run> runs = new ArrayList<>();
    private final Map<StepId, StepAct> acts = new HashMap<>();

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
        return asked(office, from, until).stream().map(Asked::step).toList();
    }

    @Override
    public synchronized List<Asked> asked(String office, LocalDate from, LocalDate until) {
        return runs(office)
                .filter(run -> !run.day().isBefore(from) && !run.day().isAfter(until))
                .sorted(Comparator.comparing(Run::day).reversed())
                .flatMap(run -> asked(run)
                        .sorted(Comparator.comparing(
                                        (Asked asked) -> asked.step().order())
                                .reversed()
                                .thenComparing(asked -> asked.step().unit())
                                .thenComparing(asked -> asked.step().about())))
                .toList();
    }

    @Override
    public synchronized List<Asked> asked(StepQuery query, String name, Page page) {
        return asked(query)
                .filter(asked -> name.isBlank() || asked.step().name().equals(name))
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    @Override
    public synchronized Map<String, Integer> names(StepQuery query) {
        Map<String, Integer> names = new LinkedHashMap<>();
        asked(query)
                .map(Asked::step)
                .sorted(Comparator.comparing(Step::order).reversed().thenComparing(Step::name))
                .forEach(step -> names.merge(step.name(), 1, Integer::sum));
        return names;
    }

    private Stream<Asked> asked(StepQuery query) {
        return runs.stream()
                .flatMap(this::asked)
                .filter(query::fits)
                .sorted(Comparator.comparing(Asked::day)
                        .thenComparing(asked -> asked.step().order())
                        .reversed()
                        .thenComparing(asked -> asked.id().run())
                        .thenComparing(asked -> asked.id().ordinal()));
    }

    private Stream<Asked> asked(Run run) {
        long number = runs.indexOf(run) + 1L;
        return IntStream.range(0, run.steps().size()).mapToObj(ordinal -> {
            StepId id = new StepId(number, ordinal);
            return new Asked(id, run.day(), run.steps().get(ordinal), Optional.ofNullable(acts.get(id)));
        });
    }

    @Override
    public synchronized Optional<Asked> asked(StepId id) {
        return id.run() > runs.size()
                ? Optional.empty()
                : asked(runs.get((int) id.run() - 1))
                        .filter(asked -> asked.id().equals(id))
                        .findFirst();
    }

    @Override
    public synchronized Optional<Asked> act(StepId id, StepAct.Kind kind, String note, Stamp stamp) {
        Asked asked = asked(id).orElseThrow(() -> new IllegalArgumentException("no step " + id));
        if (!asked.open()) {
            return Optional.empty();
        }
        int number = kind == StepAct.Kind.WAIVED
                ? 0
                : 1
                        + (int) acts.values().stream()
                                .filter(act -> act.kind() == StepAct.Kind.TAKEN
                                        && act.stamp().day().getYear()
                                                == stamp.day().getYear())
                                .count();
        acts.put(id, new StepAct(kind, number, note, stamp));
        return asked(id);
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
