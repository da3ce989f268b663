package org.jingwei.ledger.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jingwei.ledger.sql.Guard;
import org.jingwei.ledger.sql.Rows;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Storable;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.DocumentStore;
import org.jingwei.ledger.store.Journal;
import org.jingwei.ledger.store.Reading;
import org.jingwei.ledger.store.Receipt;

/** Workbooks that are imported as a person says, and what the person said. Rows are added, never changed. Thread-safe. */
public final class SheetMappings {

    private static final int MOST = 500;
    private static final int LONGEST_TITLE = 200;

    private final Jdbi jdbi;
    private final Guard guard;
    private final DocumentStore documents;

    public SheetMappings(Jdbi jdbi, Guard guard, DocumentStore documents) {
        this.jdbi = jdbi;
        this.guard = guard;
        this.documents = documents;
    }

    /**
     * A part of a sheet as it is imported.
     *
     * @param shape SHA-256 of what sheets of this shape have in common
     */
    public record Said(String shape, String title, String mapping, String sheet, int part, YearMonth month) {}

    /**
     * Keeps a workbook with the reading that a person's mappings give, and the mappings, all or nothing. The same again changes
     * nothing.
     *
     * @param reading its reader tells one import from another: {@link #reader}
     * @param actor who did it, for the journal
     */
    public Receipt keep(Content content, Reading reading, List<Said> said, String actor) {
        return guard.guarded(() -> jdbi.inTransaction(handle -> {
            DocumentStore.Written written = documents.keepOnce(handle, content, reading, actor);
            if (written.receipt() == Receipt.ADDED || written.receipt() == Receipt.REREAD) {
                for (Said one : said) {
                    handle.createUpdate(sql("add_mapping"))
                            .bind("shape", one.shape())
                            .bind("title", cut(Storable.text(one.title())))
                            .bind("mapping", Storable.text(one.mapping()))
                            .bind("document", content.hash())
                            .bind("sheet", Storable.text(one.sheet()))
                            .bind("part", one.part())
                            .bind("month", one.month().toString())
                            .bind("actor", Storable.text(actor))
                            .bind("at", written.at())
                            .execute();
                }
                Journal.write(
                        handle,
                        written.at(),
                        actor,
                        "workbook.imported",
                        content.hash(),
                        Optional.empty(),
                        Optional.of(reading.facts() + " 个值，" + said.size() + " 张表"));
            }
            return written.receipt();
        }));
    }

    private static String cut(String title) {
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    /** What was said last of each of these shapes, by shape. */
    public Map<String, KeptMapping> of(Collection<String> shapes) {
        Map<String, KeptMapping> found = new HashMap<>();
        if (!shapes.isEmpty()) {
            guard.guarded(() -> jdbi.withHandle(handle ->
                            rows(handle.createQuery(sql("mappings")).bindArray("shapes", String.class, shapes))))
                    .forEach(one -> found.put(one.shape(), one));
        }
        return found;
    }

    /** What was said last of each shape that is remembered, those used last first. */
    public List<KeptMapping> all() {
        return guard.guarded(() -> jdbi.withHandle(
                handle -> rows(handle.createQuery(sql("mappings")).bindNull("shapes", Types.ARRAY))));
    }

    private static List<KeptMapping> rows(Query query) {
        return query.bind("limit", MOST).map((row, context) -> mapping(row)).list();
    }

    private static KeptMapping mapping(ResultSet row) throws SQLException {
        return new KeptMapping(
                row.getLong("id"),
                row.getString("shape"),
                row.getString("title"),
                row.getString("mapping"),
                row.getString("document"),
                row.getString("sheet"),
                row.getInt("part"),
                YearMonth.parse(row.getString("month")),
                row.getString("actor"),
                Rows.instant(row, "at"));
    }

    private static String sql(String name) {
        return Sql.of(SheetMappings.class, name);
    }
}
