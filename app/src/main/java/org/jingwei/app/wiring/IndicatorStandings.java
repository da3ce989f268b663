package org.jingwei.app.wiring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.app.wording.FactWords;
import org.jingwei.app.wording.GoalWords;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.IndicatorKind;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Polarity;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Units;
import org.jingwei.dispatch.indicator.PlaceReports;
import org.jingwei.dispatch.indicator.Report;
import org.jingwei.dispatch.indicator.Standings;
import org.jingwei.dispatch.target.Target;
import org.jingwei.dispatch.target.TargetValue;
import org.jingwei.dispatch.target.Tiers;
import org.jingwei.dispatch.target.Wanted;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.indicator.Figure;

/**
 * The figures of the ledger as reports of regions: cumulative from January or at the end of a period, of several bases the one
 * with the most figures; as goals the targets that were set, and where none was set those that are printed. Thread-safe.
 */
public final class IndicatorStandings {

    private final LedgerStore ledger;
    private final Units units = Units.standard();

    public IndicatorStandings(LedgerStore ledger) {
        this.ledger = ledger;
    }

    /** One indicator in all its regions, with what ran to this month or later. */
    public Standings of(Indicator indicator, YearMonth from) {
        return Objects.requireNonNull(of(List.of(indicator), List.of(), from).get(indicator.code()));
    }

