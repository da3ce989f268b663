package org.jingwei.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jingwei.ledger.postgres.EmbeddedServer;
import org.jingwei.ledger.postgres.Server;

/**
 * The real PostgreSQL for all tests of this run, unfriendly: another time zone and order of dates in each connection. Each
 * ledger gets a database of its own. (The driver refuses any date style but ISO, so only its order can be foreign.)
 */
final class TestServer {

    static final Path PROGRAMS = Path.of("target", "postgres").toAbsolutePath();
    static final Instant TIME = Instant.parse("2031-07-31T16:30:00.123456Z");
    static final Clock CLOCK = Clock.fixed(TIME, ZoneOffset.UTC);
    static final String FOREIGN =
            "set timezone = 'America/Los_Angeles'; set datestyle = 'ISO, DMY'; set intervalstyle = 'sql_standard'";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private TestServer() {}

    private static final class Shared {
        /** Another server, of 14 or later, by {@code -Djingwei.server=jdbc:postgresql://…/postgres?user=…}. */
        static final Server SERVER = Optional.ofNullable(System.getProperty("jingwei.server"))
                .map(Server::at)
                .orElseGet(() -> EmbeddedServer.open(Path.of("target", "server"), PROGRAMS));
    }

    /** A database with the schema and the catalogues, which is copied: making them takes longer. */
    private static final class Migrated {
        static final String NAME = made();

        private static String made() {
            open(create("migrated", "template0")).close();
            return "migrated";
        }
    }

    /** The address of a new database that a ledger was opened in once. */
    static String database() {
        return create("ledger" + NEXT.incrementAndGet(), Migrated.NAME);
    }

    /** The address of a new, empty database. */
    static String emptyDatabase() {
        return create("empty" + NEXT.incrementAndGet(), "template0");
    }

    private static String create(String name, String template) {
        String url = Shared.SERVER.url();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url.replace("/postgres?", "/" + name + "?");
    }

    static LedgerStore open(String url) {
        return LedgerStore.open(LedgerSettings.server(url).withSession(FOREIGN), CLOCK);
    }
}
