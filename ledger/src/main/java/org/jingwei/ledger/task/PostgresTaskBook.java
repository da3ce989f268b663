package org.jingwei.ledger.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TaskDraft;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskId;
import org.jingwei.dispatch.task.TaskOutline;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.dispatch.task.TaskQuery.Only;
import org.jingwei.dispatch.task.Track;
import org.jingwei.ledger.json.EventLog;
import org.jingwei.ledger.json.Json;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Stamps;
import org.jingwei.ledger.sql.Storable;

/**
 * The book of tasks in PostgreSQL. An act is one transaction: the task's row is locked, the event added, the row rewritten, or
 * nothing. Thread-safe, over processes too.
 */
public final class PostgresTaskBook implements TaskBook {

    private static final String[] OPEN =
            Arrays.stream(Stage.values()).filter(Stage::open).map(Stage::name).toArray(String[]::new);

    private static final EventLog<TaskEvent> EVENTS = new EventLog<>(PostgresTaskBook.class, TaskEvent.class);

    private final Jdbi jdbi;

    public PostgresTaskBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Task> propose(List<TaskDraft> drafts, Stamp stamp) {
        Stamp kept = Stamps.kept(stamp);
        return jdbi.inTransaction(handle -> {
            List<Task> added = new ArrayList<>();
            for (TaskDraft draft : drafts) {
                propose(handle, new TaskEvent.Proposed(draft), kept).ifPresent(added::add);
            }
            return List.copyOf(added);
        });
    }

    /** Empty if it was made of the same words before: a second one waits until the first is there, and then finds it. */
    private static Optional<Task> propose(Handle handle, TaskEvent.Proposed event, Stamp stamp) {
        TaskEvent.Proposed kept = (TaskEvent.Proposed) EVENTS.kept(event);
        kept.draft().parent().filter(parent -> parent(handle, parent).isEmpty()).ifPresent(parent -> {
            throw new IllegalArgumentException("no task " + parent);
        });
        Task unnumbered = Task.begin(new TaskId(1), kept, stamp);
        return bound(handle.createQuery(sql("add")), unnumbered)
                .bind("source", kept.draft().source())
                .mapTo(Long.class)
                .findOne()
                .map(id -> {
                    Task task = Task.begin(new TaskId(id), kept, stamp);
                    add(handle, task, kept);
                    return task;
                });
    }

    /** Locked, so that it is not closed while a part is put under it. */
    private static Optional<Task> parent(Handle handle, TaskId id) {
        return one(handle, "lock_parent", id);
    }

    private static void add(Handle handle, Task task, TaskEvent event) {
        EVENTS.add(handle, task.id().number(), task.version(), task.changed(), event);
    }

    @Override
    public Decision<Task> act(TaskId id, int version, TaskEvent event, Stamp stamp) {
        TaskEvent kept = EVENTS.kept(event);
        return jdbi.inTransaction(handle -> act(handle, id, version, kept, Stamps.kept(stamp)));
    }

    private static Decision<Task> act(Handle handle, TaskId id, int version, TaskEvent event, Stamp stamp) {
        Task task = one(handle, "lock", id).orElseThrow(() -> new IllegalArgumentException("no task " + id));
        if (task.version() != version) {
            throw new ChangedMeanwhile(id, version, task.version());
        }
        Optional<String> knot = event instanceof TaskEvent.Revised revised
                ? Task.knot(id, revised.draft(), parent -> parent(handle, parent))
                : Optional.empty();
        Decision<Task> decision = knot.map(Decision::<Task>refused)
                .orElseGet(() -> task.decide(event, stamp, openParts(handle, event, id)));
        decision.value().ifPresent(changed -> {
            bound(handle.createUpdate(sql("change")), changed)
                    .bind("id", id.number())
                    .execute();
            add(handle, changed, event);
        });
        return decision;
    }

    private static long openParts(Handle handle, TaskEvent event, TaskId id) {
        return event instanceof TaskEvent.Closed
                ? handle.createQuery(sql("open_parts"))
                        .bind("id", id.number())
                        .bindArray("open", String.class, (Object[]) OPEN)
                        .mapTo(Long.class)
                        .one()
                : 0;
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Task task) {
        TaskDraft draft = task.draft();
        return Stamps.bind(statement, task.changed())
                .bind("version", task.version())
                .bind("stage", task.stage().name())
                .bind("progress", task.track().progress().map(Enum::name))
                .bind("due", task.due())
                .bind("parent", draft.parent().map(TaskId::number))
                .bind("document", draft.origin().document())
                .bind("action", draft.action())
                .bindArray("units", String.class, draft.assignment().units())
                .bind("draft", Json.write(draft))
                .bind("track", Json.write(task.track()));
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return jdbi.withHandle(handle -> one(handle, "find", id));
    }

