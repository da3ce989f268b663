package org.jingwei.analysis.forecast;

import java.util.Optional;
import org.jingwei.analysis.forecast.internal.DemetraForecaster;

/** Goes on with a series. Thread-safe. */
public interface Forecaster {

    /**
     * The next values.
     *
     * @param steps how many
     * @return empty if no model fits
     */
    Optional<Projection> project(History history, int steps);

    /** RegARIMA and X-13 of JDemetra+, with the Spring Festival as a regressor. */
    static Forecaster standard() {
        return new DemetraForecaster(SpringFestivals.standard());
    }
}
