package org.jingwei.ledger;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jingwei.ledger.postgres.EmbeddedServer;
import org.jingwei.ledger.postgres.Server;

/** Where the ledger is kept, and how a connection to it begins. */
public final class LedgerSettings {

    private final Supplier<Server> server;
    private final String session;

    private LedgerSettings(Supplier<Server> server, String session) {
        this.server = server;
        this.session = session;
    }

    /** In a folder of its own, which is made if there is none. PostgreSQL's programs are unpacked into it. */
    public static LedgerSettings folder(Path home) {
        return folder(home, home.resolve("postgres"));
    }

    /** In a folder, with PostgreSQL's programs in another that several ledgers may share. */
    public static LedgerSettings folder(Path home, Path programs) {
        return new LedgerSettings(() -> EmbeddedServer.open(home, programs), "set timezone = 'UTC'");
    }

    /** On a server of PostgreSQL 14 or later, by its JDBC address ({@code jdbc:postgresql://host/base?user=…}). */
    public static LedgerSettings server(String url) {
        return new LedgerSettings(() -> Server.at(url), "set timezone = 'UTC'");
    }

    /** The same with another statement at the beginning of each connection. */
    LedgerSettings withSession(String statement) {
        return new LedgerSettings(server, statement);
    }

    Server open() {
        return server.get();
    }

    String session() {
        return session;
    }
}
