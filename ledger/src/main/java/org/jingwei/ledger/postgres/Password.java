package org.jingwei.ledger.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Optional;

/**
 * The password of a folder's server: a file that its owner alone can read, so that whoever may read the folder may enter, and
 * no other user of the machine.
 */
final class Password {

    /** Who may enter the server; PostgreSQL's own file, made by initdb, trusts everybody on the machine. */
    private static final String RULES = """
            # written by Jingwei: whoever enters needs the password that lies in the data folder
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private static final String OPEN = """
            # written by Jingwei until the new password is set
            host all all 127.0.0.1/32 trust
            """;

    private static final int BYTES = 24;

    private final Path file;
    private final Path rules;

    Password(Path file, Path cluster) {
        this.file = file;
        this.rules = cluster.resolve("pg_hba.conf");
    }

    /** Empty in a folder of an earlier program. */
    Optional<String> read() {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.US_ASCII).strip())
                    .filter(password -> !password.isEmpty());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** The password, made if there is none; a cluster whose password was lost is opened for a new one. Under the lock only. */
    String readOrMake() throws IOException {
        Optional<String> known = read();
        if (known.isPresent()) {
            return known.get();
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        write(file, password);
        if (Files.exists(rules)) {
            write(rules, OPEN);
        }
        return password;
    }

    /** Lets nobody in without the password from now on. */
    void demand(String url, String password) throws IOException, SQLException {
        if (Files.readString(rules, StandardCharsets.UTF_8).equals(RULES)) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            // the password is of letters, digits, - and _: it cannot leave its quotes
            statement.execute("alter role postgres password '" + password + "'");
            write(rules, RULES);
            statement.execute("select pg_reload_conf()");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where backend_type = 'client backend' and pid <> pg_backend_pid()");
        }
    }

    /** Whole or not at all, and for the owner alone from the first byte. */
    private static void write(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        FileAttribute<?>[] owners =
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Files.createFile(part, owners);
        Files.writeString(part, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
