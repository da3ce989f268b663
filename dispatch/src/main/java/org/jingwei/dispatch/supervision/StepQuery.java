package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which steps are asked for.
 *
 * @param offices by whose rules
 * @param state what became of them
 * @param units whose they are; empty for everybody's
 * @param like part of the unit's name; blank for all
 */
public record StepQuery(
        List<String> offices, LocalDate from, LocalDate until, State state, Optional<Set<String>> units, String like) {

    /** What became of a step. */
    public enum State {
        OPEN,
        TAKEN,
        WAIVED,
        ALL
    }

    public StepQuery {
        offices = List.copyOf(offices);
        units = units.map(Set::copyOf);
        like = like.strip();
    }

    boolean fits(Asked asked) {
        String unit = asked.step().unit();
        return !asked.day().isBefore(from)
                && !asked.day().isAfter(until)
                && offices.contains(asked.step().office())
                && (state == State.ALL || state == stateOf(asked))
                && units.map(own -> own.contains(unit)).orElse(true)
                && unit.contains(like);
    }

    private static State stateOf(Asked asked) {
        return asked.open() ? State.OPEN : asked.taken() ? State.TAKEN : State.WAIVED;
    }
}
