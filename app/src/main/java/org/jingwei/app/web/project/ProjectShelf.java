package org.jingwei.app.web.project;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Regulations;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.UnitNames;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectBook;
import org.jingwei.dispatch.project.ProjectDesk;
import org.jingwei.dispatch.project.ProjectId;
import org.jingwei.dispatch.project.ProjectQuery;
import org.jingwei.dispatch.project.Responsibility;
import org.jingwei.dispatch.supervision.Judge;
import org.jingwei.dispatch.supervision.Judges;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Patrol;
import org.jingwei.dispatch.supervision.ProjectSituations;
import org.jingwei.dispatch.supervision.SupervisionBook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The projects that somebody may see. They are read whole and remembered until one of them changes: rates and pace are of all of
 * them, whatever part of the list is shown. Thread-safe.
 */
@Component
class ProjectShelf {

    private final Site site;
    private final ProjectBook book;
    private final SupervisionBook supervision;
    private final Lifecycle lifecycle = Lifecycle.standard();
    private final ProjectDesk desk;
    private final Judges judges;
    private final ProjectSituations situations = new ProjectSituations(lifecycle, ScheduleCurves.evenMonths());
    private final UnitNames names = UnitNames.standard();
    private volatile Snapshot remembered = new Snapshot(new ProjectBook.State(0, 0), List.of());
    private volatile Lit lit = new Lit(Optional.empty(), Map.of());

    private final Map<ProjectId, Judged> judged = new ConcurrentHashMap<>();

    /** The light of a version of a project on a day. */
    private record Judged(int version, LocalDate day, Judge judge, Lamp lamp) {}

    private record Snapshot(ProjectBook.State state, List<Project> projects) {}

    /** What the last run of the rules lit. */
    private record Lit(Optional<LocalDate> day, Map<String, Lamp> lamps) {}

    ProjectShelf(Site site, Regulations regulations) {
        this.judges = new Judges(regulations::rules, Patrol.PROJECTS);
        this.site = site;
        this.book = site.ledger().projects(lifecycle);
        this.supervision = site.ledger().supervision();
        this.desk = new ProjectDesk(book, lifecycle, site.doors().clock());
    }

    Seat seat(Visitor visitor) {
        return Seat.of(visitor, names);
    }

    LocalDate today() {
        return Deadlines.today(site.doors().clock());
    }

    ProjectBook book() {
        return book;
    }

    ProjectDesk desk() {
        return desk;
    }

    Lifecycle lifecycle() {
        return lifecycle;
    }

    /** Every project that is open to him, by number. */
    List<Project> all(Seat seat) {
        List<Project> all = all();
        return seat.scoped()
                ? all.stream().filter(project -> concerns(project, seat)).toList()
                : all;
    }

    private List<Project> all() {
        ProjectBook.State state = book.state();
        Snapshot known = remembered;
        return known.state().equals(state) ? known.projects() : read(state);
    }

    /** One reads for all who wait. */
    private synchronized List<Project> read(ProjectBook.State state) {
        if (!remembered.state().equals(state)) {
            remembered = new Snapshot(state, List.copyOf(book.list(ProjectQuery.all())));
        }
        return remembered.projects();
    }

    /** Whether his unit, as it is spelled anywhere, has to do with the project. */
    boolean concerns(Project project, Seat seat) {
        return units(project).anyMatch(seat.spellings()::contains);
    }

    /** The units that a project names. */
    static Stream<String> units(Project project) {
        Responsibility who = project.draft().responsibility();
        return Stream.of(who.unit(), project.draft().town(), who.group(), who.chain())
                .filter(name -> !name.isBlank());
    }

    /**
     * The project, if there is one and he may see it.
     *
     * @throws ResponseStatusException 404 or 403
     */
    Project find(String id, Seat seat) {
        Project project = id.matches("P[1-9]\\d{0,17}")
                ? book.find(ProjectId.parse(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                : none();
        if (seat.scoped() && !concerns(project, seat)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return project;
    }

    private static Project none() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    ProjectRow row(Project project) {
        return rows(List.of(project)).get(0);
    }

    List<ProjectRow> rows(List<Project> projects) {
        LocalDate today = today();
        Lit last = lit();
        return projects.stream()
                .map(project -> new ProjectRow(project, lamp(project, today, last), lifecycle, today))
                .toList();
    }

    /** The light of today; one that only memory keeps on is known from the last run. */
    private Lamp lamp(Project project, LocalDate today, Lit last) {
        Judge judge = judges.get();
        Lamp now = judged.compute(
                        project.id(),
                        (id, known) -> known != null
                                        && known.version() == project.version()
                                        && known.day().equals(today)
                                        && known.judge() == judge
                                ? known
                                : new Judged(
                                        project.version(),
                                        today,
                                        judge,
                                        judge.light(situations.of(project, today), today, List.of())))
                .lamp();
        Lamp kept = last.lamps().getOrDefault(now.subject(), now);
        return kept.remembered() && now.light() == Light.GREEN && kept.month().equals(now.month()) ? kept : now;
    }

    private Lit lit() {
        Optional<LocalDate> day = supervision.lastRun(Patrol.PROJECTS, "日调度");
        Lit known = lit;
        if (!known.day().equals(day)) {
            Map<String, Lamp> lamps = new HashMap<>();
            supervision.current(Patrol.PROJECTS).forEach(lamp -> lamps.put(lamp.subject(), lamp));
            known = new Lit(day, Map.copyOf(lamps));
            lit = known;
        }
        return known;
    }

    /** What it showed before, the last first. */
    List<Lamp> earlier(Project project) {
        return supervision.lamps(Patrol.PROJECTS, ProjectSituations.subject(project));
    }
}
