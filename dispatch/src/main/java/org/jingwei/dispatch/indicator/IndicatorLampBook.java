package org.jingwei.dispatch.indicator;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.supervision.Light;

/**
 * The book of lights over indicators. A light that changed gets a version more; one that did not is not written again, so that
 * judging anew changes nothing. Nothing is taken away. Thread-safe.
 */
public interface IndicatorLampBook {

    /**
     * Keeps the lights of one indicator from a month on, all of them: one that was kept before and is not among them any more
     * goes out.
     *
     * @return how many were new, changed or went out
     */
    int keep(String indicator, YearMonth from, List<IndicatorLamp> lamps, Stamp stamp);

    /** Writes down that everything was judged as the ledger stood: {@code state} names how it stood. */
    void judged(String state, Stamp stamp);

    /** How the ledger stood when everything was judged last. */
    Optional<String> judged();

    /** The light of the last month of each regulation, region and indicator that burns, the worst first. */
    List<IndicatorLamp> current(LampQuery query);

    /** How many of each colour {@link #current} would give in all. */
    Map<Light, Integer> counts(LampQuery query);

    /** The regions that have a light, by path. */
    List<String> places();

    /** What a region showed in an indicator by a regulation, the last month first; of each month the last version. */
    List<IndicatorLamp> history(String office, String place, String indicator);
}
