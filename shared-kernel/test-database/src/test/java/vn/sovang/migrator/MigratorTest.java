package vn.sovang.migrator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.testdatabase.TestDatabase;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Every step can be repeated, and one command line drives them all.
class MigratorTest {
    private static final TestDatabase DATABASE = TestDatabase.get();

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @Test
    void a_new_database_is_made_migrated_and_given_a_tenant_and_then_all_of_it_again()
            throws SQLException {
        Map<String, String> administrator = environment("made_by_command_line");
        administrator.put("SOVANG_DB_USER", "postgres");
        administrator.put("SOVANG_DB_PASSWORD", "postgres");
        Map<String, String> owner = environment("made_by_command_line");
        for (int time = 1; time <= 2; time++) {
            assertThat(run(administrator, "bootstrap")).as(output.toString()).isZero();
            assertThat(run(owner, "migrate")).as(output.toString()).isZero();
            assertThat(run(owner, "provision", "ha-tinh", "Hà Tĩnh " + time, "PROVINCE"))
                    .as(output.toString())
                    .isZero();
        }
        var owned = new org.postgresql.ds.PGSimpleDataSource();
        owned.setURL(owner.get("SOVANG_DB_URL"));
        owned.setUser("sovang_owner");
        owned.setPassword(DATABASE.passwords().owner());
        try (var connection = owned.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select display_name, position from log.tenant join"
                                                + " log.head using (tenant_id)")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Hà Tĩnh 2");
            assertThat(rows.getLong(2)).isZero();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void provisioning_again_keeps_what_the_tenant_has() throws SQLException {
        String tenant = DATABASE.freshTenant();
        try (var connection = DATABASE.ownerDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update log.head set position = 7 where tenant_id = '%s'".formatted(tenant));
            Migrator.provision(
                    DATABASE.ownerDataSource(),
                    new TenantSlug(tenant),
                    "Tên mới",
                    TenantKind.CENTRAL);
            try (var rows =
                    statement.executeQuery(
                            "select position from log.head where tenant_id = '%s'"
                                    .formatted(tenant))) {
                rows.next();
                assertThat(rows.getLong(1)).isEqualTo(7);
            }
            statement.execute(
                    "update log.head set position = 0 where tenant_id = '%s'".formatted(tenant));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hà Tĩnh", "ha tinh", "x;drop", "", "-a", "a--b"})
    void a_tenant_is_named_by_a_slug_only(String slug) {
        assertThat(run(environment("sovang"), "provision", slug, "Tên", "PROVINCE")).isEqualTo(1);
        assertThat(output.toString(StandardCharsets.UTF_8)).contains("slug");
    }

    @Test
    void a_role_that_may_do_too_much_is_not_used() throws SQLException {
        superuser("alter role sovang_query createdb");
        try {
            Map<String, String> administrator = environment("sovang");
            administrator.put("SOVANG_DB_USER", "postgres");
            administrator.put("SOVANG_DB_PASSWORD", "postgres");
            assertThat(run(administrator, "bootstrap")).isEqualTo(1);
            assertThat(output.toString(StandardCharsets.UTF_8))
                    .contains("sovang_query", "CREATEDB");
        } finally {
            superuser("alter role sovang_query nocreatedb");
        }
    }

    @Test
    void an_unknown_command_shows_what_there_is() {
        assertThat(run(Map.of(), "destroy")).isEqualTo(2);
        assertThat(run(Map.of())).isEqualTo(2);
        assertThat(output.toString(StandardCharsets.UTF_8)).contains("SOVANG_DB_URL");
    }

    @Test
    void what_is_not_set_is_named() {
        assertThat(run(Map.of(), "migrate")).isEqualTo(1);
        assertThat(output.toString(StandardCharsets.UTF_8)).contains("SOVANG_DB_URL is not set");
    }

    private int run(Map<String, String> environment, String... arguments) {
        PrintStream print = new PrintStream(output, true, StandardCharsets.UTF_8);
        return new MigratorCommand(environment, print, print).run(arguments);
    }

    private static Map<String, String> environment(String database) {
        Map<String, String> environment = new HashMap<>();
        environment.put(
                "SOVANG_DB_URL", DATABASE.jdbcUrl().replaceFirst("/sovang$", "/" + database));
        environment.put("SOVANG_OWNER_PASSWORD", DATABASE.passwords().owner());
        environment.put("SOVANG_COMMAND_PASSWORD", DATABASE.passwords().command());
        environment.put("SOVANG_QUERY_PASSWORD", DATABASE.passwords().query());
        return environment;
    }

    private static void superuser(String sql) throws SQLException {
        try (var connection = DATABASE.superuserDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
