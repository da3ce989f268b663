package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.number.Interval;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.calendar.Schedule;
import org.jingwei.dispatch.rulebook.Situation;

/** Runs an office's rules in a round: each due day once, and the days that were missed. Thread-safe if its book is. */
public final class Watch {

    private static final String TALK = "约谈";

    private final Judge judge;
    private final String office;
    private final String round;
    private final SupervisionBook book;

    public Watch(Judge judge, String office, String round, SupervisionBook book) {
        this.judge = judge;
        this.office = office;
        this.round = round;
        this.book = book;
    }

    /** A situation and whom its steps concern. */
    public record Watched(Situation situation, String unit) {}

    /** The days up to today that have no run yet; of a round that never ran, the last only. */
    public List<LocalDate> missed(Schedule schedule, LocalDate today) {
        List<LocalDate> due = book.lastRun(office, round)
                .map(last -> schedule.between(last, today))
                .orElseGet(() -> last(schedule.between(today.minusDays(400), today)));
        return List.copyOf(due);
    }

    private static List<LocalDate> last(List<LocalDate> days) {
        return days.isEmpty() ? days : days.subList(days.size() - 1, days.size());
    }

    /**
     * Judges everything as of a day, with what the book remembers, and keeps it: every light that is new, that
     * changed, or that is not green in a new month. Of the steps that the rules ask for, the gravest for each matter, once in its month.
     *
     * @return what was found and must now be done; empty if that day was judged already, by whatever process
     */
    public Optional<Run> run(LocalDate day, List<Watched> all, Stamp stamp) {
        Map<String, Lamp> last = new HashMap<>();
        book.current(office).forEach(lamp -> last.put(lamp.subject(), lamp));
        List<Step> earlier = book.steps(office, day.withDayOfYear(1), day);
        Map<Matter, Long> talks = earlier.stream()
                .filter(step -> step.name().equals(TALK))
                .collect(Collectors.groupingBy(Matter::of, Collectors.counting()));
        Set<Taken> taken = earlier.stream().map(Taken::of).collect(Collectors.toCollection(HashSet::new));
        boolean remembers = judge.remembers(day);
        List<Lamp> lamps = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Watched watched : all) {
            Situation situation = watched.situation();
            Lamp lamp = judge.light(situation, day, remembers ? book.lamps(office, situation.subject()) : List.of());
            if (tells(lamp, Optional.ofNullable(last.get(lamp.subject())))) {
                lamps.add(lamp);
            }
            long summoned = talks.getOrDefault(new Matter(watched.unit(), situation.subject()), 0L);
            asked(judge.steps(situation.with("summons_in_year", Interval.exactly(summoned)), day, watched.unit()))
                    .stream()
                    .filter(step -> taken.add(Taken.of(step)))
                    .forEach(steps::add);
        }
        Run run = new Run(office, round, day, lamps, steps);
        return book.keep(run, stamp) ? Optional.of(run) : Optional.empty();
    }

    private record Matter(String unit, String about) {
        static Matter of(Step step) {
            return new Matter(step.unit(), step.about());
        }
    }

    private record Taken(Matter matter, String name, YearMonth month) {
        static Taken of(Step step) {
            return new Taken(Matter.of(step), step.name(), step.month());
        }
    }

    /** The same light of the same rule in the same month says nothing new; nor does what was good or unknown and still is. */
    private static boolean tells(Lamp lamp, Optional<Lamp> before) {
        boolean quiet = lamp.light() == Light.GREEN || lamp.light() == Light.UNKNOWN;
        return before.filter(known -> known.light() == lamp.light())
                .filter(known -> quiet
                        || known.rule().equals(lamp.rule()) && known.month().equals(lamp.month()))
                .isEmpty();
    }

    /** Of the ladder the gravest step alone; rewards and gates beside it. The steps come gravest first, the ladder first. */
    private List<Step> asked(List<Step> steps) {
        List<Step> ladder = steps.stream().filter(judge::ofLadder).limit(1).toList();
        return Stream.concat(ladder.stream(), steps.stream().filter(step -> !judge.ofLadder(step)))
                .toList();
    }
}
