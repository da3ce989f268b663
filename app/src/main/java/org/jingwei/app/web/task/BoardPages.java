package org.jingwei.app.web.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Origin;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TaskDraft;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.dispatch.task.TaskQuery.Only;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The same tasks as a board, as a list, as a month; and what is late. */
@Controller
class BoardPages {

    private static final int ROWS = 50;
    private static final Set<Stage> RUNNING = Set.of(Stage.ACTIVE, Stage.SUBMITTED);
    private static final Set<Stage> WITH_CLOSED = Set.of(Stage.ACTIVE, Stage.SUBMITTED, Stage.CLOSED);
    private static final Set<Stage> LATE = Set.of(Stage.ACTIVE, Stage.RETURNED);

    private final Shelf shelf;

    BoardPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A column of the board.
     *
     * @param query the list of the same tasks
     * @param all how many there are; {@code rows} are the first of them
     */
    record Lane(String shown, String look, String query, long all, List<TaskRow> rows) {
        static final int MOST = 12;

        long more() {
            return all - rows.size();
        }
    }

    /**
     * @param scope whose tasks, where it is not everybody's
     * @param waiting tasks that nobody answers for yet, or that were returned
     * @param asking tasks with an extension to be decided upon, or waiting for their verifier
     */
    record BoardPage(
            Optional<String> scope,
            List<Lane> lanes,
            long open,
            long late,
            List<TaskRow> waiting,
            long waits,
            List<TaskRow> asking,
            long asks) {}

    /**
     * @param all how many there are; empty where the list is by light, which is that of today and counted nowhere
     * @param number of the page, from 1
     */
    record ListPage(
            Optional<String> scope, TaskForm form, List<TaskRow> rows, Optional<Long> all, int number, boolean later) {

        List<Progress> progresses() {
            return List.of(Progress.values());
        }

        List<Stage> stages() {
            return List.of(Stage.values());
        }
    }

    record LatePage(
            Optional<String> scope,
            List<TaskRow> overdue,
            long late,
            List<TaskRow> near,
            List<TaskRow> silent,
            String office,
            LocalDate today) {}

    @GetMapping("/tasks")
    ModelAndView board(@AuthenticationPrincipal Visitor visitor) {
        Seat seat = shelf.seat(visitor);
        List<TaskBook.Tally> tally = shelf.tally(TaskQuery.all(), seat);
        List<Lane> lanes = new ArrayList<>();
        lanes.add(lane(
                "未报",
                "none",
                "stage=ACTIVE&progress=" + TaskForm.NONE,
                TaskQuery.open().in(RUNNING).only(Only.UNREPORTED),
                many(
                        tally,
                        row -> RUNNING.contains(row.stage()) && row.progress().isEmpty()),
                seat));
        for (Progress progress : Progress.values()) {
            Set<Stage> stages = progress == Progress.DONE ? WITH_CLOSED : RUNNING;
            lanes.add(lane(
                    progress.word(),
                    look(progress),
                    "stage=" + (progress == Progress.DONE ? "all" : "open") + "&progress=" + progress.name(),
                    TaskQuery.open().in(stages).in(progress),
                    many(
                            tally,
                            row -> stages.contains(row.stage())
                                    && row.progress().filter(progress::equals).isPresent()),
                    seat));
        }
        TaskQuery waiting = TaskQuery.open().in(Set.of(Stage.PROPOSED, Stage.RETURNED));
        TaskQuery asking = TaskQuery.open().only(Only.ASKING);
        return new ModelAndView(
                "task/board",
                Map.of(
                        "page",
                        new BoardPage(
                                seat.scope(),
                                lanes,
                                many(tally, row -> row.stage().open()),
                                shelf.count(late(), seat),
                                shelf.rows(shelf.list(waiting.on(Page.first(5)), seat)),
                                many(tally, row -> waiting.stages().contains(row.stage())),
                                shelf.rows(shelf.list(asking.on(Page.first(20)), seat)),
                                shelf.count(asking, seat))));
    }

    private Lane lane(String shown, String look, String link, TaskQuery query, long all, Seat seat) {
        List<Task> some = all == 0 ? List.of() : shelf.list(query.on(Page.first(Lane.MOST)), seat);
        return new Lane(shown, look, link, all, shelf.rows(some));
    }

    private static long many(List<TaskBook.Tally> tally, Predicate<TaskBook.Tally> which) {
        return tally.stream().filter(which).mapToLong(TaskBook.Tally::many).sum();
    }

    /** Nobody is late with what was not yet given to anybody, or waits for its verifier. */
    private TaskQuery late() {
        return TaskQuery.open().in(LATE).dueBy(shelf.today().minusDays(1));
    }

    static String look(Progress progress) {
        return switch (progress) {
            case BEHIND -> "behind";
            case ON_TRACK -> "on-track";
            case AHEAD -> "ahead";
            case DONE -> "done";
            case OTHER -> "other";
        };
    }

