package org.jingwei.ledger.query;

import java.util.Optional;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;

/** What the points of a series have in common. Its periods may be of several shapes: a chart takes those of one. */
public record SeriesKey(
        String indicator, String place, Measure measure, Optional<Aspect> aspect, Optional<String> basis) {

    public static SeriesKey of(String indicator, String place, Measure measure) {
        return new SeriesKey(indicator, place, measure, Optional.empty(), Optional.empty());
    }
}
