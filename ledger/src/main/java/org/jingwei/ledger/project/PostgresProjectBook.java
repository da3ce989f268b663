package org.jingwei.ledger.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.project.Course;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Money;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectBook;
import org.jingwei.dispatch.project.ProjectDraft;
import org.jingwei.dispatch.project.ProjectEvent;
import org.jingwei.dispatch.project.ProjectEvent.Registered;
import org.jingwei.dispatch.project.ProjectId;
import org.jingwei.dispatch.project.ProjectQuery;
import org.jingwei.dispatch.project.Responsibility;
import org.jingwei.ledger.json.EventLog;
import org.jingwei.ledger.json.Json;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Stamps;
import org.jingwei.ledger.sql.Storable;

/** The book of projects in PostgreSQL; as the book of tasks, an act is one transaction. Thread-safe, over processes too. */
public final class PostgresProjectBook implements ProjectBook {

    private static final EventLog<ProjectEvent> EVENTS = new EventLog<>(PostgresProjectBook.class, ProjectEvent.class);

    private final Jdbi jdbi;
    private final Lifecycle lifecycle;

    /** @param lifecycle the stages of the office's projects */
    public PostgresProjectBook(Jdbi jdbi, Lifecycle lifecycle) {
        this.jdbi = jdbi;
        this.lifecycle = lifecycle;
    }

    @Override
    public List<Project> register(List<Registered> projects, Stamp stamp) {
        Stamp kept = Stamps.kept(stamp);
        return jdbi.inTransaction(handle -> {
            List<Project> added = new ArrayList<>();
            for (Registered event : projects) {
                added.add(register(handle, (Registered) EVENTS.kept(event), kept));
            }
            return List.copyOf(added);
        });
    }

    private Project register(Handle handle, Registered event, Stamp stamp) {
        if (lifecycle.phase(event.stage()).isEmpty()) {
            throw new IllegalArgumentException("no stage " + event.stage());
        }
        Project unnumbered = Project.begin(new ProjectId(1), event, stamp);
        long id = bound(handle.createQuery(sql("add")), unnumbered)
                .mapTo(Long.class)
                .one();
        Project project = Project.begin(new ProjectId(id), event, stamp);
        add(handle, project, event);
        return project;
    }

    private static void add(Handle handle, Project project, ProjectEvent event) {
        EVENTS.add(handle, project.id().number(), project.version(), project.changed(), event);
    }

    @Override
    public Decision<Project> act(ProjectId id, int version, ProjectEvent event, Stamp stamp) {
        ProjectEvent kept = EVENTS.kept(event);
        return jdbi.inTransaction(handle -> act(handle, id, version, kept, Stamps.kept(stamp)));
    }

    private Decision<Project> act(Handle handle, ProjectId id, int version, ProjectEvent event, Stamp stamp) {
        Project project = one(handle, "lock", id).orElseThrow(() -> new IllegalArgumentException("no project " + id));
        if (project.version() != version) {
            throw new ChangedMeanwhile(id, version, project.version());
        }
        Decision<Project> decision = project.decide(event, stamp, lifecycle);
        decision.value().ifPresent(changed -> {
            bound(handle.createUpdate(sql("change")), changed)
                    .bind("id", id.number())
                    .execute();
            add(handle, changed, event);
        });
        return decision;
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Project project) {
        ProjectDraft draft = project.draft();
        return Stamps.bind(statement, project.changed())
                .bind("version", project.version())
                .bind("stage", project.stage())
                .bind("town", draft.town())
                .bind("names", names(draft))
                .bindArray("lists", String.class, draft.lists())
                .bindArray("people", String.class, people(draft.responsibility()))
                .bind("statistics", project.course().statistics().state().name())
                .bind("blocked", !project.openBlockers().isEmpty())
                .bind("draft", Json.write(draft))
                .bind("course", Json.write(project.course()))
                .bind("money", Json.write(project.money()));
    }

    private static String names(ProjectDraft draft) {
        return Stream.concat(Stream.of(draft.name()), draft.aliases().stream()).collect(Collectors.joining("\n"));
    }

    private static List<String> people(Responsibility who) {
        return Stream.of(who.leader(), who.chain(), who.group(), who.unit())
                .filter(name -> !name.isBlank())
                .toList();
    }

    @Override
    public Optional<Project> find(ProjectId id) {
        return jdbi.withHandle(handle -> one(handle, "find", id));
    }

    private static Optional<Project> one(Handle handle, String statement, ProjectId id) {
        return handle.createQuery(sql(statement))
                .bind("id", id.number())
                .map((row, context) -> project(row))
                .findOne();
    }

    private static Project project(ResultSet row) throws SQLException {
        return new Project(
                new ProjectId(row.getLong("id")),
                row.getInt("version"),
                Json.read(row.getString("draft"), ProjectDraft.class),
                Json.read(row.getString("course"), Course.class),
                Json.read(row.getString("money"), Money.class),
                Stamps.read(row, "changed_at"));
    }

    @Override
    public List<Recorded<ProjectEvent>> history(ProjectId id) {
        return jdbi.withHandle(handle -> EVENTS.of(handle, id.number()));
    }

    @Override
    public State state() {
        return jdbi.withHandle(handle -> handle.createQuery(sql("state"))
                .map((row, context) -> new State(row.getLong("projects"), row.getLong("events")))
                .one());
    }

    @Override
    public List<Project> list(ProjectQuery query) {
        return jdbi.withHandle(handle -> asked(handle.createQuery(sql("list")), query)
                .bind("offset", query.page().offset())
                .bind("limit", query.page().limit())
                .map((row, context) -> project(row))
                .list());
    }

    @Override
    public long count(ProjectQuery query) {
        return jdbi.withHandle(handle ->
                asked(handle.createQuery(sql("count")), query).mapTo(Long.class).one());
    }

    private static Query asked(Query statement, ProjectQuery query) {
        return statement
                .bind("stage", Storable.text(query.stage()))
                .bind("town", Storable.text(query.town()))
                .bind("list", Storable.text(query.list()))
                .bind("responsible", Storable.text(query.responsible()))
                .bind("statistics", query.statistics().map(Enum::name))
                .bind("blocked", query.blocked())
                .bind("words", Storable.text(query.words()));
    }

    private static String sql(String name) {
        return Sql.of(PostgresProjectBook.class, name);
    }
}
