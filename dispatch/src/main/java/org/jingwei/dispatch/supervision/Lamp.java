package org.jingwei.dispatch.supervision;

import java.time.YearMonth;
import java.util.Optional;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Origin;
import org.jingwei.dispatch.task.TaskDraft;

/**
 * What light something showed, and why.
 *
 * @param office whose rules say so
 * @param subject what it is about, as the reports call it
 * @param indicator the indicator's code or the kind of thing, as the situation had it
 * @param month to which the report ran
 * @param rule the rule that lit it; empty where none did
 * @param reason one Chinese sentence
 * @param remembered whether it shows only because of an earlier light
 */
public record Lamp(
        String office,
        String subject,
        String indicator,
        YearMonth month,
        Light light,
        Optional<String> rule,
        String reason,
        boolean remembered) {

    public Lamp {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a light says why: " + subject);
        }
    }

    /** A task that this light asks for, resting on its reason. */
    public TaskDraft task(String action, Assignment assignment, Due due) {
        return TaskDraft.of(action, assignment, due, Origin.light(rule.orElse(light.word()), reason));
    }
}
