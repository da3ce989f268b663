package org.jingwei.app.web.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.analysis.progress.Progress;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.project.Blocker;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectBook;
import org.jingwei.dispatch.project.ProjectDraft;
import org.jingwei.dispatch.project.ProjectEvent;
import org.jingwei.dispatch.project.ProjectFigures;
import org.jingwei.dispatch.project.ProjectFigures.Rate;
import org.jingwei.dispatch.project.Responsibility;
import org.jingwei.dispatch.project.Statistics;
import org.jingwei.dispatch.supervision.ProjectSituations;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The projects as a list, as a board, by rates; what holds them up, and what has begun and is not in the statistics. */
@Controller
class ProjectPages {

    private static final int ROWS = 50;
    private static final int CARDS = 10;

    private final ProjectShelf shelf;
    private volatile Optional<Whole> whole = Optional.empty();

    /** What is said of all projects, as they were in this state of the book. */
    private record Whole(ProjectBook.State state, YearMonth month, Choices choices, Rates rates) {}

    ProjectPages(ProjectShelf shelf) {
        this.shelf = shelf;
    }

    /** 开工率 and its like, of a list. */
    record Rates(
            int projects,
            Rate begun,
            Rate finished,
            Rate entered,
            Rate signedAndBegun,
            int uncounted,
            int blocked,
            String pace) {

        static Rates of(ProjectFigures figures, YearMonth month) {
            return new Rates(
                    figures.projects().size(),
                    figures.begun(),
                    figures.finished(),
                    figures.entered(),
                    figures.conversion("签约", "开工"),
                    figures.begunNotEntered().size(),
                    (int) figures.projects().stream()
                            .filter(project -> !project.openBlockers().isEmpty())
                            .count(),
                    figures.pace("今年投资", month, ScheduleCurves.evenMonths())
                            .value()
                            .map((Progress progress) -> ((Explained) progress).sentence())
                            .orElse(""));
        }

        static String percent(Rate rate) {
            return rate.percent().map(percent -> percent.toPlainString() + "%").orElse("—");
        }
    }

    /** What can be chosen of. */
    record Choices(
            List<String> stages,
            SortedSet<String> industries,
            SortedSet<String> towns,
            SortedSet<String> groups,
            SortedSet<String> leaders,
            SortedSet<String> lists,
            SortedSet<String> years) {

        static Choices of(Lifecycle lifecycle, List<Project> projects) {
            return new Choices(
                    lifecycle.all().stream().map(Lifecycle.Phase::name).toList(),
                    all(projects, project -> Stream.of(project.draft().industry())),
                    all(projects, project -> Stream.of(project.draft().town())),
                    all(
                            projects,
                            project ->
                                    Stream.of(project.draft().responsibility().group())),
                    all(
                            projects,
                            project ->
                                    Stream.of(project.draft().responsibility().leader())),
                    all(projects, project -> project.draft().lists().stream()),
                    all(
                            projects,
                            project -> project.money().plans().keySet().stream().map(year -> Integer.toString(year))));
        }

        private static SortedSet<String> all(List<Project> projects, Function<Project, Stream<String>> of) {
            SortedSet<String> all = new TreeSet<>();
            projects.stream().flatMap(of).filter(one -> !one.isBlank()).forEach(all::add);
            return all;
        }
    }

    /** @param number of the page, from 1 */
    record ListPage(
            Optional<String> scope,
            ProjectForm form,
            Choices choices,
            Rates rates,
            List<ProjectRow> rows,
            int all,
            int number,
            boolean mayReport) {

        boolean later() {
            return number * ROWS < all;
        }

        List<Statistics.State> states() {
            return List.of(Statistics.State.values());
        }
    }

    /** A column of the board: a stage with its first projects. */
    record Lane(String stage, int all, String sum, List<ProjectRow> rows) {
        int more() {
            return all - rows.size();
        }
    }

    record BoardPage(Optional<String> scope, List<Lane> lanes) {}

    record BlockerRow(ProjectRow row, Blocker blocker, long days) {}

    /** @param kinds how many of each kind, the commonest first */
    record BlockersPage(Optional<String> scope, Map<String, Long> kinds, List<BlockerRow> rows) {}

    record UncountedPage(Optional<String> scope, String window, List<ProjectRow> rows) {}

