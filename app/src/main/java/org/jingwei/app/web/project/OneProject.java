package org.jingwei.app.web.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jingwei.app.web.desk.Filled;
import org.jingwei.app.web.desk.Papers;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.Moments;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.project.BlockerKinds;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectEvent;
import org.jingwei.dispatch.project.Statistics;
import org.jingwei.dispatch.project.Windows;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.ledger.people.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** One project: its stages with days and papers, its money by month, what holds it up, who answers, the statistics, the forms. */
@Controller
class OneProject {

    private static final String WINDOW = "投资项目入库";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Site site;
    private final ProjectShelf shelf;
    private final Papers papers;

    OneProject(Site site, ProjectShelf shelf, Papers papers) {
        this.site = site;
        this.shelf = shelf;
        this.papers = papers;
    }

    /** When the statistics take projects in, in a sentence. */
    static String window(LocalDate today) {
        return Windows.standard()
                .of(WINDOW)
                .map(window -> window.open(today)
                        ? "入库窗口开着，" + window.closing(today) + " 关网。"
                        : "入库窗口每月" + window.opens() + "—" + window.closes() + "日，下次 " + window.closing(today) + " 关网。")
                .orElse("");
    }

    /**
     * A stage on the way, or one off it.
     *
     * @param entered when; empty if it has not
     * @param planned by when
     * @param state past, now, late or ahead
     * @param papers what was shown at its gate
     */
    record StageStep(
            String name,
            Optional<LocalDate> entered,
            Optional<LocalDate> planned,
            String state,
            List<Attachment> papers) {}

    record Happened(String time, Actor by, String words, String note, List<Attachment> papers) {}

    /** @param may what the forms of the page may do: report, dispatch, count */
    record OnePage(
            ProjectRow row,
            List<StageStep> stages,
            List<Lifecycle.Phase> next,
            String chart,
            Optional<String> counted,
            String window,
            List<String> missing,
            List<Lamp> lamps,
            List<Happened> history,
            Map<String, Boolean> may,
            Optional<String> refusal,
            Map<String, String> typed,
            List<String> kinds) {

        Project project() {
            return row.project();
        }

        boolean may(String what) {
            return may.getOrDefault(what, false);
        }

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        String planned(Lifecycle.Kind kind) {
            return row.lifecycle()
                    .first(kind)
                    .flatMap(phase ->
                            Optional.ofNullable(project().draft().planned().get(phase.name())))
                    .map(LocalDate::toString)
                    .orElse("");
        }
    }

    @GetMapping("/projects/{id}")
    ModelAndView one(@AuthenticationPrincipal Visitor visitor, @PathVariable("id") String id) {
        Seat seat = shelf.seat(visitor);
        return page(shelf.find(id, seat), seat, visitor, Optional.empty(), Map.of());
    }

    /** Of those who build it or answer for it: month, block, clear, stage, apply, note. */
    @PostMapping("/projects/{id}/owner/{act}")
    ModelAndView owner(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files) {
        return done(visitor, id, form, files, "report", acts -> acts.owner(act));
    }

    /** Of the office that dispatches: plan, fund, revise. */
    @PostMapping("/projects/{id}/office/{act}")
    ModelAndView office(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> form) {
        return done(visitor, id, form, null, "dispatch", acts -> acts.office(act));
    }

    /** Of the statistics: enter, reject, withdraw. */
    @PostMapping("/projects/{id}/statistics/{act}")
    ModelAndView statistics(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> form) {
        return done(visitor, id, form, null, "count", acts -> acts.statistics(act));
    }

