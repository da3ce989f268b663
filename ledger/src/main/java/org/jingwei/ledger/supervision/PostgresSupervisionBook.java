package org.jingwei.ledger.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.supervision.Asked;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Run;
import org.jingwei.dispatch.supervision.Step;
import org.jingwei.dispatch.supervision.StepAct;
import org.jingwei.dispatch.supervision.StepId;
import org.jingwei.dispatch.supervision.StepQuery;
import org.jingwei.dispatch.supervision.SupervisionBook;
import org.jingwei.ledger.json.Json;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Stamps;
import org.jingwei.ledger.sql.Storable;

/** The book of lights and steps in PostgreSQL: a run is one transaction, and one a day. Thread-safe, over processes too. */
public final class PostgresSupervisionBook implements SupervisionBook {

    private final Jdbi jdbi;

    public PostgresSupervisionBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean keep(Run run, Stamp stamp) {
        Run kept = Json.read(Json.write(run), Run.class);
        return jdbi.inTransaction(handle -> {
            Optional<Long> id = Stamps.bind(handle.createQuery(sql("add_run")), Stamps.kept(stamp))
                    .bind("office", kept.office())
                    .bind("round", kept.round())
                    .bind("day", kept.day())
                    .mapTo(Long.class)
                    .findOne();
            id.ifPresent(number -> {
                addLamps(handle, number, kept);
                addSteps(handle, number, kept);
            });
            return id.isPresent();
        });
    }

    private static void addLamps(Handle handle, long id, Run run) {
        try (PreparedBatch batch = handle.prepareBatch(sql("add_lamp"))) {
            int ordinal = 0;
            for (Lamp lamp : run.lamps()) {
                batch.bind("run", id)
                        .bind("ordinal", ordinal++)
                        .bind("office", run.office())
                        .bind("day", run.day())
                        .bind("subject", lamp.subject())
                        .bind("indicator", lamp.indicator())
                        .bind("month", lamp.month().toString())
                        .bind("light", lamp.light().name())
                        .bind("rule", lamp.rule())
                        .bind("reason", lamp.reason())
                        .bind("remembered", lamp.remembered())
                        .add();
            }
            execute(batch);
        }
    }

    private static void addSteps(Handle handle, long id, Run run) {
        try (PreparedBatch batch = handle.prepareBatch(sql("add_step"))) {
            int ordinal = 0;
            for (Step step : run.steps()) {
                batch.bind("run", id)
                        .bind("ordinal", ordinal++)
                        .bind("office", run.office())
                        .bind("day", run.day())
                        .bind("concerned", step.unit())
                        .bind("about", step.about())
                        .bind("month", step.month().toString())
                        .bind("name", step.name())
                        .bind("gravity", step.order())
                        .bind("rule", step.rule())
                        .bind("byWhom", step.by())
                        .bind("reason", step.reason())
                        .add();
            }
            execute(batch);
        }
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    @Override
    public Optional<LocalDate> lastRun(String office, String round) {
        return jdbi.withHandle(handle -> handle.createQuery(sql("last_run"))
                .bind("office", office)
                .bind("round", round)
                .mapTo(LocalDate.class)
                .findOne());
    }

    @Override
    public List<Lamp> lamps(String office, String subject) {
        return jdbi.withHandle(handle -> handle.createQuery(sql("lamps"))
                .bind("office", office)
                .bind("subject", subject)
                .map((row, context) -> lamp(row))
                .list());
    }

    @Override
    public List<Lamp> current(String office) {
        return jdbi
                .withHandle(handle -> handle.createQuery(sql("current"))
                        .bind("office", office)
                        .map((row, context) -> lamp(row))
                        .list())
                .stream()
                .sorted(Comparator.comparing(Lamp::light).reversed().thenComparing(Lamp::subject))
                .toList();
    }

    private static Lamp lamp(ResultSet row) throws SQLException {
        return new Lamp(
                row.getString("office"),
                row.getString("subject"),
                row.getString("indicator"),
                YearMonth.parse(row.getString("month")),
                Light.valueOf(row.getString("light")),
                Optional.ofNullable(row.getString("rule")),
                row.getString("reason"),
                row.getBoolean("remembered"));
    }

    @Override
    public List<Step> steps(String office, LocalDate from, LocalDate until) {
        return asked(office, from, until).stream().map(Asked::step).toList();
    }

    @Override
    public List<Asked> asked(String office, LocalDate from, LocalDate until) {
        return jdbi.withHandle(handle -> handle.createQuery(sql("asked"))
                .bind("office", office)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> asked(row))
                .list());
    }

