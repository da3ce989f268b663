package org.jingwei.dispatch.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.curve.ScheduleCurve;
import org.jingwei.analysis.progress.Progress;
import org.jingwei.core.number.Interval;
import org.jingwei.dispatch.project.Lifecycle.Kind;
import org.jingwei.dispatch.project.Lifecycle.Phase;

/** What a list of projects amounts to: pace, rates between stages, blockers, what the statistics miss. Pure. */
public final class ProjectFigures {

    private final Lifecycle lifecycle;
    private final List<Project> projects;

    public ProjectFigures(Lifecycle lifecycle, List<Project> projects) {
        this.lifecycle = lifecycle;
        this.projects = List.copyOf(projects);
    }

    /** So many of so many. */
    public record Rate(int part, int whole) {
        /** To one place, half-up; empty of none. */
        public Optional<BigDecimal> percent() {
            return whole == 0
                    ? Optional.empty()
                    : Optional.of(
                            BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
        }

        @Override
        public String toString() {
            return part + "/" + whole;
        }
    }

    /** Whether a project has reached a stage on its way, by that stage or a later one. */
    private boolean reached(Project project, Phase stage) {
        return lifecycle
                .phase(project.course().before())
                .filter(now -> now.order() >= stage.order())
                .isPresent();
    }

    private int reached(Phase stage) {
        return (int) projects.stream().filter(p -> reached(p, stage)).count();
    }

    private Rate rate(Kind kind) {
        return new Rate(lifecycle.first(kind).map(this::reached).orElse(0), projects.size());
    }

    /** 开工率: of this list. */
    public Rate begun() {
        return rate(Kind.BUILD);
    }

    /** 竣工率. */
    public Rate finished() {
        return rate(Kind.FINISH);
    }

    /** Of those that reached one stage, those that reached another: 签约项目开工率. */
    public Rate conversion(String from, String to) {
        Phase first = lifecycle.phase(from).orElseThrow(() -> new IllegalArgumentException("no stage " + from));
        Phase last = lifecycle.phase(to).orElseThrow(() -> new IllegalArgumentException("no stage " + to));
        int both = (int) projects.stream()
                .filter(p -> reached(p, first) && reached(p, last))
                .count();
        return new Rate(both, reached(first));
    }

    /** 入库率: of those that have begun. */
    public Rate entered() {
        List<Project> begun = begunProjects();
        int in = (int) begun.stream()
                .filter(p -> p.course().statistics().state() == Statistics.State.ENTERED)
                .count();
        return new Rate(in, begun.size());
    }

    private List<Project> begunProjects() {
        return projects.stream()
                .filter(p ->
                        lifecycle.first(Kind.BUILD).filter(b -> reached(p, b)).isPresent())
                .filter(p -> lifecycle
                        .phase(p.stage())
                        .filter(s -> s.kind() == Kind.EXIT)
                        .isEmpty())
                .toList();
    }

    /** Begun, and not in the statistics: each has to say why. */
    public List<Project> begunNotEntered() {
        return begunProjects().stream()
                .filter(p -> p.course().statistics().state() != Statistics.State.ENTERED)
                .toList();
    }

    /** Should have entered a stage by a day, and has not. */
    public List<Project> late(String stage, LocalDate day) {
        Phase phase = lifecycle.phase(stage).orElseThrow(() -> new IllegalArgumentException("no stage " + stage));
        return projects.stream()
                .filter(p -> Optional.ofNullable(p.draft().planned().get(stage))
                        .filter(day::isAfter)
                        .isPresent())
                .filter(p -> !reached(p, phase))
                .toList();
    }

    /** 时序进度 of the year's investment; those without a plan for the year are left out. */
    public Answer<Progress> pace(String words, YearMonth month, ScheduleCurve curve) {
        BigDecimal plan = BigDecimal.ZERO;
        BigDecimal done = BigDecimal.ZERO;
        for (Project project : projects) {
            Optional<BigDecimal> planned = project.plan(month.getYear());
            plan = plan.add(planned.orElse(BigDecimal.ZERO));
            done = done.add(planned.flatMap(p -> project.done(month)).orElse(BigDecimal.ZERO));
        }
        return Progress.of(
                new Subject(words, "万元"),
                Interval.exactly(done),
                Interval.exactly(plan),
                curve.at(month.getMonthValue()));
    }

    /** The same figures of each group: by town, list, leader, working group. */
    public Map<String, ProjectFigures> by(Function<Project, List<String>> groups) {
        Map<String, List<Project>> byGroup = new TreeMap<>();
        projects.forEach(project -> groups.apply(project)
                .forEach(group -> byGroup.computeIfAbsent(group, name -> new ArrayList<>())
                        .add(project)));
        Map<String, ProjectFigures> figures = new TreeMap<>();
        byGroup.forEach((group, members) -> figures.put(group, new ProjectFigures(lifecycle, members)));
        return figures;
    }

    /** A blocker that stands, with its project. */
    public record Standing(Project project, Blocker blocker, long days) {}

    /** Every open blocker, the oldest first. */
    public List<Standing> blockers(LocalDate today) {
        return projects.stream()
                .flatMap(project -> project.openBlockers().stream()
                        .map(blocker -> new Standing(project, blocker, blocker.days(today))))
                .sorted(Comparator.comparing(Standing::days).reversed())
                .toList();
    }

    public List<Project> projects() {
        return projects;
    }
}
