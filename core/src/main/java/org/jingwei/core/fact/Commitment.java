package org.jingwei.core.fact;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a document says will be done.
 *
 * @param action the deed and its object, in the text's own words with modal, owner and deadline left out
 * @param owners who answers for it, each as printed; empty if the text names nobody
 * @param coowners who helps
 * @param region sub-area named for the deed; empty for the jurisdiction of the article
 * @param confidence how sure the reader is, from 0 to 1
 */
public record Commitment(
        String action,
        List<String> owners,
        List<String> coowners,
        Optional<Deadline> deadline,
        List<Goal> goals,
        CommitmentKind kind,
        Optional<String> region,
        Evidence evidence,
        double confidence) {

    public Commitment {
        owners = List.copyOf(owners);
        coowners = List.copyOf(coowners);
        goals = List.copyOf(goals);
        if (action.isBlank()) {
            throw new IllegalArgumentException("a commitment to nothing: " + evidence);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1: " + confidence);
        }
    }

    /** The deadline's last day as the labelled data write it ({@code XXXX-06-30}). */
    public Optional<String> deadlineIso() {
        return deadline.flatMap(Deadline::iso);
    }
}
