package org.jingwei.dispatch.indicator;

import java.util.List;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.Step;

/**
 * What an indicator of a region showed in a month by one regulation.
 *
 * @param place the path of the region
 * @param steps that the regulation asks for at once, the gravest first
 * @param grounds the figures it rests on
 */
public record IndicatorLamp(String place, Lamp lamp, List<Step> steps, List<Ground> grounds) {

    public IndicatorLamp {
        steps = List.copyOf(steps);
        grounds = List.copyOf(grounds);
    }

    /** Whether it rests on what a model expects, and not only on what was reported. */
    public boolean foreseen() {
        return grounds.stream().anyMatch(Ground::estimate);
    }
}