    /** One group with its figures. */
    record GroupRow(
            String name, String address, Rates rates, String total, Optional<BigDecimal> percent, String pace) {}

    record RatesPage(
            Optional<String> scope, String by, Map<String, String> ways, YearMonth month, List<GroupRow> groups) {}

    @GetMapping("/projects")
    ModelAndView list(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        Seat seat = shelf.seat(visitor);
        ProjectForm form = new ProjectForm(typed);
        ProjectBook.State state = shelf.book().state();
        List<Project> open = shelf.all(seat);
        Whole all = seat.scoped() ? whole(state, open) : remembered(state, open);
        List<Project> fitting = fitting(open, form);
        int number = Math.max(1, Math.min(page, (fitting.size() + ROWS - 1) / ROWS));
        List<ProjectRow> rows = shelf.rows(
                fitting.stream().skip((number - 1L) * ROWS).limit(ROWS).toList());
        return new ModelAndView(
                "project/list",
                Map.of(
                        "page",
                        new ListPage(
                                seat.scope(),
                                form,
                                all.choices(),
                                fitting.size() == open.size() ? all.rates() : Rates.of(figures(fitting), month()),
                                rows,
                                fitting.size(),
                                number,
                                seat.scoped())));
    }

    /** What everybody who sees everything is told is reckoned once, until a project changes or a month is over. */
    private Whole remembered(ProjectBook.State state, List<Project> open) {
        Optional<Whole> known =
                whole.filter(one -> one.state().equals(state) && one.month().equals(month()));
        Whole now = known.orElseGet(() -> whole(state, open));
        whole = Optional.of(now);
        return now;
    }

    private Whole whole(ProjectBook.State state, List<Project> open) {
        return new Whole(state, month(), Choices.of(shelf.lifecycle(), open), Rates.of(figures(open), month()));
    }

    private List<Project> fitting(List<Project> open, ProjectForm form) {
        Stream<Project> fitting = open.stream().filter(form::fits);
        if (!form.of("light").isEmpty()) {
            return shelf.rows(fitting.toList()).stream()
                    .filter(row -> row.lamp().light().name().equals(form.of("light")))
                    .map(ProjectRow::project)
                    .toList();
        }
        return fitting.toList();
    }

    private ProjectFigures figures(List<Project> projects) {
        return new ProjectFigures(shelf.lifecycle(), projects);
    }

    private YearMonth month() {
        return ProjectSituations.reported(shelf.today());
    }

    @GetMapping("/projects/board")
    ModelAndView board(@AuthenticationPrincipal Visitor visitor) {
        Seat seat = shelf.seat(visitor);
        Map<String, List<Project>> byStage = new LinkedHashMap<>();
        shelf.lifecycle().all().forEach(phase -> byStage.put(phase.name(), new ArrayList<>()));
        shelf.all(seat)
                .forEach(project -> byStage.computeIfAbsent(project.stage(), stage -> new ArrayList<>())
                        .add(project));
        List<Lane> lanes = byStage.entrySet().stream()
                .filter(stage -> !stage.getValue().isEmpty())
                .map(stage -> new Lane(
                        stage.getKey(),
                        stage.getValue().size(),
                        Wan.of(stage.getValue().stream()
                                .flatMap(project -> project.draft().total().stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)),
                        shelf.rows(stage.getValue()).stream()
                                .sorted(Comparator.comparing(
                                                (ProjectRow row) -> row.lamp().light())
                                        .reversed())
                                .limit(CARDS)
                                .toList()))
                .toList();
        return new ModelAndView("project/board", Map.of("page", new BoardPage(seat.scope(), lanes)));
    }

    @GetMapping("/projects/blockers")
    ModelAndView blockers(@AuthenticationPrincipal Visitor visitor) {
        Seat seat = shelf.seat(visitor);
        List<ProjectFigures.Standing> standing = figures(shelf.all(seat)).blockers(shelf.today());
        Map<String, Long> many = new LinkedHashMap<>();
        standing.forEach(one -> many.merge(one.blocker().kind(), 1L, Long::sum));
        Map<String, Long> sorted = new LinkedHashMap<>();
        many.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(kind -> sorted.put(kind.getKey(), kind.getValue()));
        List<BlockerRow> rows = standing.stream()
                .limit(4L * ROWS)
                .map(one -> new BlockerRow(shelf.row(one.project()), one.blocker(), one.days()))
                .toList();
        return new ModelAndView("project/blockers", Map.of("page", new BlockersPage(seat.scope(), sorted, rows)));
    }

