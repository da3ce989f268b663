package org.jingwei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.Query;
import org.jingwei.ledger.postgres.LedgerUnavailable;
import org.jingwei.ledger.postgres.LedgerUnavailable.Reason;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @Test
    void every_statement_beside_a_class_is_understood_by_the_schema() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            files = all.filter(file -> file.toString().endsWith(".sql"))
                    .filter(file -> !file.toString().contains("migration"))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(15);
        try (LedgerStore ledger = TestServer.open(TestServer.emptyDatabase())) {
            ledger.jdbi()
                    .useHandle(handle -> assertThat(files)
                            .allSatisfy(
                                    file -> assertThat(parameters(handle, file)).isNotNegative()));
        }
    }

    /** Lets the server describe the statement, which fails if it names what is not there. */
    private static int parameters(Handle handle, Path file) throws IOException, SQLException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        ParsedSql parsed;
        try (Query any = handle.createQuery(text)) {
            parsed = new ColonPrefixSqlParser().parse(text, any.getContext());
        }
        try (PreparedStatement statement = handle.getConnection().prepareStatement(parsed.getSql())) {
            return statement.getParameterMetaData().getParameterCount();
        }
    }

    @Test
    void instants_carry_their_zone() {
        try (LedgerStore ledger = TestServer.open(TestServer.emptyDatabase())) {
            ledger.jdbi()
                    .useHandle(handle -> assertThat(handle.createQuery(
                                            "select table_name || '.' || column_name from information_schema.columns"
                                                    + " where table_schema = 'jingwei' and table_name <> 'schema_history'"
                                                    + " and data_type = 'timestamp without time zone'")
                                    .mapTo(String.class)
                                    .list())
                            .isEmpty());
        }
    }

    @Test
    void opening_twice_changes_nothing() {
        String url = TestServer.emptyDatabase();
        long before = rowVersions(url);
        assertThat(rowVersions(url)).isEqualTo(before);
    }

    private static long rowVersions(String url) {
        try (LedgerStore ledger = TestServer.open(url)) {
            return ledger.jdbi()
                    .withHandle(handle -> handle.createQuery(
                                    "select (select sum(cast(cast(xmin as text) as bigint)) from indicator)"
                                            + " + (select sum(cast(cast(xmin as text) as bigint)) from region)")
                            .mapTo(Long.class)
                            .one());
        }
    }

    @Test
    void a_schema_that_a_newer_program_wrote_is_refused() throws SQLException {
        String url = TestServer.emptyDatabase();
        TestServer.open(url).close();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into jingwei.schema_history select 99, '0099', 'later', 'SQL', 'V0099__later.sql',"
                            + " 1, 'postgres', installed_on, 1, true from jingwei.schema_history limit 1");
        }
        assertThatThrownBy(() -> TestServer.open(url))
                .isInstanceOfSatisfying(
                        LedgerUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NEWER_SCHEMA))
                .hasMessageContaining("0099");
    }

    @Test
    void a_server_that_is_not_there_is_said_so_at_once() {
        assertThatThrownBy(() -> TestServer.open("jdbc:postgresql://127.0.0.1:9/none?user=postgres"))
                .isInstanceOfSatisfying(
                        LedgerUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_REACHED));
        assertThatThrownBy(() -> TestServer.open("jdbc:mysql://localhost/none"))
                .isInstanceOfSatisfying(
                        LedgerUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_REACHED));
    }
}