    /**
     * Several indicators, by code, with two questions for all.
     *
     * @param places paths of the regions and of those that they are held against; empty for all
     */
    public Map<String, Standings> of(List<Indicator> indicators, List<String> places, YearMonth from) {
        List<String> codes = indicators.stream().map(Indicator::code).toList();
        Map<String, List<Figure>> figures = new HashMap<>();
        ledger.figures()
                .of(codes, places, from)
                .forEach(figure -> figures.computeIfAbsent(figure.indicator(), code -> new ArrayList<>())
                        .add(figure));
        Map<String, List<Target>> targets = new HashMap<>();
        ledger.targets()
                .wholes(codes, places, from.getYear(), from.getYear() + 20)
                .forEach(target -> targets.computeIfAbsent(target.key().indicator(), code -> new ArrayList<>())
                        .add(target));
        Map<String, Standings> all = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            String code = indicator.code();
            all.put(
                    code,
                    new Standings(
                            code,
                            indicator.name(),
                            indicator.polarity(),
                            places(
                                    indicator,
                                    figures.getOrDefault(code, List.of()),
                                    targets.getOrDefault(code, List.of()))));
        }
        return all;
    }

    private List<PlaceReports> places(Indicator indicator, List<Figure> figures, List<Target> targets) {
        Map<String, List<Figure>> byPlace = new LinkedHashMap<>();
        figures.forEach(figure -> byPlace.computeIfAbsent(figure.place(), place -> new ArrayList<>())
                .add(figure));
        Map<String, List<Target>> targetsByPlace = new HashMap<>();
        targets.forEach(target -> targetsByPlace
                .computeIfAbsent(target.key().region(), place -> new ArrayList<>())
                .add(target));
        List<PlaceReports> all = new ArrayList<>();
        byPlace.forEach((place, some) -> region(ledger.regions(), place)
                .ifPresent(region ->
                        all.add(reports(indicator, region, some, targetsByPlace.getOrDefault(place, List.of())))));
        return all;
    }

    /** Only what the tree knows can be held against its neighbours. */
    private static Optional<Region> region(Regions regions, String path) {
        return regions.named(path).filter(region -> region.path().equals(path));
    }

    private PlaceReports reports(Indicator indicator, Region region, List<Figure> figures, List<Target> targets) {
        boolean flow = indicator.kind() == IndicatorKind.FLOW || indicator.kind() == IndicatorKind.COUNT;
        boolean less = indicator.polarity() == Polarity.DOWN;
        Map<Integer, Report> growthGoals = goals(figures, Measure.YOY, less);
        Map<Integer, Report> levelGoals = goals(figures, Measure.LEVEL, less);
        targets.stream()
                .filter(target -> target.key().tier().equals(Tiers.REPORT))
                .forEach(target -> {
                    set(growthGoals, target, Measure.YOY);
                    set(levelGoals, target, Measure.LEVEL);
                });
        return new PlaceReports(
                region.path(),
                region.name(),
                region.parent().map(Region::path),
                cumulative(figures, Measure.YOY),
                flow ? cumulative(figures, Measure.LEVEL) : new TreeMap<>(),
                growthGoals,
                flow ? levelGoals : Map.of());
    }

    private NavigableMap<YearMonth, Report> cumulative(List<Figure> figures, Measure measure) {
        Map<String, NavigableMap<YearMonth, Report>> byBasis = new LinkedHashMap<>();
        for (Figure figure : figures) {
            Optional<YearMonth> month = figure.period().lastMonth();
            if (figure.measure() == measure
                    && figure.status() == Status.ACTUAL
                    && month.isPresent()
                    && figure.period().year() != Period.UNPRINTED
                    && fromJanuary(figure.period())) {
                report(figure)
                        .ifPresent(
                                report -> byBasis.computeIfAbsent(figure.basis().orElse(""), basis -> new TreeMap<>())
                                        .put(month.orElseThrow(), report));
            }
        }
        NavigableMap<YearMonth, Report> longest = new TreeMap<>();
        for (NavigableMap<YearMonth, Report> one : byBasis.values()) {
            longest = one.size() > longest.size() ? one : longest;
        }
        return longest;
    }

    private static boolean fromJanuary(Period period) {
        return period.point()
                || period.months().filter(months -> months.first() == 1).isPresent();
    }

    private Optional<Report> report(Figure figure) {
        boolean rate = figure.measure() == Measure.YOY;
        if (rate && figure.quantity().unit().filter("%"::equals).isEmpty()) {
            return Optional.empty();
        }
        return figure.quantity()
                .value()
                .flatMap(printed -> figure.quantity()
                        .meaning(units)
                        .map(meaning -> new Report(
                                printed, meaning, figure.quantity().unit(), "/data/cells/" + figure.cell())));
    }

    /** What is printed as the aim of a whole year: held to the printed figure, growth of 6%左右 also to what the word allows. */
    private static Map<Integer, Report> goals(List<Figure> figures, Measure measure, boolean less) {
        Map<Integer, Report> goals = new HashMap<>();
        for (Figure figure : figures) {
            if (figure.measure() == measure
                    && figure.status() == Status.TARGET
                    && figure.period() instanceof Period.Year) {
                Quantity quantity = figure.quantity();
                quantity.value()
                        .ifPresent(printed -> goals.putIfAbsent(
                                figure.period().year(),
                                new Report(
                                        printed,
                                        measure == Measure.YOY && quantity.approx() == Approx.ABOUT
                                                ? Wanted.hedged(printed, less)
                                                : Interval.exactly(printed.value()),
                                        quantity.unit(),
                                        "/data/cells/" + figure.cell(),
                                        FactWords.quantity(quantity))));
            }
        }
        return goals;
    }

    /** A target that was set counts before what is printed, and so does that there shall be none. */
    private static void set(Map<Integer, Report> goals, Target target, Measure measure) {
        int year = target.key().year();
        if (target.value() instanceof TargetValue.Figure figure && figure.measure() == measure) {
            figure.figure()
                    .ifPresent(value -> goals.put(
                            year,
                            new Report(
                                    new Printed(value),
                                    held(figure, value),
                                    Optional.of(figure.unit()).filter(unit -> !unit.isEmpty()),
                                    source(target),
                                    GoalWords.of(figure, value))));
        } else if (target.value() instanceof TargetValue.NotSet) {
            goals.remove(year);
        }
    }

    /** The figure, and for growth what its hedge lets it fall short of that. */
    private static Interval held(TargetValue.Figure figure, BigDecimal value) {
        if (figure.measure() != Measure.YOY) {
            return Interval.exactly(value);
        }
        Interval wanted = figure.wanted();
        return wanted.lower()
                .filter(least -> wanted.upper().isEmpty() && least.compareTo(value) < 0)
                .map(least -> Interval.closed(least, value))
                .or(() -> wanted.upper()
                        .filter(most -> wanted.lower().isEmpty() && most.compareTo(value) > 0)
                        .map(most -> Interval.closed(value, most)))
                .orElse(Interval.exactly(value));
    }

    private static String source(Target target) {
        return "/targets/" + target.key().year() + "/" + target.key().indicator() + "?place="
                + target.key().region();
    }
}