    private ModelAndView done(
            Visitor visitor,
            String id,
            Map<String, String> form,
            @Nullable List<MultipartFile> files,
            String needed,
            Function<ProjectActs, Optional<Decision<ProjectEvent>>> act) {
        Seat seat = shelf.seat(visitor);
        Project project = shelf.find(id, seat);
        if (!may(project, seat, visitor).getOrDefault(needed, false)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Optional<String> tooLong = Filled.tooLong(form);
        if (tooLong.isPresent()) {
            return page(project, seat, visitor, tooLong, form);
        }
        Decision<List<Attachment>> kept = papers.take(files == null ? List.of() : files, actor(project, seat));
        if (kept.refusal().isPresent()) {
            return page(project, seat, visitor, kept.refusal(), form);
        }
        Decision<ProjectEvent> event = act.apply(new ProjectActs(shelf.row(project), form, kept.orElseThrow()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int version = Filled.version(form, project.version());
        Optional<String> refusal = event.refusal()
                .or(() -> shelf.desk()
                        .act(project.id(), version, event.orElseThrow(), actor(project, seat))
                        .refusal());
        return refusal.isEmpty()
                ? new ModelAndView("redirect:/projects/" + project.id())
                : page(shelf.find(id, seat), seat, visitor, refusal, form);
    }

    private static Actor actor(Project project, Seat seat) {
        return seat.actor(ProjectShelf.units(project).toList());
    }

    private Map<String, Boolean> may(Project project, Seat seat, Visitor visitor) {
        boolean dispatch = visitor.may(Action.DISPATCH);
        boolean report = visitor.may(Action.REPORT) && (dispatch || shelf.concerns(project, seat));
        return Map.of("report", report, "dispatch", dispatch, "count", visitor.may(Action.ENTER) && !seat.scoped());
    }

    private ModelAndView page(
            Project project, Seat seat, Visitor visitor, Optional<String> refusal, Map<String, String> typed) {
        ProjectRow row = shelf.row(project);
        List<Recorded<ProjectEvent>> events = shelf.book().history(project.id());
        OnePage page = new OnePage(
                row,
                stages(row, events),
                next(row),
                chart(row),
                counted(project),
                window(row.today()),
                Windows.standard()
                        .of(WINDOW)
                        .map(window -> List.copyOf(window.missing(project)))
                        .orElse(List.of()),
                shelf.earlier(project).stream().limit(6).toList(),
                history(events),
                may(project, seat, visitor),
                refusal,
                typed,
                BlockerKinds.standard().names());
        return new ModelAndView("project/project", Map.of("page", page));
    }

    private List<StageStep> stages(ProjectRow row, List<Recorded<ProjectEvent>> events) {
        Map<String, List<Attachment>> shown = new LinkedHashMap<>();
        events.forEach(recorded -> {
            if (recorded.event() instanceof ProjectEvent.StageEntered entered) {
                shown.put(entered.stage(), entered.papers());
            }
        });
        Project project = row.project();
        int reached = shelf.lifecycle()
                .phase(project.course().before())
                .map(Lifecycle.Phase::order)
                .orElse(0);
        List<StageStep> steps = new ArrayList<>();
        for (Lifecycle.Phase phase : shelf.lifecycle().all()) {
            boolean now = phase.name().equals(project.stage());
            boolean off = phase.kind() == Lifecycle.Kind.HALT || phase.kind() == Lifecycle.Kind.EXIT;
            if (off && !now && project.entered(phase.name()).isEmpty()) {
                continue;
            }
            Optional<LocalDate> planned =
                    Optional.ofNullable(project.draft().planned().get(phase.name()));
            boolean passed = !off && phase.order() <= reached;
            String state = now
                    ? "now"
                    : passed || off && project.entered(phase.name()).isPresent()
                            ? "past"
                            : planned.filter(row.today()::isAfter).isPresent() ? "late" : "ahead";
            steps.add(new StageStep(
                    phase.name(),
                    project.entered(phase.name()),
                    planned,
                    state,
                    shown.getOrDefault(phase.name(), List.of())));
        }
        return steps;
    }

    /** The stages that it may enter, whatever the papers. */
    private List<Lifecycle.Phase> next(ProjectRow row) {
        List<Attachment> paper = List.of(new Attachment("—", "—"));
        Stamp stamp = new Stamp(site.doors().clock().instant(), new Actor("—", "—"));
        return shelf.lifecycle().all().stream()
                .filter(phase -> ProjectEvent.StageEntered.of(phase, row.today(), paper)
                        .refusal(row.project(), stamp, shelf.lifecycle())
                        .isEmpty())
                .toList();
    }

    /** Done since January, month by month, beside an even year; empty where there is nothing to look at. */
    private static String chart(ProjectRow row) {
        int year = row.month().getYear();
        Map<YearMonth, BigDecimal> done = row.project().money().done();
        List<String> months = new ArrayList<>();
        List<Object> bars = new ArrayList<>();
        List<Object> even = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            YearMonth to = YearMonth.of(year, month);
            months.add(month + "月");
            bars.add(done.containsKey(to) ? (Object) done.get(to) : "-");
            BigDecimal share = BigDecimal.valueOf(month);
            even.add(row.plan()
                    .<Object>map(plan -> plan.multiply(share).divide(BigDecimal.valueOf(12), 0, RoundingMode.HALF_UP))
                    .orElse("-"));
        }
        if (bars.stream().noneMatch(BigDecimal.class::isInstance)) {
            return "";
        }
        return JSON.writeValueAsString(Map.of(
                "grid", Map.of("left", 64, "right", 16, "top", 36, "bottom", 28),
                "legend", Map.of("top", 0),
                "tooltip", Map.of("trigger", "axis"),
                "xAxis", Map.of("type", "category", "data", months),
                "yAxis", Map.of("type", "value", "name", "万元"),
                "series",
                        List.of(
                                Map.of("name", year + "年累计完成", "type", "bar", "data", bars),
                                Map.of("name", "按月均匀", "type", "line", "data", even, "symbol", "none"))));
    }

    private static Optional<String> counted(Project project) {
        Statistics statistics = project.course().statistics();
        return statistics.since().map(day -> statistics.state().word() + "，" + day);
    }

    private static List<Happened> history(List<Recorded<ProjectEvent>> events) {
        List<Happened> all = new ArrayList<>();
        for (Recorded<ProjectEvent> recorded : events) {
            all.add(
                    0,
                    new Happened(
                            Moments.minute(recorded.stamp().at()),
                            recorded.stamp().by(),
                            recorded.event().words(),
                            note(recorded.event()),
                            papersOf(recorded.event())));
        }
        return all;
    }

    private static String note(ProjectEvent event) {
        if (event instanceof ProjectEvent.Invested invested) {
            return invested.note();
        }
        return event instanceof ProjectEvent.Counted counted ? counted.note() : "";
    }

    private static List<Attachment> papersOf(ProjectEvent event) {
        if (event instanceof ProjectEvent.StageEntered entered) {
            return entered.papers();
        }
        if (event instanceof ProjectEvent.Invested invested) {
            return invested.papers();
        }
        if (event instanceof ProjectEvent.Counted counted) {
            return counted.papers();
        }
        return event instanceof ProjectEvent.Noted noted ? noted.papers() : List.of();
    }

    /** A paper of something that happened to the project, for whoever may see the project. */
    @GetMapping("/projects/{id}/papers/{hash}")
    ResponseEntity<byte[]> paper(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("hash") String hash) {
        Project project = shelf.find(id, shelf.seat(visitor));
        return papers.fetch(
                hash,
                shelf.book().history(project.id()).stream()
                        .flatMap(recorded -> papersOf(recorded.event()).stream())
                        .toList());
    }
}
