package org.jingwei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jingwei.dispatch.task.TaskId;
import org.jingwei.ledger.postgres.LedgerUnavailable;
import org.jingwei.ledger.postgres.LedgerUnavailable.Reason;
import org.jingwei.ledger.store.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server in the data folder, through everything that befalls it. */
class EmbeddedFolderTest {

    private static final String TEXT = Samples.SENTENCE;

    @TempDir
    private Path temporary;

    /** No Chinese in it: before Java 18, words for a process are written in the encoding of files, here a foreign one. */
    private Path home() {
        return temporary.resolve("data folder");
    }

    private LedgerStore open() {
        return LedgerStore.open(LedgerSettings.folder(home(), TestServer.PROGRAMS), TestServer.CLOCK);
    }

    @Test
    void what_was_kept_is_there_again_and_a_second_opening_joins_the_running_server() {
        Content content = Samples.content("a.txt", TEXT);
        try (LedgerStore first = open();
                LedgerStore second = open()) {
            first.keep(content, Samples.reading(content, TEXT, "reader 1", Samples.full("a")), false, "王五");
            assertThat(second.facts(content.hash())).containsExactly(Samples.full("a"));
            assertSetting(second, "fsync", "on");
            assertSetting(second, "synchronous_commit", "on");
            assertSetting(second, "full_page_writes", "on");
            assertSetting(second, "listen_addresses", "127.0.0.1");
            assertThat(
                            ask(
                                    first,
                                    "select cast(datlocprovider as text) || ' ' || datlocale from pg_database where datname = 'postgres'"))
                    .isEqualTo("b C.UTF-8");
            assertThat(ask(first, "select lower('ÄБ') || ('云岭' ~ '^[[:alpha:]]{2}$')"))
                    .isEqualTo("äбtrue");
        }
        try (LedgerStore again = open()) {
            assertThat(again.knows(content.hash())).isTrue();
        }
    }

