package org.jingwei.ledger.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jingwei.ledger.postgres.LedgerUnavailable.Reason;

/**
 * The PostgreSQL server of a data folder. The first process starts it and stops it again; others join it. A server that
 * outlived its process (kill -9) is taken over; what a dead server left behind is cleared away.
 */
public final class EmbeddedServer implements Server {

    /** The major version whose files this program can use. */
    static final String MAJOR = "18";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 3;
    private static final long LONGEST_LOG = 16L << 20;

    private final EmbeddedPostgres postgres;
    private final FolderLock lock;
    private final String url;

    private EmbeddedServer(EmbeddedPostgres postgres, FolderLock lock, String url) {
        this.postgres = postgres;
        this.lock = lock;
        this.url = url;
    }

    /**
     * Starts the server of a folder, or joins the one that runs there.
     *
     * @param home the data folder; made if there is none
     * @param programs where PostgreSQL's programs are unpacked if {@link Programs} does not find another place; several folders
     *     may share them
     * @throws LedgerUnavailable if the folder cannot be used
     */
    public static Server open(Path home, Path programs) {
        try {
            Path folder = Files.createDirectories(home).toRealPath();
            Layout layout = new Layout(folder);
            mustFit(layout);
            return startOrJoin(layout, Programs.ofThisSystem().folder(programs, folder));
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    Reason.NO_FOLDER, home + "：" + e.getClass().getSimpleName() + "：" + LedgerUnavailable.said(e), e);
        }
    }

    /** The files of a data folder. */
    private record Layout(Path home) {

        Path lock() {
            return home.resolve("lock");
        }

        Path cluster() {
            return home.resolve("cluster");
        }

        /** There from before the cluster is made until its server has answered once: what lies there then holds nothing. */
        Path unfinished() {
            return home.resolve("cluster-unfinished");
        }

        Path log() {
            return home.resolve("postgres.log");
        }

        Password password() {
            return new Password(home.resolve("password"), cluster());
        }

        Postmaster postmaster() {
            return new Postmaster(cluster(), password());
        }
    }

    private static void mustFit(Layout layout) throws IOException {
        Path version = layout.cluster().resolve("PG_VERSION");
        if (Files.exists(version) && !Files.exists(layout.unfinished())) {
            String major = Files.readString(version, StandardCharsets.UTF_8).strip();
            if (!major.equals(MAJOR)) {
                throw new LedgerUnavailable(
                        Reason.OTHER_VERSION, layout.home() + " 里是 PostgreSQL " + major + " 的文件，本程序自带的是 " + MAJOR);
            }
        }
    }

    private static Server startOrJoin(Layout layout, Path programs) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            Optional<FolderLock> lock = FolderLock.take(layout.lock());
            if (lock.isPresent()) {
                return startUnder(lock.get(), layout, programs);
            }
            Optional<String> running = layout.postmaster().answering();
            if (running.isPresent()) {
                return Server.at(running.get());
            }
            pause();
        } while (System.nanoTime() < end);
        throw new LedgerUnavailable(Reason.IN_USE, layout.home() + " 正被另一个程序使用，而它的数据库没有回答");
    }

    private static Server startUnder(FolderLock lock, Layout layout, Path programs) throws IOException {
        boolean started = false;
        try {
            Server server = start(lock, layout, programs);
            started = true;
            return server;
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    private static Server start(FolderLock lock, Layout layout, Path programs) throws IOException {
        prepare(layout);
        Files.createDirectories(programs);
        Postmaster postmaster = layout.postmaster();
        String password = layout.password().readOrMake();
        Exception last = new IOException("not tried");
        for (int i = 0; i < TRIES; i++) {
            int port = takenOver(postmaster).orElseGet(EmbeddedServer::freePort);
            try {
                EmbeddedPostgres postgres = launch(layout, programs, port, password);
                if (postmaster.isOurs(port)) {
                    layout.password().demand(postmaster.url(port), password);
                    Files.deleteIfExists(layout.unfinished());
                    return new EmbeddedServer(postgres, lock, postmaster.url(port));
                }
                postgres.close();
                last = new IOException("port " + port + " answers for another folder");
            } catch (OverlappingFileLockException still) {
                // the library keeps its lock after a try that failed: what failed is the reason
                break;
            } catch (IOException | SQLException | IllegalStateException e) {
                last = e;
            }
        }
        throw new LedgerUnavailable(
                Reason.NOT_STARTED,
                "PostgreSQL 在 " + layout.home() + " 启动不了：" + LedgerUnavailable.said(last) + "（见 " + layout.log() + "）",
                last);
    }

    /** Clears away a cluster that was never finished, and begins a new one where there is none. */
    private static void prepare(Layout layout) throws IOException {
        if (Files.exists(layout.unfinished()) && layout.postmaster().answering().isEmpty()) {
            delete(layout.cluster());
        }
        if (!Files.exists(layout.cluster())) {
            Files.writeString(layout.unfinished(), "", StandardCharsets.UTF_8);
        }
        // a server that outlived its process still writes there, and Windows deletes nothing that is written
        if (!layout.postmaster().isAlive() && Files.exists(layout.log()) && Files.size(layout.log()) > LONGEST_LOG) {
            Files.delete(layout.log());
        }
    }

    /** The port of a server that outlived its process; if there is none, what it left is out of the way afterwards. */
    private static Optional<Integer> takenOver(Postmaster postmaster) throws IOException {
        waitFor(() -> !postmaster.isAlive() || postmaster.answering().isPresent());
        if (postmaster.isAlive()) {
            return postmaster.port();
        }
        Files.deleteIfExists(postmaster.file());
        waitFor(() -> postmaster.leftovers().isEmpty());
        postmaster.leftovers().forEach(ProcessHandle::destroyForcibly);
        return Optional.empty();
    }

    private static EmbeddedPostgres launch(Layout layout, Path programs, int port, String password) throws IOException {
        Redirect log = Redirect.appendTo(layout.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(layout.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(programs.toFile())
                .setPort(port)
                .setConnectConfig("password", password)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // PostgreSQL's own C.UTF-8: the system's is unknown to Windows and macOS, and C alone knows no letters
                // of Chinese
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // the library is made for tests, where nothing need survive
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "UTC")
                .start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inner = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inner) {
                Files.delete(file);
            }
        }
    }

    private static void waitFor(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable(Reason.LOST, "等候数据库时被中断", e);
        }
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new LedgerUnavailable(Reason.LOST, "数据库没有停下来：" + LedgerUnavailable.said(e), e);
        } finally {
            lock.close();
        }
    }
}
