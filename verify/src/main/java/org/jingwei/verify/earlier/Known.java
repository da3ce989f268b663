package org.jingwei.verify.earlier;

import java.util.List;
import org.jingwei.core.fact.Fact;

/**
 * A fact of a draft with the figures that were given earlier of the same indicator, place, period, measure and basis. That they
 * are the same, whoever asks vouches for.
 *
 * @param earlier the one that counts most first
 */
public record Known(Fact fact, List<EarlierFigure> earlier) {

    public Known {
        earlier = List.copyOf(earlier);
    }
}
