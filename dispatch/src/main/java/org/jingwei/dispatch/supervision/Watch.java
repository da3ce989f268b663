package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * Judges everything as of a day, with what the book remembers, and keeps it.
     *
     * @return what was found and must now be done; empty if that day was judged already, by whatever process
     */
    public Optional<Run> run(LocalDate day, List<Watched> all, Stamp stamp) {
        List<Lamp> lamps = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Watched watched : all) {
            Situation situation = watched.situation();
            lamps.add(judge.light(situation, day, book.lamps(office, situation.subject())));
            int talks = book.count(office, watched.unit(), situation.subject(), TALK, day.getYear());
            steps.addAll(judge.steps(situation.with("summons_in_year", Interval.exactly(talks)), day, watched.unit()));
        }
        Run run = new Run(office, round, day, lamps, steps);
        return book.keep(run, stamp) ? Optional.of(run) : Optional.empty();
    }
}