    @Test
    void nobody_enters_the_server_without_the_password_that_only_the_owner_can_read() throws Exception {
        try (LedgerStore ledger = open()) {
            String entry = entry();
            assertThatThrownBy(() -> DriverManager.getConnection(entry)).hasMessageContaining("password");
            assertThatThrownBy(() -> DriverManager.getConnection(entry + "&password=wrong"))
                    .hasMessageContaining("password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home().resolve("password"))))
                    .isEqualTo("rw-------");
            assertThat(ask(ledger, "show password_encryption")).isEqualTo("scram-sha-256");
        }
    }

    @Test
    void a_folder_of_an_earlier_program_that_trusted_everybody_is_closed_at_the_next_start() throws Exception {
        Content content = Samples.content("a.txt", TEXT);
        try (LedgerStore ledger = open()) {
            ledger.keep(content, Samples.reading(content, TEXT, "reader 1"), false, "王五");
        }
        Files.writeString(
                home().resolve("cluster").resolve("pg_hba.conf"),
                "host all all 127.0.0.1/32 trust\n",
                StandardCharsets.UTF_8);
        Files.delete(home().resolve("password"));
        try (LedgerStore first = open();
                LedgerStore second = open()) {
            assertThat(first.knows(content.hash())).isTrue();
            assertThat(second.knows(content.hash())).isTrue();
            String entry = entry();
            assertThatThrownBy(() -> DriverManager.getConnection(entry)).hasMessageContaining("password");
        }
    }

    @Test
    void a_password_that_was_lost_is_made_anew() throws Exception {
        open().close();
        Files.delete(home().resolve("password"));
        try (LedgerStore ledger = open()) {
            assertThat(ledger.counts().documents()).isZero();
            String entry = entry();
            assertThatThrownBy(() -> DriverManager.getConnection(entry)).hasMessageContaining("password");
        }
    }

    /** The address of the server in the folder, without its password. */
    private String entry() throws IOException {
        String port = Files.readAllLines(home().resolve("cluster").resolve("postmaster.pid"))
                .get(3);
        return "jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres?user=postgres";
    }

    private static void assertSetting(LedgerStore ledger, String name, String value) {
        assertThat(ask(ledger, "show " + name)).as(name).isEqualTo(value);
    }

    private static String ask(LedgerStore ledger, String question) {
        return ledger.jdbi()
                .withHandle(handle ->
                        handle.createQuery(question).mapTo(String.class).one());
    }

    @Test
    void whoever_is_killed_and_whenever_nothing_acknowledged_is_lost_and_nothing_is_half_there() throws Exception {
        Random when = new Random(20310731);
        Set<String> acknowledged = new HashSet<>();
        int rounds = Integer.getInteger("jingwei.kills", 3);
        for (int round = 0; round < rounds; round++) {
            Process child = child(1 + 1000 * round);
            Thread killer = new Thread(() -> {});
            try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
                assertThat(out.readLine()).isEqualTo("open");
                if (round % 4 != 3) {
                    acknowledged.add(out.readLine());
                }
                killer = killer(child, when.nextInt(700), round % 3);
                killer.start();
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    acknowledged.add(line);
                }
            } catch (IOException ended) {
                assertThat(ended).as("the pipe of a killed child").isNotNull();
            }
            killer.join();
            child.destroyForcibly();
            assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
            try (LedgerStore ledger = open()) {
                assertWhole(ledger, acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(rounds * 3 / 4);
        System.out.println(rounds + " kills, " + acknowledged.size() + " writes acknowledged, all whole");
    }

    /** Kills the program, the server, or both. */
    private Thread killer(Process child, int after, int whom) {
        return new Thread(() -> {
            sleep(after);
            if (whom != 0) {
                server().ifPresent(ProcessHandle::destroyForcibly);
            }
            if (whom != 1) {
                child.destroyForcibly();
            }
        });
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ProcessHandle> server() {
        try {
            List<String> lines = Files.readAllLines(home().resolve("cluster").resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void assertWhole(LedgerStore ledger, Set<String> acknowledged) {
        assertThat(acknowledged).filteredOn(said -> !isThere(ledger, said)).isEmpty();
        assertNone(
                ledger,
                "documents that are half there",
                "select d.hash from document d where"
                        + " (select count(*) from document_line l where l.document = d.id) <> 41"
                        + " or (select count(*) from current_reading r join fact f on f.reading = r.id"
                        + " join vintage v on v.fact = f.id where r.document = d.id) <> 40"
                        + " or (select count(*) from journal j where j.subject = d.hash) <> 1");
        assertNone(
                ledger,
                "entries that stand in no cell, or that nobody wrote down",
                "select cast(e.id as text) from entry e where not exists (select 1 from vintage v join cell c"
                        + " on c.observation = v.observation where v.entry = e.id)"
                        + " or not exists (select 1 from journal j where j.action = 'entry.added'"
                        + " and j.subject = cast(e.id as text))");
        assertNone(
                ledger,
                "tasks that are other than their events",
                "select cast(t.id as text) from task t where t.version <>"
                        + " (select count(*) from task_event e where e.task = t.id)");
    }

    private static boolean isThere(LedgerStore ledger, String said) {
        String[] words = said.split(" ", -1);
        return switch (words[0]) {
            case "document" -> ledger.knows(words[1]);
            case "entry" ->
                ask(ledger, "select count(*) from entry where id = " + words[1]).equals("1");
            default -> ledger.tasks().find(TaskId.parse(words[1])).orElseThrow().version() == 2;
        };
    }

    private static void assertNone(LedgerStore ledger, String what, String question) {
        List<String> found = ledger.jdbi()
                .withHandle(handle ->
                        handle.createQuery(question).mapTo(String.class).list());
        assertThat(found).as(what).isEmpty();
    }

    private Process child(int from) throws IOException {
        Path errors = temporary.resolve("errors");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeepingChild.class.getName(),
                        home().toString(),
                        TestServer.PROGRAMS.toString(),
                        Integer.toString(from))
                .redirectError(errors.toFile())
                .start();
    }

    @Test
    void a_log_too_long_is_dropped_but_not_while_a_server_that_outlived_its_process_writes_it() throws Exception {
        Path log = home().resolve("postgres.log");
        long tooLong = 17L << 20;
        Process child = child(1);
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("open");
            child.destroyForcibly().waitFor();
        }
        lengthen(log, tooLong);
        open().close();
        assertThat(Files.size(log)).isGreaterThanOrEqualTo(tooLong);

        open().close();

        assertThat(Files.size(log)).isLessThan(tooLong);
    }

    private static void lengthen(Path file, long bytes) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(bytes);
        }
    }

    @Test
    void a_first_start_that_was_interrupted_is_begun_anew() throws IOException {
        Files.createDirectories(home().resolve("cluster"));
        Files.writeString(home().resolve("cluster").resolve("PG_VERSION"), "18\n", StandardCharsets.UTF_8);
        Files.writeString(home().resolve("cluster").resolve("postgresql.conf"), "", StandardCharsets.UTF_8);
        Files.writeString(home().resolve("cluster-unfinished"), "", StandardCharsets.UTF_8);
        try (LedgerStore ledger = open()) {
            assertThat(ledger.counts().documents()).isZero();
            assertThat(home().resolve("cluster-unfinished")).doesNotExist();
        }
    }

    @Test
    void a_port_written_down_by_the_dead_that_passed_to_a_foreign_server_is_not_taken_for_ours() throws IOException {
        String foreign = TestServer.database();
        String port = foreign.replaceAll(".*:(\\d+)/.*", "$1");
        open().close();
        Path pid = home().resolve("cluster").resolve("postmaster.pid");
        Files.writeString(
                pid, "999999999\n" + home() + "\n0\n" + port + "\n\n127.0.0.1\n0 0\nready\n", StandardCharsets.UTF_8);
        try (LedgerStore ledger = open()) {
            assertThat(ask(ledger, "show data_directory"))
                    .isEqualTo(home().toRealPath().resolve("cluster").toString());
        }
    }

    @Test
    void files_of_another_major_version_and_a_folder_that_is_a_file_are_refused() throws IOException {
        Files.createDirectories(home().resolve("cluster"));
        Files.writeString(home().resolve("cluster").resolve("PG_VERSION"), "19\n", StandardCharsets.UTF_8);
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        LedgerUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.OTHER_VERSION))
                .hasMessageContaining("19");
        Path file = Files.writeString(temporary.resolve("file"), "", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> LedgerStore.open(LedgerSettings.folder(file), TestServer.CLOCK))
                .isInstanceOfSatisfying(
                        LedgerUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_FOLDER));
    }
}
