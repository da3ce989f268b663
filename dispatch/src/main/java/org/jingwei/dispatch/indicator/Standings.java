package org.jingwei.dispatch.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.curve.ScheduleCurve;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.analysis.progress.Progress;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Polarity;
import org.jingwei.dispatch.rulebook.Situation;

/**
 * How the regions stand in one indicator, month by month: gap to the goal and to the region above, pace, rank. The goal is the
 * printed figure. Immutable, thread-safe.
 */
public final class Standings {

    private final String code;
    private final String name;
    private final Polarity polarity;
    /** The measure of rules that only a model answers. */
    public static final String FORECAST = "forecast_chance";

    private final Map<String, PlaceReports> places = new LinkedHashMap<>();
    private final Map<String, Map<YearMonth, List<BigDecimal>>> peers = new HashMap<>();
    private final ScheduleCurve curve = ScheduleCurves.evenMonths();
    private final Map<String, ? extends Map<YearMonth, Outlook>> outlooks;

    /**
     * @param code of the indicator, {@code name} as sentences call it
     * @param all its regions, those that only the others are held against included
     */
    public Standings(String code, String name, Polarity polarity, List<PlaceReports> all) {
        this(code, name, polarity, all, Map.of());
    }

    /** @param outlooks what models expect, by region and month: kept apart from what was reported */
    public Standings(
            String code,
            String name,
            Polarity polarity,
            List<PlaceReports> all,
            Map<String, ? extends Map<YearMonth, Outlook>> outlooks) {
        this.outlooks = outlooks;
        this.code = code;
        this.name = name;
        this.polarity = polarity;
        for (PlaceReports one : all) {
            places.put(one.place(), one);
            one.above()
                    .ifPresent(above -> one.growth()
                            .forEach((month, report) -> peers.computeIfAbsent(above, key -> new HashMap<>())
                                    .computeIfAbsent(month, key -> new ArrayList<>())
                                    .add(report.printed().value())));
        }
        peers.values().forEach(months -> months.values().forEach(Collections::sort));
    }

    /** The same with what models expect. */
    public Standings with(Map<String, ? extends Map<YearMonth, Outlook>> expected) {
        return new Standings(code, name, polarity, places(), expected);
    }

    /** What a model expects as the reports of a region ran to a month. */
    public Optional<Outlook> outlook(String place, YearMonth month) {
        return Optional.ofNullable(outlooks.get(place)).flatMap(months -> Optional.ofNullable(months.get(month)));
    }

    public List<PlaceReports> places() {
        return List.copyOf(places.values());
    }

