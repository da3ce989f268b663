package org.jingwei.ledger.store;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Storable;

/** Rows of the journal, written in the transaction of what they tell of. */
public final class Journal {

    private Journal() {}

    public static void write(
            Handle handle,
            OffsetDateTime at,
            String actor,
            String action,
            String subject,
            Optional<String> before,
            Optional<String> after) {
        handle.createUpdate(Sql.of(Journal.class, "add_journal"))
                .bind("at", at)
                .bind("actor", Storable.text(actor))
                .bind("action", action)
                .bind("subject", subject)
                .bind("before", Storable.text(before))
                .bind("after", Storable.text(after))
                .execute();
    }
}