    private static Optional<Task> one(Handle handle, String statement, TaskId id) {
        return handle.createQuery(sql(statement))
                .bind("id", id.number())
                .map((row, context) -> task(row))
                .findOne();
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                new TaskId(row.getLong("id")),
                row.getInt("version"),
                Json.read(row.getString("draft"), TaskDraft.class),
                Stage.valueOf(row.getString("stage")),
                Json.read(row.getString("track"), Track.class),
                Stamps.read(row, "changed_at"));
    }

    @Override
    public List<Recorded<TaskEvent>> history(TaskId id) {
        return jdbi.withHandle(handle -> EVENTS.of(handle, id.number()));
    }

    @Override
    public List<Task> list(TaskQuery query) {
        return jdbi.withHandle(handle -> asked(handle, "list", query)
                .bind("order", query.order().name())
                .bind("offset", query.page().offset())
                .bind("limit", query.page().limit())
                .map((row, context) -> task(row))
                .list());
    }

    @Override
    public List<TaskOutline> outlines(TaskQuery query) {
        Map<String, List<String>> units = new HashMap<>();
        return jdbi.withHandle(handle -> asked(handle, "outlines", query)
                .bind("order", query.order().name())
                .bind("offset", query.page().offset())
                .bind("limit", query.page().limit())
                .map((row, context) -> outline(row, units))
                .list());
    }

    /** Few combinations of units have many tasks, so each is read once. */
    private static TaskOutline outline(ResultSet row, Map<String, List<String>> units) throws SQLException {
        return new TaskOutline(
                new TaskId(row.getLong("id")),
                row.getString("action"),
                units.computeIfAbsent(
                        row.getString("assignment"),
                        json -> Json.read(json, Assignment.class).owners()),
                Optional.ofNullable(row.getString("region")));
    }

    @Override
    public List<Task> restingOnSeveral() {
        return jdbi.withHandle(handle -> handle.createQuery(sql("resting_on_several"))
                .bindArray("open", String.class, (Object[]) OPEN)
                .map((row, context) -> task(row))
                .list());
    }

    @Override
    public long count(TaskQuery query) {
        return jdbi.withHandle(
                handle -> asked(handle, "count", query).mapTo(Long.class).one());
    }

    @Override
    public List<Tally> tally(TaskQuery query) {
        return jdbi.withHandle(handle -> asked(handle, "tally", query)
                .map((row, context) -> new Tally(
                        Stage.valueOf(row.getString("stage")),
                        Optional.ofNullable(row.getString("progress")).map(Progress::valueOf),
                        row.getLong("many")))
                .list());
    }

    @Override
    public SortedMap<LocalDate, Long> days(TaskQuery query) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        jdbi.useHandle(handle -> asked(handle, "days", query)
                .map((row, context) -> Map.entry(row.getObject("due", LocalDate.class), row.getLong("many")))
                .forEach(day -> days.put(day.getKey(), day.getValue())));
        return days;
    }

    /** That only those are sought which ask is a word of the statement: so the planner knows that their index holds them. */
    private static Query asked(Handle handle, String statement, TaskQuery query) {
        boolean asking = query.only().contains(Only.ASKING);
        return handle.createQuery(sql(statement).replace(":asking", Boolean.toString(asking)))
                .bindArray(
                        "stages",
                        String.class,
                        query.stages().stream().map(Enum::name).toList())
                .bind("progress", query.progress().map(Enum::name))
                .bindArray(
                        "units",
                        String.class,
                        query.who().units().stream().map(Storable::text).toList())
                .bind("like", Storable.text(query.who().like()))
                .bind("dueFrom", query.due().from())
                .bind("dueBy", query.due().by())
                .bind("unreported", query.only().contains(Only.UNREPORTED))
                .bind("parent", query.parent().map(TaskId::number))
                .bind("document", Storable.text(query.document()))
                .bind("words", Storable.text(query.words()));
    }

    private static String sql(String name) {
        return Sql.of(PostgresTaskBook.class, name);
    }
}