    /** What a region reported. */
    public Optional<PlaceReports> place(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /** How a region stood in the report before that of a month. */
    public Optional<Standing> before(String place, YearMonth month) {
        return months(place).stream()
                .filter(other -> other.isBefore(month))
                .reduce((earlier, later) -> later)
                .flatMap(last -> at(place, last));
    }

    /** The months to which a region has reports, the first first. */
    public List<YearMonth> months(String place) {
        return Optional.ofNullable(places.get(place))
                .map(one -> {
                    TreeSet<YearMonth> months = new TreeSet<>(one.growth().keySet());
                    months.addAll(one.levels().keySet());
                    return List.copyOf(months);
                })
                .orElse(List.of());
    }

    /** How a region stood; empty if it reported nothing for that month. */
    public Optional<Standing> at(String place, YearMonth month) {
        return Optional.ofNullable(places.get(place))
                .filter(one -> one.growth().containsKey(month) || one.levels().containsKey(month))
                .map(one -> standing(one, month));
    }

    private Standing standing(PlaceReports one, YearMonth month) {
        Optional<Report> growth = Optional.ofNullable(one.growth().get(month));
        Optional<Report> goal = Optional.ofNullable(one.growthGoals().get(month.getYear()));
        Optional<Report> above = one.above()
                .flatMap(path -> Optional.ofNullable(places.get(path)))
                .flatMap(region -> Optional.ofNullable(region.growth().get(month)));
        Optional<Report> level = Optional.ofNullable(one.levels().get(month));
        Optional<Report> plan = Optional.ofNullable(one.levelGoals().get(month.getYear()))
                .filter(wanted -> level.filter(wanted::sameUnit).isPresent());
        Optional<Progress> progress = plan.flatMap(wanted -> progress(one, level.orElseThrow(), wanted, month));
        return new Standing(
                month,
                growth,
                goal,
                difference(growth, goal),
                above,
                difference(growth, above),
                level,
                plan,
                progress.map(Progress::completion).map(Interval::hundredfold),
                progress.map(Progress::pace).map(Interval::hundredfold),
                rank(one, month));
    }

    private static Optional<Interval> difference(Optional<Report> one, Optional<Report> other) {
        return one.flatMap(minuend -> other.filter(minuend::sameUnit)
                .map(subtrahend -> minuend.value().minus(subtrahend.value())));
    }

    private Optional<Progress> progress(PlaceReports one, Report done, Report plan, YearMonth month) {
        return Progress.of(
                        new Subject(one.name() + name, done.unit().orElse("1")),
                        done.value(),
                        plan.value(),
                        curve.at(month.getMonthValue()))
                .value();
    }

    private Optional<Rank> rank(PlaceReports one, YearMonth month) {
        Optional<Report> own = Optional.ofNullable(one.growth().get(month));
        List<BigDecimal> all = one.above()
                .map(above -> peers.getOrDefault(above, Map.of()).getOrDefault(month, List.of()))
                .orElse(List.of());
        if (own.isEmpty() || all.size() < 2) {
            return Optional.empty();
        }
        BigDecimal value = own.get().printed().value();
        int less =
                (int) all.stream().filter(other -> other.compareTo(value) < 0).count();
        int more =
                (int) all.stream().filter(other -> other.compareTo(value) > 0).count();
        return Optional.of(
                polarity == Polarity.DOWN
                        ? new Rank(1 + less, 1 + more, all.size())
                        : new Rank(1 + more, 1 + less, all.size()));
    }

    /**
     * How a region stands, as rules ask for it, by the month to which it reported. Growth and gaps are left out where more is not
     * better, for the words of rules take it to be.
     *
     * @param fewest so many regions must have a figure before rank counts
     */
    public NavigableMap<YearMonth, Situation> situations(String place, int fewest) {
        NavigableMap<YearMonth, Situation> all = new TreeMap<>();
        List<YearMonth> months = months(place);
        Map<String, Map<YearMonth, Interval>> reports = new HashMap<>();
        months.forEach(month -> report(reports, at(place, month).orElseThrow(), fewest));
        months.forEach(month -> put(
                reports,
                FORECAST,
                month,
                outlook(place, month).flatMap(Outlook::chance).map(Interval::exactly)));
        Map<String, Map<YearMonth, Interval>> kept = new HashMap<>();
        reports.forEach((measure, values) -> kept.put(measure, Map.copyOf(values)));
        String subject =
                Optional.ofNullable(places.get(place)).map(PlaceReports::name).orElse(place) + name;
        int every = months.stream().allMatch(month -> month.getMonthValue() % 3 == 0) ? 3 : 1;
        months.forEach(month -> {
            Situation situation = new Situation(subject, code, month, every, kept);
            all.put(
                    month,
                    outlook(place, month)
                            .map(outlook -> situation.noting(FORECAST, sentence(outlook.words())))
                            .orElse(situation));
        });
        return all;
    }

    private static String sentence(String words) {
        return words.endsWith("。") ? words : words + "，";
    }

    private void report(Map<String, Map<YearMonth, Interval>> reports, Standing standing, int fewest) {
        YearMonth month = standing.month();
        if (polarity == Polarity.UP) {
            put(reports, "growth", month, standing.growth().map(Report::value));
            put(reports, "gap_target", month, standing.gapToGoal());
            put(reports, "gap_average", month, standing.gapToAbove());
            put(reports, "completion", month, standing.completion());
            put(reports, "pace", month, standing.pace());
        }
        Optional<Rank> rank = standing.rank().filter(one -> one.of() >= fewest && polarity != Polarity.NEUTRAL);
        Optional<Interval> top = rank.map(one -> Interval.exactly(one.place()));
        Optional<Interval> bottom = rank.map(one -> Interval.exactly(one.fromBottom()));
        put(reports, "rank", month, top);
        put(reports, "rank_from_bottom", month, bottom);
        if (month.getMonthValue() % 3 == 0) {
            put(reports, "rank_quarter", month, top);
            put(reports, "rank_quarter_from_bottom", month, bottom);
        }
        if (month.getMonthValue() == 12) {
            put(reports, "rank_year_from_bottom", month, bottom);
        }
    }

    private static void put(
            Map<String, Map<YearMonth, Interval>> reports, String measure, YearMonth month, Optional<Interval> value) {
        value.ifPresent(known ->
                reports.computeIfAbsent(measure, key -> new HashMap<>()).put(month, known));
    }
}
