package org.jingwei.app.web.task;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.supervision.Step;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Origin;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskDraft;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskQuery;
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
    record Lane(String shown, String look, String query, int all, List<TaskRow> rows) {
        static final int MOST = 12;

        static Lane of(String shown, String look, String query, List<TaskRow> rows) {
            return new Lane(shown, look, query, rows.size(), rows.subList(0, Math.min(MOST, rows.size())));
        }

        int more() {
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
            int open,
            int late,
            List<TaskRow> waiting,
            List<TaskRow> asking) {}

    /** @param number of the page, from 1 */
    record ListPage(Optional<String> scope, TaskForm form, List<TaskRow> rows, int all, int number) {

        boolean later() {
            return number * ROWS < all;
        }

        List<Progress> progresses() {
            return List.of(Progress.values());
        }

        List<Stage> stages() {
            return List.of(Stage.values());
        }
    }

    /** @param tasks that are due on it */
    record Day(LocalDate day, boolean within, boolean today, List<TaskRow> tasks) {}

    /** @param weeks from Monday to Sunday */
    record CalendarPage(Optional<String> scope, YearMonth month, List<List<Day>> weeks, int all) {

        String shown() {
            return month.getYear() + "年" + month.getMonthValue() + "月";
        }
    }

    record LatePage(
            Optional<String> scope, List<TaskRow> overdue, List<TaskRow> near, List<TaskRow> silent, String office) {}

    @GetMapping("/tasks")
    ModelAndView board(@AuthenticationPrincipal Visitor visitor) {
        Seat seat = shelf.seat(visitor);
        List<TaskRow> open = shelf.rows(shelf.list(TaskQuery.open(), seat));
        List<TaskRow> closed = shelf.rows(shelf.list(TaskQuery.all().in(java.util.Set.of(Stage.CLOSED)), seat));
        List<Lane> lanes = new ArrayList<>();
        lanes.add(Lane.of("未报", "none", "stage=ACTIVE&progress=" + TaskForm.NONE, running(open, Optional.empty())));
        for (Progress progress : Progress.values()) {
            List<TaskRow> rows = new ArrayList<>(running(open, Optional.of(progress)));
            rows.addAll(progress == Progress.DONE ? closed : List.of());
            lanes.add(Lane.of(
                    progress.word(),
                    look(progress),
                    "stage=" + (progress == Progress.DONE ? "all" : "open") + "&progress=" + progress.name(),
                    rows));
        }
        return new ModelAndView(
                "task/board",
                Map.of(
                        "page",
                        new BoardPage(
                                scope(seat),
                                lanes,
                                open.size(),
                                (int) open.stream().filter(TaskRow::late).count(),
                                open.stream().filter(BoardPages::unassigned).toList(),
                                open.stream().filter(BoardPages::asking).toList())));
    }

    private static List<TaskRow> running(List<TaskRow> open, Optional<Progress> progress) {
        return open.stream()
                .filter(row -> !unassigned(row))
                .filter(row -> row.task().track().progress().equals(progress))
                .toList();
    }

    private static boolean unassigned(TaskRow row) {
        return row.task().stage() == Stage.PROPOSED || row.task().stage() == Stage.RETURNED;
    }

    private static boolean asking(TaskRow row) {
        return row.task().stage() == Stage.SUBMITTED
                || row.task().track().asked().isPresent();
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

    private static Optional<String> scope(Seat seat) {
        return seat.scoped() ? Optional.of(seat.unit()) : Optional.empty();
    }

    @GetMapping("/tasks/list")
    ModelAndView list(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @RequestParam(name = "stage", defaultValue = "open") String stage,
            @RequestParam(name = "progress", defaultValue = "") String progress,
            @RequestParam(name = "light", defaultValue = "") String light,
            @RequestParam(name = "dueBy", defaultValue = "") String dueBy,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        TaskForm form = new TaskForm(words, unit, stage, progress, light, dueBy);
        Seat seat = shelf.seat(visitor);
        List<TaskRow> rows = shelf.rows(form, seat);
        int number = Math.max(1, Math.min(page, rows.size() / ROWS + 1));
        List<TaskRow> some =
                rows.subList(Math.min(rows.size(), (number - 1) * ROWS), Math.min(rows.size(), number * ROWS));
        return new ModelAndView(
                "task/list", Map.of("page", new ListPage(scope(seat), form, some, rows.size(), number)));
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
            @RequestParam(name = "dueBy", defaultValue = "") String dueBy) {
        TaskForm form = new TaskForm(words, unit, stage, progress, light, dueBy);
        String title = "重点任务台账（" + Days.words(shelf.today()) + "）";
        return Register.workbook(title, Register.standing(title, shelf.rows(form, shelf.seat(visitor))));
    }

    @GetMapping("/tasks/calendar")
    ModelAndView calendar(
            @AuthenticationPrincipal Visitor visitor, @RequestParam(name = "month", defaultValue = "") String month) {
        Seat seat = shelf.seat(visitor);
        LocalDate today = shelf.today();
        YearMonth shown = month(month).orElseGet(() -> YearMonth.from(today));
        List<TaskRow> due = shelf.rows(shelf.list(TaskQuery.open().dueBy(shown.atEndOfMonth()), seat)).stream()
                .filter(row ->
                        row.day().map(YearMonth::from).filter(shown::equals).isPresent())
                .toList();
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate first = shown.atDay(1);
        for (LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
                !monday.isAfter(shown.atEndOfMonth());
                monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, shown, today, due));
        }
        return new ModelAndView(
                "task/calendar", Map.of("page", new CalendarPage(scope(seat), shown, weeks, due.size())));
    }

    private static List<Day> week(LocalDate monday, YearMonth month, LocalDate today, List<TaskRow> due) {
        List<Day> days = new ArrayList<>();
        for (LocalDate day = monday; day.isBefore(monday.plusWeeks(1)); day = day.plusDays(1)) {
            Optional<LocalDate> here = Optional.of(day);
            days.add(new Day(
                    day,
                    YearMonth.from(day).equals(month),
                    day.equals(today),
                    due.stream().filter(row -> row.day().equals(here)).toList()));
        }
        return days;
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            Optional<YearMonth> month = typed.isBlank() ? Optional.empty() : Optional.of(YearMonth.parse(typed));
            return month.filter(one -> one.getYear() > 1990 && one.getYear() < 2200);
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    @GetMapping("/tasks/late")
    ModelAndView late(@AuthenticationPrincipal Visitor visitor) {
        Seat seat = shelf.seat(visitor);
        List<TaskRow> asked = shelf.rows(shelf.list(TaskQuery.open(), seat)).stream()
                .filter(row -> row.step().isPresent())
                .toList();
        List<TaskRow> overdue = asked.stream()
                .filter(TaskRow::late)
                .sorted(Comparator.comparing(
                                (TaskRow row) -> row.step().map(Step::order).orElse(0))
                        .reversed())
                .toList();
        List<TaskRow> near = asked.stream()
                .filter(row -> !row.late()
                        && row.steps().stream().anyMatch(step -> step.name().equals("提醒")))
                .toList();
        List<TaskRow> silent = asked.stream()
                .filter(row -> !overdue.contains(row) && !near.contains(row))
                .toList();
        return new ModelAndView(
                "task/late", Map.of("page", new LatePage(scope(seat), overdue, near, silent, Lights.OFFICE)));
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
