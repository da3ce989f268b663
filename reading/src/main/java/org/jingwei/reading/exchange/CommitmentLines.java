package org.jingwei.reading.exchange;

import java.util.List;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.fact.Deadline;
import org.jingwei.core.fact.Goal;
import org.jingwei.core.term.Measure;
import tools.jackson.core.JsonGenerator;

/**
 * Commitments as JSON lines: action, owner, coowner, deadline and its last day, goals, kind, region, then where the action
 * begins. Thread-safe.
 */
public final class CommitmentLines {

    private CommitmentLines() {}

    /** The commitment as one line, without its line end. */
    public static String write(Commitment commitment) {
        return JsonLine.written(json -> {
            json.writeStringProperty("action", commitment.action());
            names(json, "owner", commitment.owners());
            names(json, "coowner", commitment.coowners());
            JsonLine.text(json, "deadline", commitment.deadline().map(Deadline::printed));
            JsonLine.text(json, "deadline_iso", commitment.deadlineIso());
            json.writeName("goal");
            json.writeStartArray();
            commitment.goals().forEach(goal -> goal(json, goal));
            json.writeEndArray();
            json.writeStringProperty("kind", commitment.kind().code());
            JsonLine.text(json, "region", commitment.region());
            JsonLine.place(json, commitment.evidence(), commitment.confidence());
        });
    }

    private static void names(JsonGenerator json, String key, List<String> names) {
        json.writeName(key);
        json.writeStartArray();
        names.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void goal(JsonGenerator json, Goal goal) {
        json.writeStartObject();
        json.writeStringProperty("indicator", goal.indicator());
        json.writeName("value");
        if (goal.quantity().value().isPresent()) {
            json.writeNumber(goal.quantity().value().get().toString());
        } else {
            json.writeNull();
        }
        goal.quantity().upper().ifPresent(upper -> {
            json.writeName("value_max");
            json.writeNumber(upper.toString());
        });
        JsonLine.text(json, "unit", goal.quantity().unit());
        json.writeStringProperty("approx", goal.quantity().approx().code());
        if (goal.measure() != Measure.LEVEL) {
            json.writeStringProperty("measure", goal.measure().code());
        }
        goal.tier().ifPresent(tier -> {
            json.writeName("x");
            json.writeStartObject();
            json.writeStringProperty("tier", tier);
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
