package org.jingwei.ledger.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jingwei.ledger.sql.Sql;

/** What the ledger knows of a document by its hash. */
final class Withdrawn {

    private Withdrawn() {}

    static Optional<Long> documentOf(Handle handle, String hash) {
        return handle.createQuery(Sql.of(Withdrawn.class, "document_id"))
                .bind("hash", hash)
                .mapTo(Long.class)
                .findOne();
    }

    static boolean is(Handle handle, long document) {
        return handle.createQuery(Sql.of(Withdrawn.class, "is_withdrawn"))
                .bind("document", document)
                .mapTo(Boolean.class)
                .one();
    }
}
