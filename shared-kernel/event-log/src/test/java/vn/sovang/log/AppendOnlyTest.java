package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.log.LogFixture.DATABASE;
import static vn.sovang.log.LogFixture.note;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.SQLException;

import javax.sql.DataSource;

/// Events in the log stay there, as they are.
class AppendOnlyTest {
    private final LogFixture fixture = new LogFixture();

    @BeforeEach
    void writeAnEvent() {
        fixture.append(note("a", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "command, update %s set name = 'x', permission denied",
        "command, delete from %s, permission denied",
        "command, truncate %s, permission denied",
        "command, insert into %s select * from log.event, permission denied",
        "query, update %s set name = 'x', permission denied",
        "query, delete from %s, permission denied",
        "query, truncate %s, permission denied",
        "query, insert into %s select * from log.event, permission denied",
        "owner, update %s set name = 'x', append-only",
        "owner, delete from %s, append-only",
        "owner, truncate %s, append-only",
        "superuser, update %s set name = 'x', append-only",
        "superuser, delete from %s, append-only",
        "superuser, truncate %s, append-only"
    })
    void nobody_changes_it_through_the_table_or_a_partition(String role, String sql, String reason)
            throws SQLException {
        for (String table : new String[] {"log.event", partition()}) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() ->
                            LogFixture.execute(
                                    role(role),
                                    "select set_config('sovang.tenant', '%s', true)"
                                            .formatted(fixture.tenant),
                                    sql.formatted(table)))
                    .withMessageContaining(reason);
        }
        assertThat(fixture.all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "command, log.command",
        "command, log.reservation",
        "command, log.head",
        "command, log.tenant",
        "command, log.attachment_reference",
        "command, log.attachment",
        "command, log.attachment_offer",
        "command, log.attachment_piece",
        "command, log.attachment_volume",
        "command, log.attachment_removed",
        "query, log.command",
        "query, log.reservation",
        "query, log.head",
        "query, log.tenant",
        "query, log.attachment_reference",
        "query, log.attachment",
        "query, log.attachment_offer",
        "query, log.attachment_piece"
    })
    void services_delete_nothing_beside_it_either(String role, String table) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> LogFixture.execute(role(role), "delete from " + table))
                .withMessageContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource({
        "log.append",
        "log.forget_commands",
        "log.store_snapshot",
        "log.provision",
        "log.copy_attachment",
        "log.remove_unreferenced_attachments"
    })
    void the_query_service_cannot_call_what_writes(String function) throws SQLException {
        assertThat(
                        LogFixture.count(
                                DATABASE.queryDataSource(),
                                "",
                                "pg_proc where pronamespace = 'log'::regnamespace and '%s' ="
                                                .formatted(function)
                                        + " 'log.' || proname and not has_function_privilege(oid,"
                                        + " 'execute')"))
                .isOne();
    }

    private String partition() {
        return "log.event_" + fixture.tenant.value();
    }

    private static DataSource role(String name) {
        return switch (name) {
            case "command" -> DATABASE.commandDataSource();
            case "query" -> DATABASE.queryDataSource();
            case "owner" -> DATABASE.ownerDataSource();
            default -> DATABASE.superuserDataSource();
        };
    }
}
