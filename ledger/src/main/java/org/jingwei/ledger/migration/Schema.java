package org.jingwei.ledger.migration;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jingwei.ledger.postgres.Connections;
import org.jingwei.ledger.postgres.LedgerUnavailable;
import org.jingwei.ledger.postgres.LedgerUnavailable.Reason;

/** Brings a database to the schema of this program; never back. */
public final class Schema {

    private Schema() {}

    /**
     * Applies the migrations that are missing, and gives the number of the last.
     *
     * @throws LedgerUnavailable if the schema is newer than this program, or not what its migrations made
     */
    public static String migrate(DataSource source) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .defaultSchema(Connections.SCHEMA)
                .createSchemas(true)
                .table("schema_history")
                .locations("classpath:org/jingwei/ledger/migration")
                .cleanDisabled(true)
                .load();
        try {
            refuseNewer(flyway);
            flyway.migrate();
            MigrationInfo current = flyway.info().current();
            return current == null ? "0" : String.valueOf(current.getVersion());
        } catch (FlywayException e) {
            throw new LedgerUnavailable(Reason.FOREIGN_SCHEMA, LedgerUnavailable.said(e), e);
        }
    }

    private static void refuseNewer(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(step -> step.getState() == MigrationState.FUTURE_SUCCESS
                        || step.getState() == MigrationState.FUTURE_FAILED)
                .findFirst()
                .ifPresent(step -> {
                    throw new LedgerUnavailable(Reason.NEWER_SCHEMA, "台账的结构是 " + step.getVersion() + "，由更新版本的经纬写成");
                });
    }
}
