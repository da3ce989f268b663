package org.jingwei.app.web.sheets;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.wiring.WorkbookIntake;
import org.jingwei.reading.mapping.PartMapping;
import org.jingwei.reading.mapping.Proposal;

/** A workbook on somebody's desk, with what he has said of it so far. Thread-safe. */
final class Draft {

    private final WorkbookIntake.Opened opened;
    private final List<WorkbookIntake.Choice> choices = new ArrayList<>();
    private final Map<Integer, List<String>> complaints = new HashMap<>();

    /** @param fallback the month of a part that prints none */
    Draft(WorkbookIntake.Opened opened, YearMonth fallback) {
        this.opened = opened;
        for (int part = 0; part < opened.parts().size(); part++) {
            Proposal proposal = opened.parts().get(part);
            boolean knowsSome = proposal.mapping().rows().values().stream().anyMatch(row -> row.taken());
            choices.add(
                    new WorkbookIntake.Choice(part, knowsSome, proposal.month().orElse(fallback), proposal.mapping()));
        }
    }

    WorkbookIntake.Opened opened() {
        return opened;
    }

    String name() {
        return opened.content().name();
    }

    Proposal proposal(int part) {
        return opened.parts().get(part);
    }

    synchronized WorkbookIntake.Choice choice(int part) {
        return choices.get(part);
    }

    synchronized List<WorkbookIntake.Choice> choices() {
        return List.copyOf(choices);
    }

    synchronized List<String> complaints(int part) {
        return complaints.getOrDefault(part, List.of());
    }

    synchronized void say(WorkbookIntake.Choice choice, List<String> complained) {
        choices.set(choice.part(), choice);
        complaints.put(choice.part(), List.copyOf(complained));
    }

    /** Who said last what a sheet of this shape means; empty if nobody did. */
    Optional<String> remembered(int part) {
        return Optional.ofNullable(opened.remembered().get(part)).map(kept -> kept.actor() + " " + kept.month());
    }

    PartMapping mapping(int part) {
        return choice(part).mapping();
    }
}
