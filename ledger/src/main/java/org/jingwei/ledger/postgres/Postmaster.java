package org.jingwei.ledger.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL itself wrote down about the server of a cluster: {@code postmaster.pid}, its process and its port. */
final class Postmaster {

    private static final int LOGIN_SECONDS = 5;
    private static final int FOLDER_LINE = 1;
    private static final int PORT_LINE = 3;

    private final Path cluster;
    private final Password password;

    Postmaster(Path cluster, Password password) {
        this.cluster = cluster;
        this.password = password;
    }

    /** With the password in it: it is not for logs. */
    String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres"
                + password.read().map(text -> "&password=" + text).orElse("");
    }

    Path file() {
        return cluster.resolve("postmaster.pid");
    }

    /** The address of the running server of this cluster; a server of another folder on that port does not count. */
    Optional<String> answering() {
        return isAlive() ? port().filter(this::isOurs).map(this::url) : Optional.empty();
    }

    /** The port that was written down, whether or not anybody listens there. */
    Optional<Integer> port() {
        List<String> lines = lines();
        return lines.size() > PORT_LINE ? number(lines.get(PORT_LINE)).map(Long::intValue) : Optional.empty();
    }

    /** A zombie shows no command, and a number that was given to another program shows another one: both are dead. */
    boolean isAlive() {
        return lines().stream()
                .findFirst()
                .flatMap(Postmaster::number)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(Postmaster::isPostgres)
                .isPresent();
    }

    /** Processes of a dead server that still work in the cluster; they hold its shared memory. Known on Linux only. */
    List<ProcessHandle> leftovers() {
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().command().filter(Postmaster::isPostgres).isPresent())
                .filter(process -> worksIn(process.pid()))
                .toList();
    }

    /** Whether the server on a port keeps its files here: the port may have passed to a foreign one. */
    boolean isOurs(int port) {
        DriverManager.setLoginTimeout(LOGIN_SECONDS);
        try (Connection connection = DriverManager.getConnection(url(port) + "&socketTimeout=" + LOGIN_SECONDS);
                Statement statement = connection.createStatement()) {
            return isOfThisCluster(statement) && worksHere(statement);
        } catch (SQLException | IOException notOurs) {
            return false;
        }
    }

    /** By the number that every cluster was given when it was made, which its control file begins with. */
    private boolean isOfThisCluster(Statement statement) throws SQLException, IOException {
        byte[] control = Files.readAllBytes(cluster.resolve("global").resolve("pg_control"));
        try (ResultSet row = statement.executeQuery("select system_identifier from pg_control_system()")) {
            return row.next()
                    && row.getLong(1)
                            == ByteBuffer.wrap(control)
                                    .order(ByteOrder.LITTLE_ENDIAN)
                                    .getLong();
        }
    }

    /** A copy of the folder has the same number, so the server is asked for what it wrote down itself. */
    private boolean worksHere(Statement statement) throws SQLException, IOException {
        try (ResultSet row = statement.executeQuery("select pg_read_binary_file('postmaster.pid')")) {
            Optional<Path> folder = row.next() ? folderIn(row.getBytes(1), Programs.codePage()) : Optional.empty();
            return folder.isPresent() && folder.get().toRealPath().equals(cluster.toRealPath());
        }
    }

    /**
     * The folder that a server names in its {@code postmaster.pid}. Its setting {@code data_directory} says the same, but as text:
     * on Windows the letters of the code page, which are no UTF-8 on the way.
     */
    static Optional<Path> folderIn(byte[] file, Charset codePage) {
        try {
            return new String(file, codePage)
                    .lines()
                    .skip(FOLDER_LINE)
                    .findFirst()
                    .map(Path::of);
        } catch (InvalidPathException unknown) {
            return Optional.empty();
        }
    }

    private boolean worksIn(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"))
                    .equals(cluster.toRealPath());
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static boolean isPostgres(String command) {
        return command.endsWith("/postgres") || command.endsWith("\\postgres.exe");
    }

    private static Optional<Long> number(String text) {
        String digits = text.strip();
        return digits.matches("[0-9]{1,9}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    /** None if there is no such file, or it goes while it is read. */
    private List<String> lines() {
        try {
            // only its numbers are read; the folder's name in it is written as Windows writes names, not as UTF-8
            return Files.readAllLines(file(), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return List.of();
        }
    }
}
