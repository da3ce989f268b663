package org.jingwei.app.web.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TaskDesk;
import org.jingwei.dispatch.task.TaskId;
import org.jingwei.dispatch.task.TaskQuery;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The tasks that somebody may see, and the desk at which he acts. What is not his is refused here, for every page. */
@Component
class Shelf {

    /** So many are looked through for one page. */
    static final int MOST = 5_000;

    private static final Comparator<Task> NEAREST = Comparator.comparing(
                    (Task task) -> task.due().orElse(LocalDate.MAX))
            .thenComparing(task -> task.id().number());

    private final Site site;
    private final TaskBook book;
    private final TaskDesk desk;
    private final Lights lights = new Lights();
    private final UnitNames names = UnitNames.standard();

    Shelf(Site site) {
        this.site = site;
        this.book = site.ledger().tasks();
        this.desk = new TaskDesk(book, site.doors().clock());
    }

    Seat seat(Visitor visitor) {
        return Seat.of(visitor, names);
    }

    LocalDate today() {
        return Deadlines.today(site.doors().clock());
    }

    TaskBook book() {
        return book;
    }

    TaskDesk desk() {
        return desk;
    }

    /** The nearest limit first; his own only, where no more is open to him. */
    List<Task> list(TaskQuery query, Seat seat) {
        if (!seat.scoped()) {
            return book.list(query.by(TaskQuery.Order.DUE).on(Page.first(MOST)));
        }
        Map<TaskId, Task> found = new LinkedHashMap<>();
        for (String unit : seat.spellings()) {
            if (query.unit().filter(asked -> !asked.equals(unit)).isEmpty()) {
                book.list(query.of(unit).on(Page.first(MOST))).forEach(task -> found.put(task.id(), task));
            }
        }
        List<Task> own = new ArrayList<>(found.values());
        own.sort(NEAREST);
        return own;
    }

    List<TaskRow> rows(List<Task> tasks) {
        LocalDate today = today();
        return tasks.stream().map(task -> row(task, today)).toList();
    }

    /** The tasks that a list is asked for, of those that are open to him. */
    List<TaskRow> rows(TaskForm form, Seat seat) {
        return rows(list(form.query(), seat)).stream().filter(form::fits).toList();
    }

    TaskRow row(Task task) {
        return row(task, today());
    }

    private TaskRow row(Task task, LocalDate today) {
        return new TaskRow(task, lights.lamp(task, today), lights.steps(task, today), today);
    }

    /**
     * The task, if there is one and he may see it.
     *
     * @throws ResponseStatusException 404 or 403
     */
    Task find(String id, Seat seat) {
        Task task = number(id).flatMap(book::find).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!seat.sees(task)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return task;
    }

    private static Optional<TaskId> number(String id) {
        return id.matches("T[1-9]\\d{0,17}") ? Optional.of(TaskId.parse(id)) : Optional.empty();
    }
}
