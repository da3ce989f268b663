package org.jingwei.app.web.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Regulations;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.UnitNames;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.task.SameTasks;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TaskDesk;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskId;
import org.jingwei.dispatch.task.TaskOutline;
import org.jingwei.dispatch.task.TaskQuery;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The tasks that somebody may see, and the desk at which he acts. What is not his is refused here, for every page. */
@Component
class Shelf {

    private static final int AT_ONCE = 500;

    private final Site site;
    private final TaskBook book;
    private final TaskDesk desk;
    private final Lights lights;
    private final UnitNames names = UnitNames.standard();
    private final AtomicReference<SameTasks> same = new AtomicReference<>(new SameTasks(List.of()));

    Shelf(Site site, Regulations regulations) {
        this.lights = new Lights(regulations::rules);
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

    /** What is asked for, of his own only where no more is open to him. */
    List<Task> list(TaskQuery query, Seat seat) {
        return open(seat) ? book.list(own(query, seat)) : List.of();
    }

    /** The open tasks that he may see, by what they say. */
    SameTasks same(Seat seat) {
        return seat.scoped()
                ? new SameTasks(open(seat) ? book.outlines(own(TaskQuery.open(), seat)) : List.of())
                : same();
    }

    /** All open tasks by what they say: put in order anew only when one of them says something else. */
    SameTasks same() {
        List<TaskOutline> now = book.outlines(TaskQuery.open());
        return same.updateAndGet(kept -> kept.tasks().equals(now) ? kept : new SameTasks(now));
    }

    long count(TaskQuery query, Seat seat) {
        return open(seat) ? book.count(own(query, seat)) : 0;
    }

    List<TaskBook.Tally> tally(TaskQuery query, Seat seat) {
        return open(seat) ? book.tally(own(query, seat)) : List.of();
    }

    SortedMap<LocalDate, Long> days(TaskQuery query, Seat seat) {
        return open(seat) ? book.days(own(query, seat)) : new TreeMap<>();
    }

    /** Whether anything is open to him: who has no unit of his own and may see no other's sees nothing. */
    private static boolean open(Seat seat) {
        return !seat.scoped() || !seat.spellings().isEmpty();
    }

    private static TaskQuery own(TaskQuery query, Seat seat) {
        return seat.scoped() ? query.ofAny(seat.spellings()) : query;
    }

    /** All of them, read by the part. */
    Stream<Task> all(TaskQuery query, Seat seat) {
        return Stream.iterate(Page.first(AT_ONCE), Page::next)
                .map(page -> list(query.on(page), seat))
                .takeWhile(some -> !some.isEmpty())
                .flatMap(List::stream);
    }

    /** All that a form asks for, its light included. */
    List<TaskRow> rows(TaskForm form, Seat seat) {
        return all(form.query().by(TaskQuery.Order.DUE), seat)
                .map(this::row)
                .filter(row ->
                        form.lit().map(wanted -> row.lamp().light() == wanted).orElse(true))
                .toList();
    }

    List<TaskRow> rows(List<Task> tasks) {
        LocalDate today = today();
        return tasks.stream().map(task -> row(task, today)).toList();
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

    /**
     * What somebody does to a task, on the version that he looked at. Who says whose a proposed task is, accepts it with that.
     *
     * @throws org.jingwei.dispatch.book.ChangedMeanwhile if the task is of another version by now
     */
    Decision<Task> act(Task task, int version, TaskEvent event, Seat seat) {
        Stamp stamp = new Stamp(site.doors().clock().instant(), seat.actor(task));
        Decision<Task> decision = book.act(task.id(), version, event, stamp);
        boolean proposed =
                decision.value().map(Task::stage).filter(Stage.PROPOSED::equals).isPresent();
        return proposed && event instanceof TaskEvent.Assigned
                ? desk.act(decision.orElseThrow(), new TaskEvent.Accepted(), seat.actor(task))
                : decision;
    }

    private static Optional<TaskId> number(String id) {
        return id.matches("T[1-9]\\d{0,17}") ? Optional.of(TaskId.parse(id)) : Optional.empty();
    }
}