    @GetMapping("/projects/uncounted")
    ModelAndView uncounted(@AuthenticationPrincipal Visitor visitor) {
        Seat seat = shelf.seat(visitor);
        List<ProjectRow> rows = shelf.rows(figures(shelf.all(seat)).begunNotEntered().stream()
                .limit(4L * ROWS)
                .toList());
        return new ModelAndView(
                "project/uncounted",
                Map.of("page", new UncountedPage(seat.scope(), OneProject.window(shelf.today()), rows)));
    }

    @GetMapping("/projects/rates")
    ModelAndView rates(
            @AuthenticationPrincipal Visitor visitor, @RequestParam(name = "by", defaultValue = "town") String by) {
        Seat seat = shelf.seat(visitor);
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("town", "属地");
        ways.put("industry", "类别");
        ways.put("group", "专班");
        ways.put("leader", "包抓领导");
        ways.put("unit", "责任单位");
        ways.put("list", "列入");
        String way = ways.containsKey(by) ? by : "town";
        List<GroupRow> groups = new ArrayList<>();
        figures(shelf.all(seat))
                .by(project -> groupsOf(project, way))
                .forEach((name, figures) -> groups.add(group(name, way, figures)));
        groups.sort(Comparator.comparing(
                group -> group.percent().orElse(BigDecimal.ONE.negate()), Comparator.reverseOrder()));
        return new ModelAndView(
                "project/rates", Map.of("page", new RatesPage(seat.scope(), way, ways, month(), groups)));
    }

    private static List<String> groupsOf(Project project, String way) {
        ProjectDraft draft = project.draft();
        Responsibility who = draft.responsibility();
        List<String> names = switch (way) {
            case "industry" -> List.of(draft.industry());
            case "group" -> List.of(who.group());
            case "leader" -> List.of(who.leader());
            case "unit" -> List.of(who.unit());
            case "list" -> draft.lists();
            default -> List.of(draft.town());
        };
        return names.stream().filter(name -> !name.isBlank()).toList();
    }

    private GroupRow group(String name, String way, ProjectFigures figures) {
        Rates rates = Rates.of(figures, month());
        Optional<BigDecimal> percent = figures.pace(name, month(), ScheduleCurves.evenMonths())
                .value()
                .flatMap(progress -> progress.completion().hundredfold().single())
                .map(exact -> exact.setScale(1, RoundingMode.HALF_UP));
        String field = way.equals("unit") ? "words" : way;
        return new GroupRow(
                name,
                "/projects?" + field + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                rates,
                Wan.of(figures.projects().stream()
                        .flatMap(project -> project.draft().total().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)),
                percent,
                rates.pace());
    }

    /** The list as the register that offices keep, which can be taken in again. */
    @GetMapping("/projects/register.xlsx")
    ResponseEntity<byte[]> register(@AuthenticationPrincipal Visitor visitor, @RequestParam Map<String, String> typed) {
        List<ProjectRow> rows = shelf.rows(fitting(shelf.all(shelf.seat(visitor)), new ProjectForm(typed)));
        String title = "重点项目台账（" + Days.words(shelf.today()) + "）";
        return Download.of(
                title + ".xlsx", Download.WORKBOOK, ProjectRegister.of(title, rows, month(), shelf.lifecycle()));
    }

    /** A project by hand. */
    @PostMapping("/projects")
    String add(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam("name") String name,
            @RequestParam(name = "town", defaultValue = "") String town,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @RequestParam(name = "stage", defaultValue = "") String stage) {
        if (name.isBlank() || name.length() > 200 || town.length() > 60 || unit.length() > 60) {
            return "redirect:/projects";
        }
        String first = shelf.lifecycle()
                .phase(stage)
                .map(Lifecycle.Phase::name)
                .orElse(shelf.lifecycle().way().get(0).name());
        ProjectDraft draft =
                ProjectDraft.of(name.strip(), town.strip()).with(new Responsibility("", "", "", unit.strip()));
        Project added = shelf.desk()
                .register(
                        new ProjectEvent.Registered(draft, first, shelf.today()),
                        shelf.seat(visitor).actor());
        return "redirect:/projects/" + added.id();
    }
}
