package org.jingwei.dispatch.task;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.fact.Deadline;
import org.jingwei.core.fact.Goal;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Polarity;
import org.jingwei.core.term.Units;
import org.jingwei.dispatch.calendar.Cadence;
import org.jingwei.dispatch.target.Wanted;

/** Turns what a document says will be done into tasks to be decided upon. Immutable, thread-safe. */
public final class Drafts {

    private final Indicators indicators;
    private final Units units;
    private final Function<Quantity, String> words;

    /** @param words how figures are said everywhere, with their hedges: 8%以上, not 8% */
    public Drafts(Indicators indicators, Units units, Function<Quantity, String> words) {
        this.words = words;
        this.indicators = indicators;
        this.units = units;
    }

    /**
     * A task for each, in their order; the words they rest on are kept.
     *
     * @param year the year that the document speaks of, for deadlines without one
     */
    public List<TaskDraft> of(List<Commitment> commitments, int year) {
        return commitments.stream().map(commitment -> of(commitment, year)).toList();
    }

    public TaskDraft of(Commitment commitment, int year) {
        Assignment assignment = new Assignment(commitment.owners(), commitment.coowners(), Optional.empty(), List.of());
        return new TaskDraft(
                commitment.action(),
                Level.TASK,
                commitment.kind(),
                commitment.region(),
                assignment,
                due(commitment.deadline(), year),
                commitment.goals().stream().map(this::aim).toList(),
                List.of(),
                new Origin.FromDocument(List.of(commitment.evidence())),
                Optional.empty());
    }

    private static Due due(Optional<Deadline> deadline, int year) {
        if (deadline.isEmpty()) {
            return new Due.InWords("");
        }
        String printed = deadline.orElseThrow().printed();
        return deadline.orElseThrow()
                .lastDayIn(year)
                .map(Due::on)
                .or(() -> Cadence.find(printed).map(Due.Recurring::new))
                .orElseGet(() -> new Due.InWords(printed));
    }

    /** A growth says so: 投资 15% alone could be a share. */
    private static boolean grows(Goal goal) {
        return (goal.measure() == Measure.YOY || goal.measure() == Measure.GROWTH)
                && goal.quantity()
                        .value()
                        .filter(figure -> figure.value().signum() > 0)
                        .isPresent();
    }

    private Aim aim(Goal goal) {
        Optional<Indicator> indicator = indicators.named(goal.indicator());
        Quantity quantity = goal.quantity();
        Polarity polarity = indicator.map(Indicator::polarity).orElse(Polarity.UP);
        return new Aim(
                goal.indicator() + (grows(goal) ? " 增长" : " ") + words.apply(quantity),
                indicator.map(Indicator::code),
                Optional.empty(),
                Wanted.values(quantity, goal.measure(), polarity, units),
                quantity.unit().orElse(""));
    }
}
