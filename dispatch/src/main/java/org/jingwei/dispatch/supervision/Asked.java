package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step as the book holds it: asked for on a day, and what became of it.
 *
 * @param act empty while nobody has decided
 */
public record Asked(StepId id, LocalDate day, Step step, Optional<StepAct> act) {

    public boolean open() {
        return act.isEmpty();
    }

    public boolean taken() {
        return act.filter(done -> done.kind() == StepAct.Kind.TAKEN).isPresent();
    }
}
