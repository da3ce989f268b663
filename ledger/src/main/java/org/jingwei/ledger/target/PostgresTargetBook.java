package org.jingwei.ledger.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jingwei.core.fact.Evidence;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.target.Splitting;
import org.jingwei.dispatch.target.Target;
import org.jingwei.dispatch.target.TargetBook;
import org.jingwei.dispatch.target.TargetDraft;
import org.jingwei.dispatch.target.TargetKey;
import org.jingwei.dispatch.target.TargetValue;
import org.jingwei.ledger.json.Json;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Stamps;
import tools.jackson.core.type.TypeReference;

/** The book of targets in PostgreSQL: versions are only added, one at a time over all processes. Thread-safe. */
public final class PostgresTargetBook implements TargetBook {

    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};

    private final Jdbi jdbi;

    public PostgresTargetBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Target set(TargetDraft draft, int version, Stamp stamp) {
        TargetDraft kept = kept(draft);
        return jdbi.inTransaction(handle -> {
            handle.execute(sql("turn"));
            unchanged(handle, kept.key(), version);
            return add(handle, kept, version + 1, Stamps.kept(stamp));
        });
    }

    private static void unchanged(Handle handle, TargetKey key, int version) {
        int actual = version(handle, key);
        if (actual != version) {
            throw new ChangedMeanwhile(key, version, actual);
        }
    }

    private static TargetDraft kept(TargetDraft draft) {
        return Json.read(Json.write(draft), TargetDraft.class);
    }

    private static int version(Handle handle, TargetKey key) {
        return keyed(handle.createQuery(sql("version")), key)
                .mapTo(Integer.class)
                .one();
    }

    private static Target add(Handle handle, TargetDraft draft, int version, Stamp stamp) {
        Stamps.bind(keyed(handle.createUpdate(sql("add")), draft.key()), stamp)
                .bind("version", version)
                .bind("value", Json.write(draft.value(), TargetValue.class))
                .bind("evidence", Json.write(draft.evidence()))
                .bind("way", draft.way())
                .execute();
        return new Target(draft.key(), version, draft.value(), draft.evidence(), draft.way(), stamp);
    }

    private static <S extends SqlStatement<S>> S keyed(S statement, TargetKey key) {
        return statement
                .bind("indicator", key.indicator())
                .bind("region", key.region())
                .bind("year", key.year())
                .bind("dimension", key.part().map(TargetKey.Part::dimension).orElse(""))
                .bind("part", key.part().map(TargetKey.Part::name).orElse(""))
                .bind("tier", key.tier());
    }

    @Override
    public List<Target> split(List<TargetDraft> parts, int version, Stamp stamp) {
        List<TargetDraft> kept = parts.stream().map(PostgresTargetBook::kept).toList();
        Optional<TargetKey> whole = Splitting.whole(kept);
        return jdbi.inTransaction(handle -> {
            handle.execute(sql("turn"));
            whole.ifPresent(key -> unchanged(handle, key, version));
            List<Target> before = whole.map(key -> parts(handle, key, Splitting.dimension(kept)))
                    .orElse(List.of());
            List<Target> set = new ArrayList<>();
            Stream.concat(kept.stream(), Splitting.dropped(before, kept).stream())
                    .forEach(draft ->
                            set.add(add(handle, draft, version(handle, draft.key()) + 1, Stamps.kept(stamp))));
            return List.copyOf(set.subList(0, kept.size()));
        });
    }

    @Override
    public Optional<Target> find(TargetKey key) {
        return jdbi.withHandle(handle -> keyed(handle.createQuery(sql("find")), key)
                .map((row, context) -> target(row))
                .findOne());
    }

    @Override
    public List<Target> versions(TargetKey key) {
        return jdbi.withHandle(handle -> keyed(handle.createQuery(sql("versions")), key)
                .map((row, context) -> target(row))
                .list());
    }

    @Override
    public List<Target> list(String region, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(sql("list"))
                .bind("region", region)
                .bind("year", year)
                .map((row, context) -> target(row))
                .list());
    }

    @Override
    public List<Target> wholes(List<String> indicators, List<String> regions, int from, int until) {
        return jdbi.withHandle(handle -> handle.createQuery(sql("wholes"))
                .bindArray("indicators", String.class, indicators)
                .bindArray("regions", String.class, regions)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> target(row))
                .list());
    }

    @Override
    public List<Target> parts(TargetKey whole, String dimension) {
        return jdbi.withHandle(handle -> parts(handle, whole, dimension));
    }

    private static List<Target> parts(Handle handle, TargetKey whole, String dimension) {
        return handle.createQuery(sql("parts"))
                .bind("indicator", whole.indicator())
                .bind("region", whole.region())
                .bind("year", whole.year())
                .bind("tier", whole.tier())
                .bind("dimension", dimension)
                .map((row, context) -> target(row))
                .list();
    }

    private static Target target(ResultSet row) throws SQLException {
        TargetKey whole = TargetKey.of(
                row.getString("indicator"), row.getString("region"), row.getInt("year"), row.getString("tier"));
        String dimension = row.getString("dimension");
        return new Target(
                dimension.isEmpty() ? whole : whole.part(dimension, row.getString("part")),
                row.getInt("version"),
                Json.read(row.getString("value"), TargetValue.class),
                Json.read(row.getString("evidence"), EVIDENCE),
                row.getString("way"),
                Stamps.read(row, "at"));
    }

    private static String sql(String name) {
        return Sql.of(PostgresTargetBook.class, name);
    }
}
