package org.jingwei.ledger.regulation;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.rulebook.Regulation;
import org.jingwei.dispatch.rulebook.RegulationBook;
import org.jingwei.dispatch.rulebook.RegulationDraft;
import org.jingwei.ledger.json.Json;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Stamps;

/** The book of regulations in PostgreSQL: versions are only added, one at a time over all processes. Thread-safe. */
public final class PostgresRegulationBook implements RegulationBook {

    private final Jdbi jdbi;

    public PostgresRegulationBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Regulation enact(RegulationDraft draft, int seen, Stamp stamp) {
        String json = Json.write(draft);
        RegulationDraft kept = Json.read(json, RegulationDraft.class);
        Stamp by = Stamps.kept(stamp);
        return jdbi.inTransaction(handle -> {
            handle.execute(sql("turn"));
            int version = handle.createQuery(sql("version"))
                    .bind("office", kept.office())
                    .mapTo(Integer.class)
                    .one();
            if (version != seen) {
                throw new ChangedMeanwhile(kept.office(), seen, version);
            }
            Stamps.bind(handle.createUpdate(sql("add")), by)
                    .bind("office", kept.office())
                    .bind("version", version + 1)
                    .bind("from", kept.from())
                    .bind("draft", json)
                    .execute();
            return new Regulation(kept, version + 1, by);
        });
    }

    @Override
    public List<Regulation> all() {
        return jdbi.withHandle(handle -> handle.createQuery(sql("all"))
                .map((row, context) -> new Regulation(
                        Json.read(row.getString("draft"), RegulationDraft.class),
                        row.getInt("version"),
                        Stamps.read(row, "at")))
                .list());
    }

    @Override
    public int count() {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql("count")).mapTo(Integer.class).one());
    }

    private static String sql(String name) {
        return Sql.of(PostgresRegulationBook.class, name);
    }
}