    @GetMapping("/tasks/list")
    ModelAndView list(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @RequestParam(name = "stage", defaultValue = "open") String stage,
            @RequestParam(name = "progress", defaultValue = "") String progress,
            @RequestParam(name = "light", defaultValue = "") String light,
            @RequestParam(name = "dueFrom", defaultValue = "") String dueFrom,
            @RequestParam(name = "dueBy", defaultValue = "") String dueBy,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        TaskForm form = new TaskForm(words, unit, stage, progress, light, dueFrom, dueBy);
        Seat seat = shelf.seat(visitor);
        TaskQuery query = form.query().by(TaskQuery.Order.DUE);
        return new ModelAndView(
                "task/list",
                Map.of("page", form.lit().isPresent() ? lit(form, query, seat, page) : plain(form, query, seat, page)));
    }

    private ListPage plain(TaskForm form, TaskQuery query, Seat seat, int page) {
        long all = shelf.count(query, seat);
        int number = (int) Math.max(1, Math.min(page, (all + ROWS - 1) / ROWS));
        List<Task> some = shelf.list(query.on(new Page((number - 1) * ROWS, ROWS)), seat);
        return new ListPage(seat.scope(), form, shelf.rows(some), Optional.of(all), number, (long) number * ROWS < all);
    }

    /** Lights are those of today, so the list is looked through until the page is full. */
    private ListPage lit(TaskForm form, TaskQuery query, Seat seat, int page) {
        int number = Math.max(1, page);
        List<TaskRow> rows = shelf.all(query, seat)
                .map(shelf::row)
                .filter(row -> form.lit().equals(Optional.of(row.lamp().light())))
                .skip((number - 1L) * ROWS)
                .limit(ROWS + 1L)
                .toList();
        return new ListPage(
                seat.scope(),
                form,
                rows.subList(0, Math.min(ROWS, rows.size())),
                Optional.empty(),
                number,
                rows.size() > ROWS);
    }

    /** The list as the register that offices keep. */
    @GetMapping("/tasks/register.xlsx")
    ResponseEntity<byte[]> register(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @RequestParam(name = "stage", defaultValue = "all") String stage,
            @RequestParam(name = "progress", defaultValue = "") String progress,
            @RequestParam(name = "light", defaultValue = "") String light,
            @RequestParam(name = "dueFrom", defaultValue = "") String dueFrom,
            @RequestParam(name = "dueBy", defaultValue = "") String dueBy) {
        TaskForm form = new TaskForm(words, unit, stage, progress, light, dueFrom, dueBy);
        String title = "重点任务台账（" + Days.words(shelf.today()) + "）";
        return Register.workbook(title, Register.standing(title, shelf.rows(form, shelf.seat(visitor))));
    }

    /** What is late, the longest first; what a reminder is due for; what has been silent for too long. */
    @GetMapping("/tasks/late")
    ModelAndView late(@AuthenticationPrincipal Visitor visitor) {
        Seat seat = shelf.seat(visitor);
        LocalDate today = shelf.today();
        List<TaskRow> overdue = shelf.rows(shelf.list(late().on(Page.first(ROWS)), seat));
        List<TaskRow> near =
                shelf.rows(shelf.list(TaskQuery.open().in(LATE).dueFrom(today).on(Page.first(4 * ROWS)), seat)).stream()
                        .filter(row -> row.steps().stream()
                                .anyMatch(step -> step.name().equals("提醒")))
                        .limit(ROWS)
                        .toList();
        List<TaskRow> silent = shelf
                .rows(shelf.list(
                        TaskQuery.open().in(LATE).by(TaskQuery.Order.SILENT).on(Page.first(4 * ROWS)), seat))
                .stream()
                .filter(row -> row.step().isPresent() && !row.late())
                .filter(row -> near.stream().noneMatch(other -> other.id().equals(row.id())))
                .limit(ROWS)
                .toList();
        return new ModelAndView(
                "task/late",
                Map.of(
                        "page",
                        new LatePage(
                                seat.scope(), overdue, shelf.count(late(), seat), near, silent, Lights.OFFICE, today)));
    }

    /** A task by hand, for what stands in no document. */
    @PostMapping("/tasks")
    String add(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam("action") String action,
            @RequestParam("lead") String lead,
            @RequestParam(name = "due", defaultValue = "") String due,
            @RequestParam(name = "why", defaultValue = "") String why) {
        List<String> units = SourcePages.units(lead);
        if (action.isBlank() || action.length() > 500) {
            return "redirect:/tasks";
        }
        TaskDraft draft = TaskDraft.of(
                action.strip(),
                new Assignment(units, List.of(), Optional.empty(), List.of()),
                TaskForm.day(due).map(Due::on).orElseGet(() -> new Due.InWords("")),
                Origin.hand(why.isBlank() ? "手工登记" : why.strip()));
        Seat seat = shelf.seat(visitor);
        List<Task> proposed = shelf.desk().propose(List.of(draft), seat.actor());
        shelf.desk().actOnAll(proposed, new TaskEvent.Accepted(), seat.actor());
        return "redirect:/tasks/" + proposed.get(0).id();
    }
}
