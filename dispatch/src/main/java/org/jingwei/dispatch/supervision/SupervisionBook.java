package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Stamp;

/**
 * The book of lights and steps. A run is kept whole and once: after a restart nothing is judged twice, and what was missed is
 * known. Nothing is changed or taken away. Thread-safe.
 */
public interface SupervisionBook {

    /** Keeps a run; false, and nothing is kept, if this office's round has one of that day. */
    boolean keep(Run run, Stamp stamp);

    /** The day of the last run of a round. */
    Optional<LocalDate> lastRun(String office, String round);

    /** Every light of a subject, the last first. */
    List<Lamp> lamps(String office, String subject);

    /** The last light of every subject, the worst first; of one colour, by subject. */
    List<Lamp> current(String office);

    /** The steps of the runs from the first day to the last, the last first; of one day, the gravest first. */
    List<Step> steps(String office, LocalDate from, LocalDate until);

    /** The same steps with what became of them, in the same order. */
    List<Asked> asked(String office, LocalDate from, LocalDate until);

    /** A page of them, the last first, of one day the gravest first; of one name, or of every if it is blank. */
    List<Asked> asked(StepQuery query, String name, Page page);

    /** How many there are of each name, the gravest first. */
    Map<String, Integer> names(StepQuery query);

    Optional<Asked> asked(StepId id);

    /**
     * Keeps what became of a step, once; a step that is taken gets the year's next number.
     *
     * @return the step with it; empty, and nothing is kept, if that was decided before
     * @throws IllegalArgumentException if there is no such step
     */
    Optional<Asked> act(StepId id, StepAct.Kind kind, String note, Stamp stamp);

    /** How often a unit met a step in a year about a matter: what 一年两次 asks. */
    int count(String office, String unit, String about, String step, int year);
}
