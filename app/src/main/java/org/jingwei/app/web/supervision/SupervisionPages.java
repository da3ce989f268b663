package org.jingwei.app.web.supervision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Regulations;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.UnitNames;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.ProjectBook;
import org.jingwei.dispatch.project.ProjectQuery;
import org.jingwei.dispatch.supervision.Asked;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Patrol;
import org.jingwei.dispatch.supervision.ProjectSituations;
import org.jingwei.dispatch.supervision.StepAct;
import org.jingwei.dispatch.supervision.StepId;
import org.jingwei.dispatch.supervision.StepQuery;
import org.jingwei.dispatch.supervision.SupervisionBook;
import org.jingwei.dispatch.supervision.TaskLights;
import org.jingwei.dispatch.supervision.TaskSituations;
import org.jingwei.dispatch.supervision.UnitStanding;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TaskDesk;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskQuery;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the rules say today: the steps that are asked for and what became of them, the lights, the units, the bulletin. */
@Controller
class SupervisionPages {

    private static final int ROWS = 50;

    private final Site site;
    private final SupervisionBook book;
    private final TaskBook tasks;
    private final TaskDesk desk;
    private final ProjectBook projects;
    private final UnitNames names = UnitNames.standard();
    private final TaskLights taskLights;

    SupervisionPages(Site site, Regulations regulations) {
        this.site = site;
        this.book = site.ledger().supervision();
        this.tasks = site.ledger().tasks();
        this.taskLights = new TaskLights(tasks, regulations::rules);
        this.desk = new TaskDesk(tasks, site.doors().clock());
        this.projects = site.ledger().projects(Lifecycle.standard());
    }

    /** @param last when the rules of an office were judged last */
    record Judged(String office, Optional<LocalDate> last) {}

    /**
     * @param state open, taken, waived or all
     * @param number of the page, from 1
     */
    record StepsPage(
            Optional<String> scope,
            List<Judged> judged,
            String state,
            String unit,
            String step,
            Map<String, Integer> names,
            List<StepRow> rows,
            int all,
            int number,
            Optional<String> told) {

        boolean later() {
            return number * ROWS < all;
        }
    }

    /** @param address of what it is about */
    record LampRow(Lamp lamp, String address, String reason) {}

    record LampsPage(
            Optional<String> scope,
            String light,
            String office,
            Map<Light, Integer> many,
            List<LampRow> rows,
            int all,
            int number) {

        boolean later() {
            return number * ROWS < all;
        }
    }

    record UnitsPage(Optional<String> scope, YearMonth month, List<UnitStanding> units) {}

    @GetMapping("/supervision")
    ModelAndView steps(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam(name = "state", defaultValue = "open") String state,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @RequestParam(name = "step", defaultValue = "") String step,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        return steps(visitor, state, unit, step, page, Optional.empty());
    }

    private ModelAndView steps(
            Visitor visitor, String state, String unit, String step, int page, Optional<String> told) {
        Seat seat = Seat.of(visitor, names);
        StepQuery query = new StepQuery(
                Patrol.OFFICES,
                today().minusYears(1),
                today(),
                state(state),
                seat.scoped() ? Optional.of(seat.spellings()) : Optional.empty(),
                unit);
        Map<String, Integer> many = book.names(query);
        int all = step.isBlank()
                ? many.values().stream().mapToInt(Integer::intValue).sum()
                : many.getOrDefault(step, 0);
        int number = number(page, all);
        List<Asked> shown = book.asked(query, step, new Page((number - 1) * ROWS, ROWS));
        return new ModelAndView(
                "supervision/steps",
                Map.of(
                        "page",
                        new StepsPage(
                                seat.scope(),
                                judged(),
                                state,
                                unit,
                                step,
                                many,
                                shown.stream().map(StepRow::new).toList(),
                                all,
                                number,
                                told)));
    }

