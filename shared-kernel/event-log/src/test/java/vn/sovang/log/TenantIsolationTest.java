package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.log.LogFixture.DATABASE;
import static vn.sovang.log.LogFixture.key;
import static vn.sovang.log.LogFixture.note;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

/// The database shows a tenant's rows to that tenant only.
class TenantIsolationTest {
    /// They name tenants and positions, and hold nothing of a province.
    private static final Set<String> CONTROL_TABLES =
            Set.of(
                    "log.tenant",
                    "log.head",
                    "log.automation_position",
                    "log.automation_parked",
                    "view.projection");

    private static final String TENANT_TABLES =
            """
            select n.nspname || '.' || c.relname from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
            where n.nspname in ('log', 'view') and c.relkind in ('r', 'p')
            """;

    private final LogFixture mine = new LogFixture();
    private final LogFixture theirs = new LogFixture();

    @BeforeEach
    void bothWrite() {
        for (LogFixture fixture : List.of(mine, theirs)) {
            fixture.append(
                    new AppendRequest(
                            List.of(note("a", 0)),
                            List.of(Reservation.take("number", "1", "a")),
                            key("k", "body", "a"),
                            List.of(),
                            LogFixture.NOW));
        }
    }

    @Test
    void an_unset_tenant_sees_no_rows() throws SQLException {
        assertThat(visible(DATABASE.commandDataSource(), "", "log.event")).isZero();
        assertThat(visible(DATABASE.queryDataSource(), "", "log.event")).isZero();
        assertThat(visible(DATABASE.ownerDataSource(), "", "log.event")).isZero();
        assertThat(visible(DATABASE.ownerDataSource(), "", partition(mine))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.event", "log.command", "log.reservation"})
    void a_tenant_sees_its_own_rows_only(String table) throws SQLException {
        String tenant = mine.tenant.value();
        assertThat(visible(DATABASE.commandDataSource(), tenant, table)).isOne();
        assertThat(
                        visible(
                                DATABASE.commandDataSource(),
                                tenant,
                                table + " where tenant_id = '%s'".formatted(theirs.tenant)))
                .isZero();
    }

    @Test
    void another_tenants_partition_is_shut_even_to_who_names_it() throws SQLException {
        String tenant = mine.tenant.value();
        assertThat(visible(DATABASE.ownerDataSource(), tenant, partition(theirs))).isZero();
        for (DataSource service :
                List.of(DATABASE.commandDataSource(), DATABASE.queryDataSource())) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> visible(service, tenant, partition(theirs)))
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void the_same_ids_keys_and_numbers_live_side_by_side() {
        assertThat(mine.all()).hasSize(1);
        assertThat(theirs.all()).hasSize(1);
        assertThat(mine.all().getFirst().eventId()).isNotEqualTo(theirs.all().getFirst().eventId());
    }

    @Test
    void the_tenant_does_not_outlive_the_call_on_a_pooled_connection() throws SQLException {
        try (var connection = DATABASE.queryDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select * from log.events_after('%s', 0, 9)".formatted(mine.tenant));
            try (var rows = statement.executeQuery("select count(*) from log.event")) {
                rows.next();
                assertThat(rows.getLong(1)).isZero();
            }
        }
    }

    @Test
    void a_service_cannot_write_into_another_tenant() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() ->
                        LogFixture.execute(
                                DATABASE.commandDataSource(),
                                "select set_config('sovang.tenant', '%s', true)"
                                        .formatted(mine.tenant),
                                """
                                insert into log.attachment values
                                ('%s', repeat('ab', 32), 'application/pdf', 0, '', now(), '')\
                                """
                                        .formatted(theirs.tenant)))
                .withMessageContaining("row-level security");
    }

    @Test
    void every_table_with_a_tenant_has_forced_row_level_security_and_the_one_policy()
            throws SQLException {
        List<String> guarded =
                texts(
                        TENANT_TABLES
                                + """
                                and c.relrowsecurity and c.relforcerowsecurity
                                and (select count(*) = 1 and bool_and(
                                         polpermissive and polcmd = '*' and polroles = '{0}'
                                         and pg_get_expr(polqual, polrelid) =
                                             '(tenant_id = current_setting(''sovang.tenant''::text, true))')
                                     from pg_policy where polrelid = c.oid)
                                """);
        List<String> all = texts(TENANT_TABLES);
        all.removeAll(CONTROL_TABLES);
        assertThat(all).contains("log.event", "log.command", partition(mine), "log.event_ha_tinh");
        assertThat(guarded).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void the_tenant_is_first_in_every_unique_key() throws SQLException {
        assertThat(
                        texts(
                                """
                                select i.indexrelid::regclass::text from pg_index i
                                join pg_class c on c.oid = i.indrelid
                                join pg_namespace n on n.oid = c.relnamespace
                                join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
                                where n.nspname in ('log', 'view') and i.indisunique
                                and i.indkey[0] <> t.attnum
                                """))
                .isEmpty();
    }

    @Test
    void services_are_granted_the_parent_and_no_partition() throws SQLException {
        assertThat(
                        texts(
                                """
                                select c.relname || ' ' || r.rolname from pg_class c, pg_roles r
                                where c.relispartition and c.relkind in ('r', 'p')
                                and c.relnamespace = 'log'::regnamespace
                                and r.rolname in ('sovang_command', 'sovang_query')
                                and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete, truncate')
                                """))
                .isEmpty();
    }

    @Test
    void every_function_fixes_its_search_path() throws SQLException {
        assertThat(
                        texts(
                                """
                                select proname from pg_proc p join pg_language l on l.oid = p.prolang
                                where pronamespace = 'log'::regnamespace and l.lanname = 'plpgsql'
                                and not coalesce('search_path=pg_catalog, pg_temp' = any (proconfig), false)
                                """))
                .isEmpty();
    }

    private static long visible(DataSource role, String tenant, String from) throws SQLException {
        return LogFixture.count(role, tenant, from);
    }

    private static String partition(LogFixture fixture) {
        return "log.event_" + fixture.tenant.value();
    }

    private static List<String> texts(String query) throws SQLException {
        try (var connection = DATABASE.superuserDataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
