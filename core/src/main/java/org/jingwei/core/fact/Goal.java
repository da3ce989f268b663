package org.jingwei.core.fact;

import java.util.Optional;
import org.jingwei.core.term.Measure;

/**
 * A number that a commitment is to reach.
 *
 * @param quantity its {@code approx} says at least (over), at most (under: 前9名) or about
 * @param measure {@link Measure#LEVEL} unless growth, rank, share and so on is promised
 * @param tier 保 or 争, 报告指标 or 争取指标; empty where there is one tier
 */
public record Goal(String indicator, Quantity quantity, Measure measure, Optional<String> tier) {

    public Goal {
        if (indicator.isBlank()) {
            throw new IllegalArgumentException("a goal for nothing: " + quantity);
        }
    }
}
