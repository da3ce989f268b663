package org.jingwei.analysis.forecast;

import java.util.List;
import java.util.Optional;

/**
 * What a model makes of a history.
 *
 * @param model its orders, as statisticians write them
 * @param adjusted the history without its season and festival; empty for rates
 * @param festival what a Spring Festival that lies wholly in the month does to it; empty where no such effect was asked for
 */
public record Projection(
        List<Projected> values, String model, List<Double> adjusted, Optional<FestivalEffect> festival) {

    public Projection {
        values = List.copyOf(values);
        adjusted = List.copyOf(adjusted);
    }

    /**
     * The effect of the Spring Festival.
     *
     * @param coefficient on the model's scale: of logarithms, -0.12 is about 12% less
     * @param error its standard error
     */
    public record FestivalEffect(double coefficient, double error, boolean logarithms) {

        /** Whether it differs from nothing by more than twice its error. */
        public boolean significant() {
            return Math.abs(coefficient) > 2 * error;
        }
    }
}
