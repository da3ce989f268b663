package org.jingwei.dispatch.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import org.jingwei.dispatch.indicator.Adopted.Regulation;
import org.jingwei.dispatch.rulebook.Memory;
import org.jingwei.dispatch.rulebook.Rulebook;
import org.jingwei.dispatch.rulebook.Situation;
import org.jingwei.dispatch.supervision.Judge;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Step;

/**
 * Judges the regions in an indicator by the regulations adopted: month by month, so that each light knows those before it. The
 * rules are those in force on the last day of the month reported on. The same figures give the same lights, whenever and how
 * often it is asked. Immutable, thread-safe.
 */
public final class IndicatorJudge {

    private final Rulebook rules;
    private final Adopted adopted;

    public IndicatorJudge(Rulebook rules, Adopted adopted) {
        this.rules = rules;
        this.adopted = adopted;
    }

    public static IndicatorJudge standard() {
        Rulebook rules = Rulebook.standard();
        return new IndicatorJudge(rules, Adopted.standard(rules));
    }

    /** One who knows a single office's regulation. */
    public IndicatorJudge only(String office) {
        return new IndicatorJudge(rules, adopted.only(office));
    }

    public Rulebook rules() {
        return rules;
    }

    public Adopted adopted() {
        return adopted;
    }

    /** So many reports back the lights of any office remember; 0 if none does. */
    public int memory() {
        return rules.memories().stream().mapToInt(Memory::periods).max().orElse(0);
    }

    /** Every light from a month on; none where a regulation asks for nothing that was reported. */
    public List<IndicatorLamp> judge(Standings standings, YearMonth from) {
        List<IndicatorLamp> all = new ArrayList<>();
        Map<String, List<Regulation>> offices = new LinkedHashMap<>();
        adopted.all()
                .forEach(one -> offices.computeIfAbsent(one.office(), office -> new ArrayList<>())
                        .add(one));
        offices.forEach((office, versions) -> {
            Judge judge = new Judge(rules, office);
            for (PlaceReports place : standings.places()) {
                all.addAll(judge(versions, judge, standings, place, from));
            }
        });
        return List.copyOf(all);
    }

    private List<IndicatorLamp> judge(
            List<Regulation> versions, Judge judge, Standings standings, PlaceReports place, YearMonth from) {
        List<Lamp> earlier = new ArrayList<>();
        List<IndicatorLamp> lamps = new ArrayList<>();
        Map<Integer, NavigableMap<YearMonth, Situation>> situations = new HashMap<>();
        for (YearMonth month : remembered(standings.months(place.place()), from)) {
            LocalDate day = month.atEndOfMonth();
            Optional<Regulation> held =
                    versions.stream().filter(one -> one.valid().on(day)).findFirst();
            if (held.isEmpty()) {
                continue;
            }
            Regulation regulation = held.get();
            Situation situation = Objects.requireNonNull(situations
                    .computeIfAbsent(regulation.fewest(), fewest -> standings.situations(place.place(), fewest))
                    .get(month));
            Lamp lamp = judge.light(situation, day, earlier);
            List<Step> steps = judge.steps(situation, day, place.name());
            earlier.add(lamp);
            Optional<Outlook> outlook =
                    foresees(regulation, day) ? standings.outlook(place.place(), month) : Optional.empty();
            if (!month.isBefore(from) && (lamp.light() != Light.UNKNOWN || !steps.isEmpty() || outlook.isPresent())) {
                List<Ground> grounds = grounds(standings, place.place(), month);
                outlook.filter(one -> one.chance().isPresent())
                        .ifPresent(one -> grounds.add(new Ground(Ground.ESTIMATE, one.band(), source(grounds))));
                lamps.add(new IndicatorLamp(place.place(), lamp, steps, grounds));
            }
        }
        return lamps;
    }

    /** The months from the first that is asked for, and the reports before it that a memory can reach. */
    private List<YearMonth> remembered(List<YearMonth> months, YearMonth from) {
        int first = (int) months.stream().filter(month -> month.isBefore(from)).count();
        return months.subList(Math.max(0, first - memory()), months.size());
    }

    /** Whether a rule of it that is in force asks what a model expects. */
    private boolean foresees(Regulation regulation, LocalDate day) {
        return rules.rules().stream()
                .anyMatch(rule -> rule.office().equals(regulation.office())
                        && rule.valid().on(day)
                        && rule.measures(Standings.FORECAST));
    }

    /** An estimate leads to the figure that it goes on from. */
    private static String source(List<Ground> grounds) {
        return grounds.stream().findFirst().map(Ground::source).orElse("");
    }

    private static List<Ground> grounds(Standings standings, String place, YearMonth month) {
        Standing standing = standings.at(place, month).orElseThrow();
        List<Ground> grounds = new ArrayList<>();
        standing.growth().ifPresent(report -> grounds.add(ground("同比", report)));
        standing.gapToGoal().flatMap(gap -> standing.growthGoal()).ifPresent(goal -> grounds.add(ground("年度目标", goal)));
        standing.gapToAbove()
                .flatMap(gap -> standing.growthAbove())
                .ifPresent(above -> grounds.add(ground("上一级同比", above)));
        standing.levelGoal().ifPresent(goal -> {
            standing.level().ifPresent(level -> grounds.add(ground("累计", level)));
            grounds.add(ground("年度计划", goal));
        });
        return grounds;
    }

    private static Ground ground(String words, Report report) {
        return new Ground(words, report.words(), report.source());
    }
}
