package org.jingwei.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.number.Approx;
import org.jingwei.core.period.Period;
import org.jingwei.ledger.backup.BackupFile;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.SearchFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program of schema 1 left, in its database and in its backup. */
class UpgradeTest {

    private static final List<String> TABLES = List.of(
            "indicator",
            "region",
            "document",
            "document_line",
            "reading",
            "article",
            "passage",
            "fact",
            "observation",
            "vintage",
            "journal");

    private final String old = TestServer.emptyDatabase();

    @TempDir
    private Path folder;

    @Test
    void a_database_of_the_first_schema_opens_with_the_newest_and_loses_nothing() throws IOException {
        fill();
        try (LedgerStore ledger = TestServer.open(old)) {
            assertWhole(ledger);
        }
    }

    @Test
    void a_backup_of_the_first_schema_restores_into_the_newest() throws Exception {
        fill();
        Path file = folder.resolve("旧备份");
        jdbi().useHandle(handle -> backUp(handle, file));
        try (LedgerStore ledger = TestServer.open(TestServer.database())) {
            ledger.restore(BackupFile.open(file));
            assertWhole(ledger);
        }
    }

    private static void assertWhole(LedgerStore ledger) {
        LedgerQueries queries = ledger.queries();
        List<Cell> cells = queries.cells(CellFilter.ALL, Paging.first(9)).rows();
        assertThat(cells).singleElement().satisfies(cell -> {
            assertThat(cell.key().period()).isEqualTo(Period.parse("2031-H1"));
            assertThat(cell.sources()).isEqualTo(2);
        });
        assertThat(ledger.facts("a".repeat(64)))
                .hasSize(2)
                .extracting(Fact::quantity)
                .allMatch(quantity -> quantity.approx() == Approx.AT_LEAST);
        assertThat(queries.searchPassages(SearchFilter.of("增长"), Paging.first(9))
                        .rows())
                .hasSize(1);
        assertThat(queries.searchFacts(SearchFilter.of("工业增加值"), Paging.first(9))
                        .total())
                .isEqualTo(2);
        assertThat(queries.document("a".repeat(64)).orElseThrow().skipped()).isEqualTo(1);
        assertThat(ledger.counts().vintages()).isEqualTo(2);
    }

    private Jdbi jdbi() {
        return Jdbi.create(old + "&currentSchema=jingwei");
    }

    /** The schema as it was, with the rows that were written then. */
    private void fill() throws IOException {
        Flyway.configure()
                .dataSource(old, null, null)
                .defaultSchema("jingwei")
                .createSchemas(true)
                .table("schema_history")
                .locations("classpath:org/jingwei/ledger/migration")
                .target("1")
                .load()
                .migrate();
        try (InputStream in = UpgradeTest.class.getResourceAsStream("schema_1.sql")) {
            String rows = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            jdbi().useTransaction(handle -> {
                handle.execute("insert into indicator (code, name, unit, kind, polarity, department)"
                        + " values ('IND.VA.ABOVE', '规模以上工业增加值', '亿元', 'flow', 'up', '统计局')");
                handle.createScript(rows).execute();
            });
        }
    }

    /** As that program wrote it. */
    private static void backUp(Handle handle, Path file) throws Exception {
        StringBuilder manifest = new StringBuilder("jingwei-ledger\t1\nschema\t1\n");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (String table : TABLES) {
                List<String> rows = handle.createQuery("select cast(row_to_json(t) as text) from " + table + " t")
                        .mapTo(String.class)
                        .list();
                String columns = handle.createQuery("select string_agg(column_name, ',' order by ordinal_position)"
                                + " from information_schema.columns where table_schema = 'jingwei' and table_name = :t")
                        .bind("t", table)
                        .mapTo(String.class)
                        .one();
                byte[] lines = rows.stream()
                        .map(row -> row + "\n")
                        .reduce("", String::concat)
                        .getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry("tables/" + table + ".jsonl"));
                zip.write(lines);
                String sum = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(lines));
                manifest.append(String.join("\t", "table", table, Integer.toString(rows.size()), sum, columns))
                        .append('\n');
            }
            zip.putNextEntry(new ZipEntry("manifest.txt"));
            zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