    private static StepQuery.State state(String name) {
        return Stream.of(StepQuery.State.values())
                .filter(state -> state.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(StepQuery.State.OPEN);
    }

    private static int number(int page, int all) {
        return Math.max(1, Math.min(page, (all + ROWS - 1) / ROWS));
    }

    private static <T> List<T> part(List<T> all, int number) {
        return all.subList(Math.min(all.size(), (number - 1) * ROWS), Math.min(all.size(), number * ROWS));
    }

    /** Of all offices, the last day first, of a day the gravest first. */
    private List<Asked> asked(LocalDate from, LocalDate until) {
        List<Asked> all = new ArrayList<>();
        Patrol.OFFICES.forEach(office -> all.addAll(book.asked(office, from, until)));
        all.sort(Comparator.comparing(Asked::day)
                .thenComparing(one -> one.step().order())
                .reversed());
        return all;
    }

    private List<Judged> judged() {
        Map<String, String> rounds = Map.of(Patrol.TASKS, "日调度", Patrol.PROJECTS, "日调度", Patrol.TOWNS, "月调度");
        return Patrol.OFFICES.stream()
                .map(office -> new Judged(office, book.lastRun(office, rounds.getOrDefault(office, ""))))
                .toList();
    }

    private LocalDate today() {
        return Deadlines.today(site.doors().clock());
    }

    /** The step is carried out: it gets its number, and a task remembers it. */
    @PostMapping("/supervision/steps/{id}/take")
    ModelAndView take(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam(name = "note", defaultValue = "") String note) {
        return act(visitor, id, StepAct.Kind.TAKEN, note);
    }

    /** It is not carried out, and why. */
    @PostMapping("/supervision/steps/{id}/waive")
    ModelAndView waive(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam(name = "note", defaultValue = "") String note) {
        return act(visitor, id, StepAct.Kind.WAIVED, note);
    }

    private ModelAndView act(Visitor visitor, String id, StepAct.Kind kind, String note) {
        Asked asked = find(id);
        if (kind == StepAct.Kind.WAIVED && note.isBlank()) {
            return steps(visitor, "open", "", "", 1, Optional.of("没有办成：不办理须写明理由。"));
        }
        if (note.length() > 2_000) {
            return steps(visitor, "open", "", "", 1, Optional.of("没有办成：一栏最多填2000字。"));
        }
        Seat seat = Seat.of(visitor, names);
        Stamp stamp = new Stamp(site.doors().clock().instant(), seat.actor());
        Optional<Asked> done = book.act(asked.id(), kind, note.strip(), stamp);
        if (done.isEmpty()) {
            return steps(visitor, "open", "", "", 1, Optional.of("这一项刚由他人办过，没有再办。"));
        }
        String told = done.filter(Asked::taken)
                .map(taken -> {
                    urge(taken, stamp);
                    return "已办理：" + StepLetter.number(taken.act().orElseThrow()) + "，"
                            + StepLetter.kind(taken.step().name()) + "在“已办理”里下载。";
                })
                .orElse("已记下不办理的理由。");
        return steps(visitor, "open", "", "", 1, Optional.of(told));
    }

    /** A task that is not open any more remembers nothing. */
    private void urge(Asked taken, Stamp stamp) {
        TaskSituations.taskOf(taken.step().about()).flatMap(tasks::find).ifPresent(task -> {
            String reason = "（" + StepLetter.number(taken.act().orElseThrow()) + "）"
                    + taken.step().reason();
            desk.actOnAll(List.of(task), new TaskEvent.Urged(taken.step().name(), reason), stamp.by());
        });
    }

    private Asked find(String id) {
        return stepId(id).flatMap(book::asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<StepId> stepId(String id) {
        try {
            return Optional.of(StepId.parse(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @GetMapping("/supervision/steps/{id}/letter.docx")
    ResponseEntity<byte[]> letter(@AuthenticationPrincipal Visitor visitor, @PathVariable("id") String id) {
        Asked asked = find(id);
        if (!Seat.of(visitor, names).sees(asked.step().unit())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        StepAct act = asked.act()
                .filter(done -> asked.taken())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = StepLetter.kind(asked.step().name()) + " " + StepLetter.number(act);
        return Download.of(name + ".docx", Download.WORD, StepLetter.of(asked));
    }

    @GetMapping("/supervision/lights")
    ModelAndView lights(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam(name = "light", defaultValue = "") String light,
            @RequestParam(name = "office", defaultValue = "") String office,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        Seat seat = Seat.of(visitor, names);
        Optional<Set<String>> own = seat.scoped() ? Optional.of(subjects(seat)) : Optional.empty();
        List<Lamp> lit = Patrol.OFFICES.stream()
                .filter(one -> office.isBlank() || one.equals(office))
                .flatMap(one -> book.current(one).stream())
                .filter(lamp -> lamp.light() != Light.UNKNOWN)
                .filter(lamp ->
                        own.map(subjects -> subjects.contains(lamp.subject())).orElse(true))
                .sorted(Comparator.comparing(Lamp::light).reversed())
                .toList();
        Map<Light, Integer> many = new TreeMap<>(Comparator.reverseOrder());
        lit.forEach(lamp -> many.merge(lamp.light(), 1, Integer::sum));
        List<Lamp> shown = lit.stream()
                .filter(lamp -> light.isBlank()
                        ? lamp.light() != Light.GREEN
                        : lamp.light().name().equals(light))
                .toList();
        int number = number(page, shown.size());
        return new ModelAndView(
                "supervision/lights",
                Map.of(
                        "page",
                        new LampsPage(
                                seat.scope(),
                                light,
                                office,
                                many,
                                part(shown, number).stream().map(this::row).toList(),
                                shown.size(),
                                number)));
    }

    /** What somebody's own tasks and projects are called in the book of lights. */
    private Set<String> subjects(Seat seat) {
        Set<String> subjects = new HashSet<>();
        for (String unit : seat.spellings()) {
            tasks.list(TaskQuery.open().of(unit)).forEach(task -> subjects.add(TaskSituations.subject(task)));
            subjects.add(unit + "项目投资");
        }
        projects.list(ProjectQuery.all()).stream()
                .filter(project -> seat.sees(ProjectSituations.unit(project))
                        || seat.sees(project.draft().town()))
                .forEach(project -> subjects.add(ProjectSituations.subject(project)));
        return subjects;
    }

    /** The reason of a task is that of today: its days go on after the light was kept. */
    private LampRow row(Lamp kept) {
        Lamp lamp = taskLights.now(kept, today());
        return new LampRow(lamp, StepRow.address(lamp.subject()), StepRow.bare(lamp.subject(), lamp.reason()));
    }

    @GetMapping("/supervision/units")
    ModelAndView units(
            @AuthenticationPrincipal Visitor visitor, @RequestParam(name = "month", defaultValue = "") String typed) {
        Seat seat = Seat.of(visitor, names);
        YearMonth month = month(typed);
        return new ModelAndView(
                "supervision/units",
                Map.of(
                        "page",
                        new UnitsPage(seat.scope(), month, bulletin(month).units())));
    }

    private YearMonth month(String typed) {
        try {
            YearMonth month = typed.isBlank() ? YearMonth.from(today()) : YearMonth.parse(typed);
            return month.getYear() > 1990 && !month.isAfter(YearMonth.from(today())) ? month : YearMonth.from(today());
        } catch (DateTimeException notAMonth) {
            return YearMonth.from(today());
        }
    }

    private Bulletin bulletin(YearMonth month) {
        LocalDate day = month.atEndOfMonth().isBefore(today()) ? month.atEndOfMonth() : today();
        return Bulletin.of(
                month, day, tasks, projects.list(ProjectQuery.all()), asked(month.atDay(1), month.atEndOfMonth()));
    }

    @GetMapping("/supervision/bulletin.docx")
    ResponseEntity<byte[]> bulletin(
            @AuthenticationPrincipal Visitor visitor, @RequestParam(name = "month", defaultValue = "") String typed) {
        Bulletin bulletin = bulletin(month(typed));
        return Download.of(
                bulletin.title() + ".docx",
                Download.WORD,
                bulletin.word(Seat.of(visitor, names).unit()));
    }
}
