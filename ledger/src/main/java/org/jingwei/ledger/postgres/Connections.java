package org.jingwei.ledger.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jingwei.ledger.postgres.LedgerUnavailable.Reason;

/** Connections to a server, kept for use again. Thread-safe. */
public final class Connections implements AutoCloseable {

    /** Everything of ours lies in this schema, so that a server may serve others too. */
    public static final String SCHEMA = "jingwei";

    /** Pages ask short questions of many tables: compiling a plan takes longer than they do, and they are planned whole. */
    private static final String PLANNING =
            "; set jit = off; set join_collapse_limit = 12; set from_collapse_limit = 12";

    private static final int OLDEST = 14;
    private static final int MOST = 10;
    private static final int WAIT_MILLIS = 10_000;

    private final HikariDataSource pool;

    private Connections(HikariDataSource pool) {
        this.pool = pool;
    }

    /**
     * Connects.
     *
     * @param session a statement that each connection begins with; instants do not depend on it
     * @throws LedgerUnavailable if the server is not reached or is older than 14
     */
    public static Connections to(String url, String session) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger");
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setConnectionInitSql(session + PLANNING);
        config.addDataSourceProperty("currentSchema", SCHEMA);
        config.addDataSourceProperty("ApplicationName", "jingwei");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        try {
            config.setDriverClassName("org.postgresql.Driver");
            config.setJdbcUrl(url);
            Connections connections = new Connections(new HikariDataSource(config));
            connections.mustBeRecent();
            return connections;
        } catch (PoolInitializationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new LedgerUnavailable(Reason.NOT_REACHED, LedgerUnavailable.said(cause), e);
        } catch (RuntimeException e) {
            throw e instanceof LedgerUnavailable
                    ? e
                    : new LedgerUnavailable(Reason.NOT_REACHED, LedgerUnavailable.said(e), e);
        }
    }

    public DataSource source() {
        return pool;
    }

    private void mustBeRecent() {
        try (Connection connection = pool.getConnection()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST) {
                close();
                throw new LedgerUnavailable(Reason.OLD_SERVER, "服务器是 PostgreSQL " + major + "，至少要 " + OLDEST);
            }
        } catch (SQLException e) {
            close();
            throw new LedgerUnavailable(Reason.NOT_REACHED, LedgerUnavailable.said(e), e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
