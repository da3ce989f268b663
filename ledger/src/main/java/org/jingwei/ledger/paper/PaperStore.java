package org.jingwei.ledger.paper;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.ledger.sql.Digest;
import org.jingwei.ledger.sql.Guard;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Stamps;
import org.jingwei.ledger.sql.Storable;

/**
 * Keeps papers that prove something, each content once. Who may read one is decided by the thing that it proves; this store asks
 * nobody. Thread-safe.
 */
public final class PaperStore {

    private static final String PREFIX = "sha256:";

    private final Jdbi jdbi;
    private final Guard guard;

    public PaperStore(Jdbi jdbi, Guard guard) {
        this.jdbi = jdbi;
        this.guard = guard;
    }

    /** Keeps a paper; the reference of what is given back finds it again. */
    public Attachment keep(String name, byte[] bytes, Stamp stamp) {
        String hash = Digest.hex(bytes);
        Attachment paper = new Attachment(Storable.text(name), PREFIX + hash);
        guard.guarded(() -> jdbi.withHandle(handle -> Stamps.bind(
                        handle.createUpdate(Sql.of(PaperStore.class, "add")), Stamps.kept(stamp))
                .bind("hash", hash)
                .bind("name", paper.name())
                .bind("size", (long) bytes.length)
                .bind("bytes", bytes)
                .execute()));
        return paper;
    }

    /** The bytes of a reference; empty for one that is a file number or address, or that nobody kept. */
    public Optional<byte[]> bytes(String reference) {
        return hash(reference)
                .flatMap(hash -> guard.guarded(() ->
                        jdbi.withHandle(handle -> handle.createQuery(Sql.of(PaperStore.class, "bytes"))
                                .bind("hash", hash)
                                .mapTo(byte[].class)
                                .findOne())));
    }

    /** The hash in a reference to a kept paper. */
    public static Optional<String> hash(String reference) {
        return Optional.of(reference)
                .filter(text -> text.matches(PREFIX + "[0-9a-f]{64}"))
                .map(text -> text.substring(PREFIX.length()));
    }

    /** The reference to a paper of this hash. */
    public static String reference(String hash) {
        return PREFIX + hash;
    }
}
