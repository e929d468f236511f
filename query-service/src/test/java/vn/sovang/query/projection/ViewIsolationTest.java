package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.testdatabase.TestDatabase;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Walks the catalogue, so a new table cannot be forgotten.
class ViewIsolationTest {
    /// Hold positions only, or what is sealed with the master key.
    private static final Set<String> CONTROL =
            Set.of("projection", "page_session", "page_session_attributes");

    private final JdbcClient query = JdbcClient.create(TestDatabase.get().queryDataSource());
    private final JdbcClient superuser =
            JdbcClient.create(TestDatabase.get().superuserDataSource());

    @Test
    void every_table_of_a_province_is_isolated_by_the_database() {
        assertThat(tables()).contains("report_board", "parked_event", "rebuild_report");
        assertThat(tables())
                .filteredOn(table -> !CONTROL.contains(table))
                .allSatisfy(table ->
                        assertThat(isolation(table))
                                .as(table)
                                .containsEntry("enabled", true)
                                .containsEntry("forced", true)
                                .containsEntry("policies", 1L)
                                .containsEntry("tenant_first", true)
                                .containsEntry("owner", "sovang_owner"));
    }

    @Test
    void without_a_tenant_there_are_no_rows_and_none_can_be_written() {
        Machinery machinery = new Machinery(new NameBoard("isolation"));
        TestLog log = new TestLog().append(new SamplePlan().everything());
        machinery.follow();
        assertThat(machinery.rows(log.tenant())).isNotEmpty();

        assertThat(tables())
                .filteredOn(table -> !CONTROL.contains(table))
                .allSatisfy(table -> assertThat(count(table)).as(table).isZero());
    }

    @Test
    void the_command_service_has_no_access_to_read_models() {
        assertThat(tables())
                .allSatisfy(table ->
                        assertThat(
                                        superuser
                                                .sql(
                                                        "select"
                                                            + " has_table_privilege('sovang_command',"
                                                            + " 'view.' || ?, 'select')")
                                                .param(table)
                                                .query(Boolean.class)
                                                .single())
                                .as(table)
                                .isFalse());
    }

    private long count(String table) {
        return query.sql("select count(*) from view." + table).query(Long.class).single();
    }

    private List<String> tables() {
        return superuser
                .sql("select tablename from pg_tables where schemaname = 'view' order by 1")
                .query(String.class)
                .list();
    }

    private Map<String, Object> isolation(String table) {
        return superuser
                .sql(
                        """
                        select c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
                               (select count(*) from pg_policy p where p.polrelid = c.oid
                                and pg_get_expr(p.polqual, c.oid)
                                    like '%tenant_id = current_setting(''sovang.tenant''%') as policies,
                               (select bool_and(a.attname = 'tenant_id')
                                from pg_index i join pg_attribute a
                                     on a.attrelid = c.oid and a.attnum = i.indkey[0]
                                where i.indrelid = c.oid and i.indisunique) as tenant_first,
                               pg_get_userbyid(c.relowner) as owner
                        from pg_class c where c.oid = ('view.' || ?)::regclass
                        """)
                .param(table)
                .query()
                .singleRow();
    }
}
