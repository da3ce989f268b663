package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.analysis.curve.ScheduleCurve;
import org.jingwei.core.number.Interval;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Lifecycle.Kind;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectFigures;
import org.jingwei.dispatch.project.ProjectId;
import org.jingwei.dispatch.project.Statistics;
import org.jingwei.dispatch.rulebook.Situation;
import org.jingwei.dispatch.supervision.Watch.Watched;

/**
 * How projects stand in the measures that rules speak of: 时序进度 month by month, days of a late start, of the oldest blocker, of
 * being built and not in the statistics; and how the towns stand among each other. Reports of a month are judged from the next
 * month on. Immutable, thread-safe.
 */
public final class ProjectSituations {

    private static final Pattern SUBJECT = Pattern.compile("项目(P[1-9]\\d{0,17})“");
    private static final int FEWEST_TOWNS = 3;

    private final Lifecycle lifecycle;
    private final ScheduleCurve curve;

    public ProjectSituations(Lifecycle lifecycle, ScheduleCurve curve) {
        this.lifecycle = lifecycle;
        this.curve = curve;
    }

    /** What lights and steps are about. */
    public static String subject(Project project) {
        return "项目" + project.id() + "“" + project.draft().name() + "”";
    }

    /** The project that a subject is about; empty if it is about something else. */
    public static Optional<ProjectId> projectOf(String subject) {
        Matcher found = SUBJECT.matcher(subject);
        return found.lookingAt() ? Optional.of(ProjectId.parse(found.group(1))) : Optional.empty();
    }

    /** The month whose reports are judged on a day: the last one that is over. */
    public static YearMonth reported(LocalDate day) {
        return YearMonth.from(day).minusMonths(1);
    }

    /** Who is asked: the unit that answers for it, else its town. */
    public static String unit(Project project) {
        String unit = project.draft().responsibility().unit();
        return unit.isBlank() ? project.draft().town() : unit;
    }

    public Watched watched(Project project, LocalDate day) {
        return new Watched(of(project, day), unit(project));
    }

    /** Nothing is known of a project that has left. */
    public Situation of(Project project, LocalDate day) {
        YearMonth month = reported(day);
        Situation situation = Situation.of(subject(project), "", month);
        if (kind(project).filter(kind -> kind == Kind.EXIT).isPresent()) {
            return situation;
        }
        for (YearMonth to = YearMonth.of(month.getYear(), 1); !to.isAfter(month); to = to.plusMonths(1)) {
            Optional<Interval> pace = pace(List.of(project), to);
            situation = pace.isPresent() ? situation.with("pace", to, pace.orElseThrow()) : situation;
        }
        return situation
                .with("late_start", days(lateStart(project, day)))
                .with("days_blocked", days(blocked(project, day)))
                .with("days_uncounted", days(uncounted(project, day)));
    }

    private Optional<Kind> kind(Project project) {
        return lifecycle.phase(project.stage()).map(Lifecycle.Phase::kind);
    }

    private static Interval days(long days) {
        return Interval.exactly(Math.max(0, days));
    }

    private Optional<Interval> pace(List<Project> projects, YearMonth month) {
        return new ProjectFigures(lifecycle, projects)
                .pace("项目投资", month, curve)
                .value()
                .map(progress -> progress.pace().hundredfold());
    }

    private long lateStart(Project project, LocalDate day) {
        return lifecycle
                .first(Kind.BUILD)
                .filter(build -> !begun(project))
                .flatMap(build -> Optional.ofNullable(project.draft().planned().get(build.name())))
                .map(planned -> ChronoUnit.DAYS.between(planned, day))
                .orElse(0L);
    }

    private boolean begun(Project project) {
        return lifecycle
                .phase(project.course().before())
                .filter(phase -> phase.kind().begun())
                .isPresent();
    }

    private static long blocked(Project project, LocalDate day) {
        return project.openBlockers().stream()
                .mapToLong(blocker -> blocker.days(day))
                .max()
                .orElse(0);
    }

    private long uncounted(Project project, LocalDate day) {
        Statistics.State state = project.course().statistics().state();
        boolean waits = state != Statistics.State.ENTERED && state != Statistics.State.APPLIED;
        return begun(project) && waits
                ? ChronoUnit.DAYS.between(
                        lifecycle
                                .first(Kind.BUILD)
                                .flatMap(build -> project.entered(build.name()))
                                .orElse(project.course().since()),
                        day)
                : 0;
    }

    /** The towns by the 时序进度 of their projects' investment, this month and the one before; none where too few have a plan. */
    public List<Watched> towns(List<Project> projects, LocalDate day) {
        YearMonth month = reported(day);
        Map<String, List<Project>> byTown = new TreeMap<>();
        projects.stream()
                .filter(project -> !project.draft().town().isBlank())
                .filter(project ->
                        kind(project).filter(kind -> kind == Kind.EXIT).isEmpty())
                .forEach(project -> byTown.computeIfAbsent(project.draft().town(), town -> new ArrayList<>())
                        .add(project));
        Map<String, Situation> situations = new LinkedHashMap<>();
        byTown.keySet().forEach(town -> situations.put(town, Situation.of(town + "项目投资", "项目投资", month)));
        List<YearMonth> months = month.getMonthValue() == 1 ? List.of(month) : List.of(month.minusMonths(1), month);
        months.forEach(to -> ranked(byTown, to)
                .forEach((town, measures) -> situations.computeIfPresent(
                        town,
                        (name, known) -> known.with("pace", to, measures.get(0))
                                .with("rank_from_bottom", to, measures.get(1)))));
        return situations.entrySet().stream()
                .filter(entry -> !entry.getValue().reports().isEmpty())
                .map(entry -> new Watched(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** Pace and place from the bottom of each town that has a plan; towns of one pace share the better place. */
    private Map<String, List<Interval>> ranked(Map<String, List<Project>> byTown, YearMonth month) {
        Map<String, Interval> paces = new LinkedHashMap<>();
        byTown.forEach((town, projects) -> pace(projects, month).ifPresent(pace -> paces.put(town, pace)));
        if (paces.size() < FEWEST_TOWNS) {
            return Map.of();
        }
        Comparator<Interval> worst = Comparator.comparing(pace -> pace.lower().orElseThrow());
        Map<String, List<Interval>> ranked = new LinkedHashMap<>();
        paces.forEach((town, pace) -> {
            long notBetter = paces.values().stream()
                    .filter(other -> worst.compare(other, pace) <= 0)
                    .count();
            ranked.put(town, List.of(pace, Interval.exactly(notBetter)));
        });
        return ranked;
    }
}
