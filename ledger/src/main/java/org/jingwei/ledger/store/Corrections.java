package org.jingwei.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.Regions;
import org.jingwei.ledger.sql.Guard;
import org.jingwei.ledger.sql.Rows;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Storable;

/**
 * What people say of facts. It is added, never changed; the last word on a fact counts, also for what a later reading finds in
 * the same place. Thread-safe.
 */
public final class Corrections {

    private final Jdbi jdbi;
    private final Guard guard;
    private final Clock clock;
    private final CorrectionWriter writer;
    private final Indicators catalogue = Indicators.standard();

    public Corrections(Jdbi jdbi, Guard guard, Clock clock, Regions regions) {
        this.jdbi = jdbi;
        this.guard = guard;
        this.clock = clock;
        this.writer = new CorrectionWriter(Places.in(regions));
    }

    /** It is as it was read. A confirmation also takes an earlier correction back. */
    public Correction confirm(long fact, String note, String actor) {
        return correct(fact, Judgement.CONFIRMED, Map.of(), note, actor);
    }

    /**
     * Some of it is otherwise.
     *
     * @param mended keys of the labelling guide, as in {@link Mending#KEYS}; an empty text takes one away
     * @throws IllegalArgumentException if nothing is otherwise, or the fact would be none
     */
    public Correction mend(long fact, Map<String, String> mended, String note, String actor) {
        return correct(fact, Judgement.MENDED, mended, note, actor);
    }

    /** There is no such fact; its value counts no more. */
    public Correction reject(long fact, String note, String actor) {
        return correct(fact, Judgement.REJECTED, Map.of(), note, actor);
    }

    /**
     * What a fact would speak of with some keys otherwise; with none, as it was read.
     *
     * @throws IllegalArgumentException as {@link #mend} does
     */
    public Matter matter(long fact, Map<String, String> mended) {
        Target target = guard.guarded(() -> jdbi.withHandle(handle -> target(handle, fact)));
        Map<String, String> keys = new TreeMap<>(Mending.keys(target.fact()));
        keys.putAll(Mending.mended(target.fact(), mended, catalogue));
        return writer.matter(Mending.of(keys, target.fact()), target);
    }

    private Correction correct(long id, Judgement judgement, Map<String, String> mended, String note, String actor) {
        return guard.guarded(() -> jdbi.inTransaction(handle -> {
            handle.execute(sql("writing_turn"));
            Target target = target(handle, id);
            Map<String, String> keys = Mending.mended(target.fact(), mended, catalogue);
            if (judgement == Judgement.MENDED && keys.isEmpty()) {
                throw new IllegalArgumentException("nothing of the fact is otherwise: " + mended);
            }
            OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            long correction = add(handle, target, judgement, keys, note, actor, at);
            Correction said = new Correction(
                    correction, judgement, Mending.keys(target.fact()), keys, note, actor, at.toInstant());
            writer.put(handle, target, said, at);
            handle.createQuery(sql("settle_fact"))
                    .bind("fact", id)
                    .mapTo(String.class)
                    .one();
            journal(handle, target, said, at);
            return said;
        }));
    }

    /** A fact of the last reading, with what is needed to find its place again. */
    private static Target target(Handle handle, long id) {
        return handle.createQuery(sql("fact_to_correct"))
                .bind("fact", id)
                .map((row, context) -> target(row))
                .findOne()
                .orElseThrow(() -> new IllegalArgumentException("no fact of the last reading of a document: " + id));
    }

    static Target target(ResultSet row) throws SQLException {
        return new Target(
                row.getLong("id"),
                row.getLong("document_id"),
                row.getString("hash"),
                row.getInt("nth"),
                Rows.fact(row),
                Rows.text(row, "article_region"),
                Rows.text(row, "article_level").map(RegionLevel::valueOf));
    }

    /**
     * A fact that a correction speaks of.
     *
     * @param nth which of the facts that share its place, from 1
     */
    record Target(
            long id,
            long document,
            String hash,
            int nth,
            Fact fact,
            Optional<String> articleRegion,
            Optional<RegionLevel> articleLevel) {

        int line() {
            return fact.evidence().place().line();
        }

        int column() {
            return fact.evidence().place().column();
        }

        /** The value without its sign, which is a word of the text; empty if masked. */
        String printed() {
            return fact.quantity()
                    .value()
                    .map(Printed::value)
                    .map(value -> value.abs().toPlainString())
                    .orElse("");
        }
    }

    private static long add(
            Handle handle,
            Target target,
            Judgement judgement,
            Map<String, String> mended,
            String note,
            String actor,
            OffsetDateTime at) {
        Map<String, String> was = storable(Mending.keys(target.fact()));
        Map<String, String> otherwise = storable(mended);
        return handle.createQuery(sql("add_correction"))
                .bind("document", target.document())
                .bind("line", target.line())
                .bind("col", target.column())
                .bind("nth", target.nth())
                .bind("printed", target.printed())
                .bind("verdict", judgement.code())
                .bindArray("wasKeys", String.class, List.copyOf(was.keySet()))
                .bindArray("wasValues", String.class, List.copyOf(was.values()))
                .bindArray("mendedKeys", String.class, List.copyOf(otherwise.keySet()))
                .bindArray("mendedValues", String.class, List.copyOf(otherwise.values()))
                .bind("note", Storable.text(note))
                .bind("actor", Storable.text(actor))
                .bind("at", at)
                .mapTo(Long.class)
                .one();
    }

    private static Map<String, String> storable(Map<String, String> keys) {
        Map<String, String> storable = new TreeMap<>();
        keys.forEach((key, value) -> storable.put(key, Storable.text(value)));
        return storable;
    }

    /** Which keys, not what they say: a purged document must not live on in the journal. */
    private static void journal(Handle handle, Target target, Correction said, OffsetDateTime at) {
        Journal.write(
                handle,
                at,
                said.actor(),
                "fact." + said.judgement().code(),
                target.hash() + ":" + target.line() + ":" + target.column() + "#" + target.nth(),
                Optional.empty(),
                Optional.of(String.join(" ", said.mended().keySet()) + " (" + said.id() + ")"));
    }

    private static String sql(String name) {
        return Sql.of(Corrections.class, name);
    }
}
