package org.jingwei.ledger.scorecard;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.ledger.sql.Guard;
import org.jingwei.ledger.sql.Rows;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Storable;
import org.jingwei.ledger.store.Journal;

/** Keeps what people type for appraisals: added, never changed; the latest counts. Each is in the journal. Thread-safe. */
public final class ScoreEntries {

    private final Jdbi jdbi;
    private final Guard guard;
    private final Clock clock;

    public ScoreEntries(Jdbi jdbi, Guard guard, Clock clock) {
        this.jdbi = jdbi;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * What somebody typed into one cell.
     *
     * @param seen the version that he looked at; 0 if there was none
     * @param before what it said, for the journal
     */
    public record Change(
            String unit, String item, int seen, Optional<String> before, Optional<BigDecimal> value, String ground) {}

    /** What counts of a card and a quarter ({@code 2026-Q3}); cells whose value was taken back are among them. */
    public List<ScoreEntry> standing(String card, String quarter) {
        return guard.guarded(() -> jdbi.withHandle(handle -> handle.createQuery(Sql.of(ScoreEntries.class, "standing"))
                .bind("card", card)
                .bind("quarter", quarter)
                .map((row, context) -> new ScoreEntry(
                        row.getString("unit"),
                        row.getString("item"),
                        row.getInt("version"),
                        Optional.ofNullable(row.getBigDecimal("value")),
                        row.getString("ground"),
                        Rows.instant(row, "at"),
                        row.getString("actor")))
                .list()));
    }

    /**
     * Keeps changes, all or none.
     *
     * @throws ChangedMeanwhile if somebody else typed into one of the cells since it was looked at
     */
    public void keep(String card, String quarter, List<Change> changes, String actor) {
        OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        guard.guarded(() -> {
            jdbi.useTransaction(handle -> changes.forEach(change -> add(handle, card, quarter, change, at, actor)));
            return true;
        });
    }

    private static void add(
            Handle handle, String card, String quarter, Change change, OffsetDateTime at, String actor) {
        int written = handle.createUpdate(Sql.of(ScoreEntries.class, "add"))
                .bind("card", card)
                .bind("quarter", quarter)
                .bind("unit", change.unit())
                .bind("item", change.item())
                .bind("version", change.seen() + 1)
                .bind("value", change.value())
                .bind("ground", Storable.text(change.ground()))
                .bind("at", at)
                .bind("actor", Storable.text(actor))
                .execute();
        if (written == 0) {
            throw new ChangedMeanwhile(change.unit() + " " + change.item(), change.seen(), change.seen() + 1);
        }
        Journal.write(
                handle,
                at,
                actor,
                "score.entered",
                card + " " + quarter + " " + change.unit() + " " + change.item(),
                change.before(),
                Optional.of(said(change.value(), change.ground())));
    }

    /** A value with its ground, as the journal tells it. */
    public static String said(Optional<BigDecimal> value, String ground) {
        return value.map(BigDecimal::toPlainString).orElse("撤回") + "，依据：" + ground;
    }
}
