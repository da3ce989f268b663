package org.jingwei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.ledger.backup.BackupFile;
import org.jingwei.ledger.backup.BackupRefused;
import org.jingwei.ledger.backup.BackupRefused.Reason;
import org.jingwei.ledger.people.JournalQuery;
import org.jingwei.ledger.people.JournalRow;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.scorecard.ScoreEntries;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.Entries.Entry;
import org.jingwei.ledger.store.Finality;
import org.jingwei.ledger.store.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final String TEXT = "云岭市\n" + Samples.SENTENCE + "\n";

    /** What the schema makes anew from the other tables. */
    private static final Set<String> DERIVED = Set.of("standing", "cell", "burning_lamp");

    private final String url = TestServer.database();
    private final Content content = Samples.content("运行分析.txt", TEXT);

    @TempDir
    private Path folder;

    private Path file;
    private List<JournalRow> told = List.of();

    @BeforeEach
    void writeBackup() {
        file = folder.resolve("备份 1.jingwei");
        try (LedgerStore ledger = TestServer.open(url)) {
            ledger.keep(content, Samples.reading(content, TEXT, "reader 1", Samples.full("a")), false, "王五");
            ledger.keep(
                    content,
                    Samples.reading(content, TEXT, "reader 2", Samples.growth("a", 2, "5.20"), Samples.masked("a")),
                    true,
                    "王五");
            Content large = Samples.large(7);
            ledger.keep(large, Samples.largeReading(large, 7), false, "王五");
            fillTheRest(ledger);
            told = told(ledger);
            ledger.backUp(file);
        }
    }

    /** Everything that everybody did, in the words of the books. */
    private static List<JournalRow> told(LedgerStore ledger) {
        return ledger.people()
                .journal(new JournalQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1_000));
    }

    /** A row in every table that reading documents does not fill. */
    private static void fillTheRest(LedgerStore ledger) {
        long fact = ledger.queries()
                .cells(CellFilter.ALL, Paging.first(1))
                .rows()
                .get(0)
                .standing()
                .origin()
                .printed()
                .orElseThrow()
                .fact();
        ledger.corrections().mend(fact, Map.of("value", "5.9"), "看“原文”", "王五");
        Qualifiers said = Samples.fact("a", 2, Optional.of("GDP"), Samples.quantity("1"), Optional.of("云岭市"), "2031-H1")
                .qualifiers();
        ledger.entries().enter(new Entry("GDP", said, Samples.quantity("4.40"), Finality.FINAL, "快报"), "王五");
        FilledBooks.in(ledger);
        ledger.papers()
                .keep(
                        "现场照片.png",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                        new Stamp(Instant.parse("2031-07-31T01:00:00Z"), new Actor("李四", "县发改局")));
        ledger.scoreEntries()
                .keep(
                        "县区季度考核示例",
                        "2031-Q2",
                        List.of(new ScoreEntries.Change(
                                "临江区", "固定资产投资", 0, Optional.empty(), Optional.of(new BigDecimal("95.50")), "快报")),
                        "王五");
        ledger.withdrawals().withdraw(Samples.large(7).hash(), "存疑", "王五");
        ledger.jdbi().useHandle(handle -> {
            handle.execute(
                    "insert into account (name, shown, role, password, must_change, active, created_at, changed_at)"
                            + " select n, n, 'analyst', 'x', true, true, now(), now() from unnest(array['甲', '乙']) n");
            handle.execute("insert into delegation (giver, taker, first_day, last_day, given_at)"
                    + " values (1, 2, '2031-07-01', '2031-07-31', now())");
            handle.execute("insert into sheet_mapping (shape, title, mapping, document, sheet, part, month, actor, at)"
                    + " values (repeat('a', 64), '主要指标', 'part', repeat('b', 64), '表1', 0, '2031-06', '王五', now())");
            handle.execute("insert into access_key (account, label, hash, created_at)"
                    + " values (1, '脚本', repeat('a', 64), now())");
        });
    }

    @Test
    void an_empty_ledger_gets_the_same_rows_and_goes_on_from_there() {
        String other = TestServer.database();
        try (LedgerStore ledger = TestServer.open(other)) {
            ledger.restore(BackupFile.open(file));
            Content next = Samples.large(8);
            assertThat(rows(other)).isEqualTo(rows(url));
            assertThat(rows(url))
                    .hasSizeGreaterThan(29)
                    .allSatisfy((table, lines) -> assertThat(lines).as(table).isNotEmpty());
            assertThat(told(ledger)).isEqualTo(told).isNotEmpty();
            assertThat(ledger.keep(next, Samples.largeReading(next, 8), false, "王五"))
                    .isEqualTo(Receipt.ADDED);
            assertThat(ledger.keep(content, Samples.reading(content, TEXT, "reader 3"), false, "王五"))
                    .isEqualTo(Receipt.KNOWN);
        }
    }

    @Test
    void every_table_of_the_schema_is_in_the_backup_or_made_anew() throws IOException {
        try (LedgerStore ledger = TestServer.open(url)) {
            Set<String> kept = new TreeSet<>();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                zip.stream()
                        .filter(entry -> entry.getName().startsWith("tables/"))
                        .forEach(entry -> kept.add(entry.getName().replaceAll("tables/|\\.jsonl", "")));
            }
            kept.addAll(DERIVED);
            assertThat(kept).containsExactlyInAnyOrderElementsOf(tables(ledger));
        }
    }

    private static List<String> tables(LedgerStore ledger) {
        return ledger.jdbi()
                .withHandle(handle -> handle.createQuery("select table_name from information_schema.tables"
                                + " where table_schema = 'jingwei' and table_type = 'BASE TABLE'"
                                + " and table_name <> 'schema_history'")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void a_backup_cut_anywhere_is_refused_before_a_ledger_is_asked_for() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 100, whole.length / 2, whole.length - 200, whole.length - 1}) {
            Path cut = Files.write(folder.resolve("cut" + length), Arrays.copyOf(whole, length));
            assertRefused(Reason.DAMAGED, () -> BackupFile.open(cut));
        }
    }

    @Test
    void a_backup_in_which_one_figure_was_changed_is_refused() throws IOException {
        Path forged = folder.resolve("forged");
        try (ZipFile whole = new ZipFile(file.toFile());
                ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(forged))) {
            for (ZipEntry entry : Collections.list(whole.entries())) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = whole.getInputStream(entry).readAllBytes();
                String text = new String(content, StandardCharsets.UTF_8).replace("5.20", "5.21");
                copy.write(entry.getName().contains("vintage") ? text.getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        assertRefused(Reason.DAMAGED, () -> BackupFile.open(forged));
    }

    @Test
    void what_is_no_backup_is_refused() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "云岭市", StandardCharsets.UTF_8);
        assertRefused(Reason.DAMAGED, () -> BackupFile.open(text));
        assertRefused(Reason.NO_FILE, () -> BackupFile.open(folder.resolve("none")));
        assertRefused(Reason.NO_FILE, () -> BackupFile.open(folder));
    }

    @Test
    void a_ledger_that_holds_something_is_not_overwritten_and_a_backup_neither() {
        Map<String, List<String>> before = rows(url);
        try (LedgerStore ledger = TestServer.open(url)) {
            assertRefused(Reason.NOT_EMPTY, () -> ledger.restore(BackupFile.open(file)));
            assertRefused(Reason.EXISTS, () -> ledger.backUp(file));
            assertRefused(
                    Reason.NO_FILE,
                    () -> ledger.backUp(folder.resolve("no such folder").resolve("b")));
        }
        assertThat(rows(url)).isEqualTo(before);
    }

    private static void assertRefused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BackupRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** The rows of every table as JSON, read with another zone than the backup was written in. */
    private static Map<String, List<String>> rows(String url) {
        Map<String, List<String>> rows = new TreeMap<>();
        try (LedgerStore ledger = TestServer.open(url)) {
            for (String table : tables(ledger)) {
                rows.put(
                        table,
                        ledger.jdbi()
                                .withHandle(handle -> handle.createQuery(
                                                "select cast(row_to_json(t) as text) from " + table + " t order by 1")
                                        .mapTo(String.class)
                                        .list()));
            }
        }
        return rows;
    }
}
