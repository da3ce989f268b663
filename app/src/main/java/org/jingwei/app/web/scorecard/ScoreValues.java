package org.jingwei.app.web.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.app.wiring.HomeRegion;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Units;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectFigures;
import org.jingwei.dispatch.project.ProjectQuery;
import org.jingwei.dispatch.scorecard.Item;
import org.jingwei.dispatch.scorecard.ItemSources;
import org.jingwei.dispatch.scorecard.Scorecard;
import org.jingwei.dispatch.supervision.Asked;
import org.jingwei.dispatch.supervision.Patrol;
import org.jingwei.dispatch.supervision.ProjectSituations;
import org.jingwei.dispatch.supervision.UnitStanding;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.dispatch.task.TasksAsOf;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.Paging;

/** The values of a card's items, unit by unit, from tasks, projects, supervision and the ledger. */
final class ScoreValues {

    private final Site site;
    private final ItemSources sources = ItemSources.standard();

    ScoreValues(Site site) {
        this.site = site;
    }

    /**
     * By unit and item; an item without a value is left out.
     *
     * @param from the first day of what is appraised; {@code day} its last, or today
     */
    Map<String, Map<String, Interval>> of(Scorecard card, LocalDate from, LocalDate day) {
        return switch (sources.units(card.name()).orElse("")) {
            case "departments" -> departments(card, from, day);
            case "towns" -> towns(card, from, day);
            case "counties" -> counties(card, day);
            default -> Map.of();
        };
    }

    private Map<String, Map<String, Interval>> departments(Scorecard card, LocalDate from, LocalDate day) {
        List<Task> all = new ArrayList<>(TasksAsOf.open(site.ledger().tasks(), day));
        site.ledger().tasks().list(TaskQuery.all().in(Set.of(Stage.CLOSED))).stream()
                .filter(task -> !task.changed().day().isAfter(day))
                .forEach(all::add);
        List<Asked> asked = asked(from, day);
        Map<String, Map<String, Interval>> values = new TreeMap<>();
        UnitStanding.of(all, asked, day)
                .forEach(unit -> values.put(unit.unit(), items(card, source -> switch (source) {
                    case "task.on_time" -> Optional.of(share(unit.tasks() - unit.late(), unit.tasks()));
                    case "task.closed" -> Optional.of(share(unit.closed(), unit.tasks()));
                    default -> steps(source, asked, unit.unit());
                })));
        return values;
    }

    private static Interval share(int part, int whole) {
        return Interval.exactly(100L * part).dividedBy(Interval.exactly(Math.max(1, whole)));
    }

    private List<Asked> asked(LocalDate from, LocalDate day) {
        List<Asked> asked = new ArrayList<>();
        Patrol.OFFICES.forEach(
                office -> asked.addAll(site.ledger().supervision().asked(office, from, day)));
        return asked;
    }

    private static Optional<Interval> steps(String source, List<Asked> asked, String unit) {
        return source.startsWith("step.")
                ? Optional.of(Interval.exactly(UnitStanding.steps(asked, unit)
                        .getOrDefault(source.substring("step.".length()), 0)
                        .longValue()))
                : Optional.empty();
    }

    private interface Value {
        Optional<Interval> of(String source);
    }

    private Map<String, Interval> items(Scorecard card, Value value) {
        Map<String, Interval> values = new LinkedHashMap<>();
        for (Item item : card.items()) {
            sources.of(card.name(), item.name()).flatMap(value::of).ifPresent(known -> values.put(item.name(), known));
        }
        return values;
    }

    private Map<String, Map<String, Interval>> towns(Scorecard card, LocalDate from, LocalDate day) {
        List<Asked> asked = asked(from, day);
        List<Project> projects = site.ledger().projects(Lifecycle.standard()).list(ProjectQuery.all());
        Map<String, Map<String, Interval>> values = new TreeMap<>();
        new ProjectFigures(Lifecycle.standard(), projects)
                .by(project -> project.draft().town().isBlank()
                        ? List.of()
                        : List.of(project.draft().town()))
                .forEach((town, figures) -> values.put(
                        town, items(card, source -> town(source, figures, day).or(() -> steps(source, asked, town)))));
        return values;
    }

