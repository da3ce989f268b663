package org.jingwei.dispatch.target;

import java.util.List;
import org.jingwei.core.fact.Evidence;

/** A target that is about to be set. */
public record TargetDraft(TargetKey key, TargetValue value, List<Evidence> evidence, String way) {

    public TargetDraft {
        evidence = List.copyOf(evidence);
        if (way.isBlank()) {
            throw new IllegalArgumentException("a target says how it came about: " + key);
        }
    }

    public static TargetDraft byHand(TargetKey key, TargetValue value) {
        return new TargetDraft(key, value, List.of(), "人工设定");
    }
}
