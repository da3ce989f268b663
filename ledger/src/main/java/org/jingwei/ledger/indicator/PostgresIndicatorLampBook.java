package org.jingwei.ledger.indicator;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.indicator.IndicatorLamp;
import org.jingwei.dispatch.indicator.IndicatorLampBook;
import org.jingwei.dispatch.indicator.LampQuery;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.ledger.json.Json;
import org.jingwei.ledger.sql.Digest;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Stamps;
import org.jspecify.annotations.Nullable;

/** The book of lights over indicators in PostgreSQL: one indicator is one transaction. Thread-safe, over processes too. */
public final class PostgresIndicatorLampBook implements IndicatorLampBook {

    private static final int AT_ONCE = 500;

    private final Jdbi jdbi;

    public PostgresIndicatorLampBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Key(String office, String place, String month) {}

    private record Last(int version, boolean burning, String digest) {}

    @Override
    public int keep(String indicator, YearMonth from, List<IndicatorLamp> lamps, Stamp stamp) {
        Stamp kept = Stamps.kept(stamp);
        return jdbi.inTransaction(handle -> {
            handle.execute(sql("turn"));
            Map<Key, Last> last = last(handle, indicator, from);
            int written = 0;
            try (PreparedBatch batch = handle.prepareBatch(sql("add"))) {
                for (IndicatorLamp lamp : lamps) {
                    String json = Json.write(lamp);
                    String digest = Digest.hex(json.getBytes(StandardCharsets.UTF_8));
                    Key key = new Key(
                            lamp.lamp().office(),
                            lamp.place(),
                            lamp.lamp().month().toString());
                    Last before = last.remove(key);
                    if (before == null || !before.burning() || !before.digest().equals(digest)) {
                        Light light = lamp.lamp().light();
                        add(batch, indicator, key, before, light, digest, Optional.of(json), kept);
                        written++;
                        send(batch, AT_ONCE);
                    }
                }
                for (Map.Entry<Key, Last> gone : last.entrySet()) {
                    if (gone.getValue().burning()) {
                        add(
                                batch,
                                indicator,
                                gone.getKey(),
                                gone.getValue(),
                                Light.UNKNOWN,
                                "",
                                Optional.empty(),
                                kept);
                        written++;
                    }
                }
                send(batch, 1);
            }
            if (written > 0) {
                handle.createQuery(sql("settle"))
                        .bind("indicator", indicator)
                        .mapTo(String.class)
                        .one();
            }
            return written;
        });
    }

    /** Many rows are sent by and by, so that no more than a few are held. */
    private static void send(PreparedBatch batch, int atLeast) {
        if (batch.size() >= atLeast) {
            batch.execute();
        }
    }

    private static Map<Key, Last> last(Handle handle, String indicator, YearMonth from) {
        Map<Key, Last> last = new HashMap<>();
        handle.createQuery(sql("last"))
                .bind("indicator", indicator)
                .bind("from", from.toString())
                .map((row, context) -> last.put(
                        new Key(row.getString("office"), row.getString("place"), row.getString("month")),
                        new Last(row.getInt("version"), row.getBoolean("burning"), row.getString("digest"))))
                .list();
        return last;
    }

    private static void add(
            PreparedBatch batch,
            String indicator,
            Key key,
            @Nullable Last before,
            Light light,
            String digest,
            Optional<String> json,
            Stamp stamp) {
        Stamps.bind(batch, stamp)
                .bind("office", key.office())
                .bind("place", key.place())
                .bind("indicator", indicator)
                .bind("month", key.month())
                .bind("version", before == null ? 1 : before.version() + 1)
                .bind("burning", json.isPresent())
                .bind("light", light.ordinal())
                .bind("digest", digest)
                .bind("lamp", json)
                .add();
    }

    @Override
    public void judged(String state, Stamp stamp) {
        jdbi.useHandle(handle -> Stamps.bind(handle.createUpdate(sql("add_judgement")), Stamps.kept(stamp))
                .bind("state", state)
                .execute());
    }

    @Override
    public Optional<String> judged() {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql("judged")).mapTo(String.class).findOne());
    }

    @Override
    public List<IndicatorLamp> current(LampQuery query) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(sql("current")), query)
                .bind("limit", query.page().limit())
                .bind("offset", query.page().offset())
                .map((row, context) -> lamp(row))
                .list());
    }

    @Override
    public Map<Light, Integer> counts(LampQuery query) {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        jdbi.useHandle(handle -> bound(handle.createQuery(sql("counts")), query)
                .map((row, context) -> counts.put(Light.values()[row.getInt("light")], row.getInt("lamps")))
                .list());
        return counts;
    }

    private static Query bound(Query bare, LampQuery query) {
        return bare.bindArray("places", String.class, query.places())
                .bind("within", query.within())
                .bindArray("indicators", String.class, query.indicators())
                .bind("office", query.office())
                .bind("light", query.atLeast().orElse(Light.UNKNOWN).ordinal());
    }

    @Override
    public List<String> places() {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql("places")).mapTo(String.class).list());
    }

    @Override
    public List<IndicatorLamp> history(String office, String place, String indicator) {
        return jdbi.withHandle(handle -> handle.createQuery(sql("history"))
                .bind("office", office)
                .bind("place", place)
                .bind("indicator", indicator)
                .map((row, context) -> lamp(row))
                .list());
    }

    private static IndicatorLamp lamp(ResultSet row) throws SQLException {
        return Json.read(row.getString("lamp"), IndicatorLamp.class);
    }

    private static String sql(String name) {
        return Sql.of(PostgresIndicatorLampBook.class, name);
    }
}
