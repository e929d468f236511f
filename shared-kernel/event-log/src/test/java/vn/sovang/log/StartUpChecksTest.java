package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static vn.sovang.log.LogFixture.DATABASE;

import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import java.sql.SQLException;

import javax.sql.DataSource;

/// A service refuses to start on a database that does not keep the promises.
class StartUpChecksTest {
    @Test
    void the_services_roles_are_weak_enough() {
        assertThatCode(() -> RoleCheck.verify(DATABASE.commandDataSource()))
                .doesNotThrowAnyException();
        assertThatCode(() -> RoleCheck.verify(DATABASE.queryDataSource()))
                .doesNotThrowAnyException();
    }

    @Test
    void an_owner_a_superuser_and_who_passes_policies_by_are_refused() throws SQLException {
        assertThatIllegalStateException()
                .isThrownBy(() -> RoleCheck.verify(DATABASE.ownerDataSource()))
                .withMessageContaining("owner of log.");
        assertThatIllegalStateException()
                .isThrownBy(() -> RoleCheck.verify(DATABASE.superuserDataSource()))
                .withMessageContaining("superuser");
        LogFixture.execute(
                DATABASE.superuserDataSource(),
                "create role passes_by login bypassrls password 'passes_by'",
                "create role one_of_the_owners login password 'one_of_the_owners'",
                "grant sovang_owner to one_of_the_owners");
        assertThatIllegalStateException()
                .isThrownBy(() -> RoleCheck.verify(as("passes_by")))
                .withMessageContaining("BYPASSRLS");
        assertThatIllegalStateException()
                .isThrownBy(() -> RoleCheck.verify(as("one_of_the_owners")))
                .withMessageContaining("owner of log.");
    }

    @Test
    void both_services_recognise_the_migrated_schema() {
        assertThat(SchemaVersion.expected()).isNotEmpty();
        assertThatCode(() -> SchemaVersion.verify(DATABASE.commandDataSource()))
                .doesNotThrowAnyException();
        assertThatCode(() -> SchemaVersion.verify(DATABASE.queryDataSource()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_schema_with_too_few_or_unknown_migrations_is_refused() {
        var expected = SchemaVersion.expected();
        var fewer = new java.util.TreeSet<>(expected);
        String newest = fewer.removeLast();
        var more = new java.util.TreeSet<>(expected);
        more.add("20991231.2359");
        assertThatIllegalStateException()
                .isThrownBy(() -> SchemaVersion.compare(expected, fewer))
                .withMessageContaining("lacks")
                .withMessageContaining(newest);
        assertThatIllegalStateException()
                .isThrownBy(() -> SchemaVersion.compare(expected, more))
                .withMessageContaining("20991231.2359");
    }

    private static DataSource as(String role) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(DATABASE.jdbcUrl());
        dataSource.setUser(role);
        dataSource.setPassword(role);
        return dataSource;
    }
}
