package org.jingwei.dispatch.indicator;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a region reported of an indicator.
 *
 * @param place the path of the region, {@code name} as sentences call it, {@code above} the path of the region it lies in
 * @param growth cumulative growth in percent, by the month to which it runs
 * @param levels cumulative flows by the month to which they run; empty for stocks, whose plan has no pace
 * @param growthGoals and {@code levelGoals} by year
 */
public record PlaceReports(
        String place,
        String name,
        Optional<String> above,
        NavigableMap<YearMonth, Report> growth,
        NavigableMap<YearMonth, Report> levels,
        Map<Integer, Report> growthGoals,
        Map<Integer, Report> levelGoals) {

    public PlaceReports {
        growth = Collections.unmodifiableNavigableMap(new TreeMap<>(growth));
        levels = Collections.unmodifiableNavigableMap(new TreeMap<>(levels));
        growthGoals = Map.copyOf(growthGoals);
        levelGoals = Map.copyOf(levelGoals);
    }
}