    private static Optional<Interval> town(String source, ProjectFigures figures, LocalDate day) {
        return switch (source) {
            case "project.schedule" ->
                figures.pace("项目投资", ProjectSituations.reported(day), ScheduleCurves.evenMonths())
                        .value()
                        .map(progress -> progress.completion()
                                .dividedBy(progress.elapsed().share())
                                .hundredfold());
            case "project.begun" -> rate(figures.begun());
            case "project.entered" -> rate(figures.entered());
            case "project.blocked" ->
                Optional.of(Interval.exactly(figures.blockers(day).size()));
            default -> Optional.empty();
        };
    }

    private static Optional<Interval> rate(ProjectFigures.Rate rate) {
        return rate.whole() == 0 ? Optional.empty() : Optional.of(share(rate.part(), rate.whole()));
    }

    /** The regions below one's own, or below the first place of the ledger that has some. */
    private Map<String, Map<String, Interval>> counties(Scorecard card, LocalDate day) {
        List<Region> counties =
                HomeRegion.first(
                                site.ledger(),
                                site.ledger()
                                        .regions()
                                        .known(site.ledger().queries().placesInUse(500)))
                        .stream()
                        .map(region -> site.ledger().regions().children(region))
                        .filter(below -> below.size() > 1)
                        .findFirst()
                        .orElse(List.of());
        Map<String, Map<String, Interval>> growth = new LinkedHashMap<>();
        Map<String, Map<String, Interval>> values = new LinkedHashMap<>();
        for (Region county : counties) {
            values.put(
                    county.name(),
                    items(
                            card,
                            source -> source.startsWith("ledger.")
                                    ? ledger(source, county, counties, day, growth)
                                    : Optional.empty()));
        }
        return values;
    }

    private Optional<Interval> ledger(
            String source, Region county, List<Region> all, LocalDate day, Map<String, Map<String, Interval>> known) {
        String indicator = source.substring(source.lastIndexOf('.') + 1);
        Map<String, Interval> growth = known.computeIfAbsent(indicator, name -> growth(name, all, day));
        Optional<Interval> own = Optional.ofNullable(growth.get(county.name()));
        return source.startsWith("ledger.rank.")
                ? own.map(value -> Interval.exactly(1
                        + growth.values().stream()
                                .filter(other -> other.above(value))
                                .count()))
                : own;
    }

    /** The growth of each at the end of the latest month that they have in common, as printed. */
    private Map<String, Interval> growth(String indicator, List<Region> counties, LocalDate day) {
        Map<String, Interval> growth = new LinkedHashMap<>();
        Optional<String> code = Indicators.standard().named(indicator).map(known -> known.code());
        if (code.isEmpty()) {
            return growth;
        }
        CellFilter filter = CellFilter.ALL
                .withIndicators(List.of(code.orElseThrow()))
                .withPlaces(counties.stream().map(Region::path).toList())
                .withMeasures(Set.of(Measure.YOY))
                .withStatuses(Set.of(Status.ACTUAL))
                .withMonths(Optional.of(ProjectSituations.reported(day)), Optional.of(ProjectSituations.reported(day)));
        for (Cell cell : site.ledger()
                .queries()
                .cells(filter, Paging.first(Paging.LONGEST))
                .rows()) {
            counties.stream()
                    .filter(county -> county.path().equals(cell.key().place()))
                    .filter(county -> cell.key().aspect().isEmpty())
                    .findFirst()
                    .ifPresent(county -> cell.standing()
                            .quantity()
                            .meaning(Units.standard())
                            .ifPresent(value -> growth.putIfAbsent(county.name(), value)));
        }
        return growth;
    }
}
