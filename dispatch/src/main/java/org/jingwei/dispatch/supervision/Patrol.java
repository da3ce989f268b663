package org.jingwei.dispatch.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.calendar.Holidays;
import org.jingwei.dispatch.calendar.Round;
import org.jingwei.dispatch.calendar.Rounds;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectBook;
import org.jingwei.dispatch.project.ProjectsAsOf;
import org.jingwei.dispatch.rulebook.Rulebook;
import org.jingwei.dispatch.rulebook.Situation;
import org.jingwei.dispatch.supervision.Watch.Watched;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TasksAsOf;

/**
 * Watches tasks, projects and towns: each day that was due and has no run is judged with what the books held when that day ended.
 * Called as often as one likes; what was judged is not judged again. Thread-safe.
 */
public final class Patrol {

    /** Whose example rules tasks go by. */
    public static final String TASKS = "任务督办示例";
    /** Whose example rules projects go by. */
    public static final String PROJECTS = "项目调度示例";
    /** Whose example rules towns go by. */
    public static final String TOWNS = "乡镇项目调度示例";

    public static final List<String> OFFICES = List.of(TASKS, PROJECTS, TOWNS);

    private static final Actor PROGRAM = new Actor("经纬", "规则研判");

    private final TaskBook tasks;
    private final ProjectBook projects;
    private final SupervisionBook book;
    private final Clock clock;
    private final ProjectSituations situations =
            new ProjectSituations(Lifecycle.standard(), ScheduleCurves.evenMonths());
    private final List<Beat> beats;

    public Patrol(TaskBook tasks, ProjectBook projects, SupervisionBook book, Clock clock) {
        this(tasks, projects, book, clock, Rulebook.standard());
    }

    public Patrol(TaskBook tasks, ProjectBook projects, SupervisionBook book, Clock clock, Rulebook rules) {
        this.tasks = tasks;
        this.projects = projects;
        this.book = book;
        this.clock = clock;
        this.beats = List.of(
                beat(rules, TASKS, "日调度", this::tasks),
                beat(rules, PROJECTS, "日调度", this::projects),
                beat(rules, TOWNS, "月调度", this::towns));
    }

    /** An office's watch with its round and what it looks at. */
    private record Beat(String office, Round round, Watch watch, Function<LocalDate, List<Watched>> all) {}

    private Beat beat(Rulebook rules, String office, String round, Function<LocalDate, List<Watched>> all) {
        Round known =
                Rounds.standard().named(round).orElseThrow(() -> new IllegalArgumentException("no round " + round));
        return new Beat(office, known, new Watch(new Judge(rules, office), office, round, book), all);
    }

    /** Judges every day that is due and was not judged; gives the runs that this call has added. */
    public List<Run> round() {
        LocalDate today = Deadlines.today(clock);
        List<Run> runs = new ArrayList<>();
        for (Beat beat : beats) {
            for (LocalDate day : beat.watch().missed(beat.round().schedule(Holidays.standard()), today)) {
                beat.watch()
                        .run(day, withGone(beat, day), new Stamp(clock.instant(), PROGRAM))
                        .ifPresent(runs::add);
            }
        }
        return List.copyOf(runs);
    }

    /** What an office watches, as it stood at the end of a day; nothing if it watches nothing. */
    public List<Watched> watched(String office, LocalDate day) {
        return beats.stream()
                .filter(beat -> beat.office().equals(office))
                .flatMap(beat -> beat.all().apply(day).stream())
                .toList();
    }

    /** What was lit and is no longer there loses its light. */
    private List<Watched> withGone(Beat beat, LocalDate day) {
        List<Watched> all = new ArrayList<>(beat.all().apply(day));
        Set<String> here = new HashSet<>();
        all.forEach(watched -> here.add(watched.situation().subject()));
        book.current(beat.office()).stream()
                .filter(lamp -> lamp.light() != Light.UNKNOWN && !here.contains(lamp.subject()))
                .map(lamp -> Situation.of(lamp.subject(), lamp.indicator(), ProjectSituations.reported(day)))
                .forEach(gone -> all.add(new Watched(gone, "")));
        return all;
    }

    private List<Watched> tasks(LocalDate day) {
        return TasksAsOf.open(tasks, day).stream()
                .filter(task -> task.stage() == Stage.ACTIVE || task.stage() == Stage.RETURNED)
                .map(task -> new Watched(TaskSituations.of(task, day), owner(task)))
                .toList();
    }

    /** Whom the steps of a task concern. */
    public static String owner(Task task) {
        return task.draft().assignment().owners().stream().findFirst().orElse("");
    }

    private List<Watched> projects(LocalDate day) {
        return asOf(day).stream()
                .map(project -> situations.watched(project, day))
                .toList();
    }

    private List<Watched> towns(LocalDate day) {
        return situations.towns(asOf(day), day);
    }

    private List<Project> asOf(LocalDate day) {
        return ProjectsAsOf.all(projects, day);
    }
}
