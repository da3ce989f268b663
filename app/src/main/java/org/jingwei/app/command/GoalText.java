package org.jingwei.app.command;

import org.jingwei.app.wording.FactWords;
import org.jingwei.core.fact.Goal;
import org.jingwei.core.fact.Quantity;

/** A goal in one short text: what is measured, and the figure with its hedge. */
final class GoalText {

    private GoalText() {}

    static String of(Goal goal) {
        Quantity quantity = goal.quantity();
        return goal.indicator() + " " + FactWords.figure(quantity)
                + quantity.unit().orElse("");
    }
}
