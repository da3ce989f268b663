package org.jingwei.dispatch.indicator;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;

/** Reports of invented regions for the tests. */
final class Reports {

    static final String CITY = "云山省云岭市";

    private final TreeMap<YearMonth, Report> growth = new TreeMap<>();
    private final TreeMap<YearMonth, Report> levels = new TreeMap<>();
    private final Map<Integer, Report> growthGoals = new HashMap<>();
    private final Map<Integer, Report> levelGoals = new HashMap<>();

    static Reports none() {
        return new Reports();
    }

    static Report rate(String printed, String source) {
        Printed figure = Printed.of(printed);
        return new Report(figure, Interval.of(figure, Approx.EXACT), Optional.of("%"), source);
    }

    private static Report exact(String printed, String unit, String source) {
        Printed figure = Printed.of(printed);
        return new Report(figure, Interval.exactly(figure.value()), Optional.of(unit), source);
    }

    Reports grew(String month, String percent) {
        growth.put(YearMonth.parse(month), rate(percent, "growth " + month));
        return this;
    }

    Reports did(String month, String amount) {
        Printed figure = Printed.of(amount);
        levels.put(
                YearMonth.parse(month),
                new Report(figure, Interval.of(figure, Approx.EXACT), Optional.of("亿元"), "level " + month));
        return this;
    }

    Reports shallGrow(int year, String percent) {
        growthGoals.put(year, exact(percent, "%", "goal " + year));
        return this;
    }

    Reports shallDo(int year, String amount) {
        levelGoals.put(year, exact(amount, "亿元", "plan " + year));
        return this;
    }

    PlaceReports city() {
        return new PlaceReports(CITY, "云岭市", Optional.of("云山省"), growth, levels, growthGoals, levelGoals);
    }

    PlaceReports county(String name) {
        return new PlaceReports(CITY + name, name, Optional.of(CITY), growth, levels, growthGoals, levelGoals);
    }
}
