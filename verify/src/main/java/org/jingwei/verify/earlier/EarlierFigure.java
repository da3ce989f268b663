package org.jingwei.verify.earlier;

import java.util.Optional;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.finding.Passage;

/**
 * A figure that was given before.
 *
 * @param source where it is from, in words: 《云岭月报》第12行
 * @param passage where it is printed; empty if somebody entered it
 */
public record EarlierFigure(Quantity quantity, String source, Optional<Passage> passage) {

    public EarlierFigure {
        if (source.isBlank()) {
            throw new IllegalArgumentException("an earlier figure without a source: " + quantity);
        }
    }
}
