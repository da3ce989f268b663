package org.jingwei.ledger.indicator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jingwei.dispatch.indicator.Outlook;
import org.jingwei.dispatch.indicator.OutlookBook;
import org.jingwei.ledger.sql.Digest;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Storable;

/** What models answered, in PostgreSQL, by the digest of the question. Thread-safe, over processes too. */
public final class PostgresOutlookBook implements OutlookBook {

    private final Jdbi jdbi;

    public PostgresOutlookBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<String, Outlook> of(Collection<String> questions) {
        Map<String, String> byDigest = new HashMap<>();
        questions.forEach(question -> byDigest.put(digest(question), question));
        Map<String, Outlook> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(sql("outlooks"))
                .bindArray("questions", String.class, byDigest.keySet())
                .map((row, context) -> found.put(
                        byDigest.get(row.getString("question")),
                        new Outlook(
                                Optional.of(row.getInt("chance")).filter(percent -> percent > 0),
                                row.getString("band"),
                                row.getString("words"))))
                .list());
        return found;
    }

    @Override
    public void keep(Map<String, Outlook> answers, Instant at) {
        if (answers.isEmpty()) {
            return;
        }
        OffsetDateTime moment = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(sql("add_outlook"));
            answers.forEach((question, outlook) -> batch.bind("at", moment)
                    .bind("question", digest(question))
                    .bind("chance", outlook.chance())
                    .bind("band", outlook.band())
                    .bind("words", Storable.text(outlook.words()))
                    .add());
            batch.execute();
        });
    }

    private static String digest(String question) {
        return Digest.hex(question.getBytes(StandardCharsets.UTF_8));
    }

    private static String sql(String name) {
        return Sql.of(PostgresOutlookBook.class, name);
    }
}
