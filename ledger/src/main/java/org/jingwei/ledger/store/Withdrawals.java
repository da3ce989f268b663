package org.jingwei.ledger.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jingwei.ledger.sql.Guard;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Storable;

/**
 * Takes documents and entries out of what counts, and back; and documents out of the ledger altogether. Each is one
 * transaction with its row of the journal. Whoever calls has asked whether the actor may. Thread-safe.
 */
public final class Withdrawals {

    private final Jdbi jdbi;
    private final Guard guard;
    private final Clock clock;

    public Withdrawals(Jdbi jdbi, Guard guard, Clock clock) {
        this.jdbi = jdbi;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * A document counts no more; everything of it stays.
     *
     * @return false if there is no such document or it is withdrawn already
     * @throws IllegalArgumentException without a reason
     */
    public boolean withdraw(String hash, String reason, String actor) {
        return turn(hash, true, reason, actor);
    }

    /** A withdrawn document counts again; otherwise as {@link #withdraw}. */
    public boolean reinstate(String hash, String reason, String actor) {
        return turn(hash, false, reason, actor);
    }

    private boolean turn(String hash, boolean withdrawn, String reason, String actor) {
        mustBeGiven(reason);
        return inTurn(handle -> {
            Optional<Long> document = Withdrawn.documentOf(handle, hash);
            if (document.isEmpty() || Withdrawn.is(handle, document.get()) == withdrawn) {
                return false;
            }
            OffsetDateTime at = now();
            add(handle, document, Optional.empty(), withdrawn, reason, actor, at);
            ask(handle, "settle_document", document.get());
            String action = withdrawn ? "document.withdrawn" : "document.reinstated";
            Journal.write(handle, at, actor, action, hash, Optional.empty(), Optional.of(reason));
            return true;
        });
    }

    /**
     * Takes a document and all that was read from it away for good. The journal keeps its hash and name, who did it and why.
     * For administrators only.
     *
     * @return false if there is no such document
     * @throws IllegalArgumentException without a reason
     */
    public boolean purge(String hash, String reason, String actor) {
        mustBeGiven(reason);
        return inTurn(handle -> {
            Optional<Long> document = Withdrawn.documentOf(handle, hash);
            if (document.isEmpty()) {
                return false;
            }
            String name = handle.createQuery(sql("document_name"))
                    .bind("document", document.get())
                    .mapTo(String.class)
                    .one();
            ask(handle, "purge_document", document.get());
            Journal.write(handle, now(), actor, "document.purged", hash, Optional.of(name), Optional.of(reason));
            return true;
        });
    }

    /**
     * A value that a person entered counts no more.
     *
     * @return false if there is no such entry or it is withdrawn already
     */
    public boolean withdrawEntry(long entry, String reason, String actor) {
        return turnEntry(entry, true, reason, actor);
    }

    /** A withdrawn entry counts again. */
    public boolean reinstateEntry(long entry, String reason, String actor) {
        return turnEntry(entry, false, reason, actor);
    }

    private boolean turnEntry(long entry, boolean withdrawn, String reason, String actor) {
        mustBeGiven(reason);
        return inTurn(handle -> {
            Optional<Boolean> before = handle.createQuery(sql("entry_withdrawn"))
                    .bind("entry", entry)
                    .mapTo(Boolean.class)
                    .findOne();
            if (before.isEmpty() || before.get() == withdrawn) {
                return false;
            }
            OffsetDateTime at = now();
            add(handle, Optional.empty(), Optional.of(entry), withdrawn, reason, actor, at);
            ask(handle, "settle_entry", entry);
            String action = withdrawn ? "entry.withdrawn" : "entry.reinstated";
            Journal.write(handle, at, actor, action, Long.toString(entry), Optional.empty(), Optional.of(reason));
            return true;
        });
    }

    private static void add(
            Handle handle,
            Optional<Long> document,
            Optional<Long> entry,
            boolean withdrawn,
            String reason,
            String actor,
            OffsetDateTime at) {
        handle.createUpdate(sql("add_withdrawal"))
                .bind("document", document)
                .bind("entry", entry)
                .bind("withdrawn", withdrawn)
                .bind("reason", Storable.text(reason.strip()))
                .bind("actor", Storable.text(actor))
                .bind("at", at)
                .execute();
    }

    private static void mustBeGiven(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason must be given");
        }
    }

    private interface Turn {
        boolean take(Handle handle);
    }

    /** One writer at a time, over all processes. */
    private boolean inTurn(Turn turn) {
        return guard.guarded(() -> jdbi.inTransaction(handle -> {
            handle.execute(sql("writing_turn"));
            return turn.take(handle);
        }));
    }

    private static void ask(Handle handle, String name, long what) {
        handle.createQuery(sql(name)).bind("of", what).mapTo(String.class).one();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String sql(String name) {
        return Sql.of(Withdrawals.class, name);
    }
}