    @Override
    public List<Asked> asked(StepQuery query, String name, Page page) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(sql("steps")), query)
                .bind("name", name)
                .bind("offset", page.offset())
                .bind("limit", page.limit())
                .map((row, context) -> asked(row))
                .list());
    }

    @Override
    public Map<String, Integer> names(StepQuery query) {
        Map<String, Integer> names = new LinkedHashMap<>();
        jdbi.useHandle(handle -> bound(handle.createQuery(sql("step_names")), query)
                .map((row, context) -> Map.entry(row.getString("name"), row.getInt("many")))
                .forEach(name -> names.merge(name.getKey(), name.getValue(), Integer::sum)));
        return names;
    }

    private static Query bound(Query statement, StepQuery query) {
        Query bound = statement
                .bindArray("offices", String.class, query.offices())
                .bind("from", query.from())
                .bind("until", query.until())
                .bind("state", query.state().name())
                .bind("like", Storable.text(query.like()));
        return query.units()
                .map(units -> bound.bindArray("units", String.class, units))
                .orElseGet(() -> bound.bindNull("units", Types.ARRAY));
    }

    @Override
    public Optional<Asked> asked(StepId id) {
        return jdbi.withHandle(handle -> asked(handle, id));
    }

    private static Optional<Asked> asked(Handle handle, StepId id) {
        return handle.createQuery(sql("asked_one"))
                .bind("run", id.run())
                .bind("ordinal", id.ordinal())
                .map((row, context) -> asked(row))
                .findOne();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                new StepId(row.getLong("run"), row.getInt("ordinal")),
                row.getObject("day", LocalDate.class),
                step(row),
                row.getString("kind") == null ? Optional.empty() : Optional.of(act(row)));
    }

    private static StepAct act(ResultSet row) throws SQLException {
        return new StepAct(
                StepAct.Kind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getString("note"),
                Stamps.read(row, "at"));
    }

    @Override
    public Optional<Asked> act(StepId id, StepAct.Kind kind, String note, Stamp stamp) {
        StepAct checked = new StepAct(kind, 0, Storable.text(note), Stamps.kept(stamp));
        return jdbi.inTransaction(handle -> {
            handle.execute(sql("act_turn"));
            if (asked(handle, id).isEmpty()) {
                throw new IllegalArgumentException("no step " + id);
            }
            int added = Stamps.bind(handle.createUpdate(sql("add_act")), checked.stamp())
                    .bind("run", id.run())
                    .bind("ordinal", id.ordinal())
                    .bind("kind", kind.name())
                    .bind("year", checked.stamp().day().getYear())
                    .bind("note", checked.note())
                    .execute();
            return added == 0 ? Optional.empty() : asked(handle, id);
        });
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getString("office"),
                row.getString("concerned"),
                row.getString("about"),
                YearMonth.parse(row.getString("month")),
                row.getString("name"),
                row.getInt("gravity"),
                row.getString("rule"),
                row.getString("by_whom"),
                row.getString("reason"));
    }

    @Override
    public int count(String office, String unit, String about, String step, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(sql("count"))
                .bind("office", office)
                .bind("concerned", unit)
                .bind("about", about)
                .bind("name", step)
                .bind("year", year)
                .mapTo(Integer.class)
                .one());
    }

    private static String sql(String name) {
        return Sql.of(PostgresSupervisionBook.class, name);
    }
}
