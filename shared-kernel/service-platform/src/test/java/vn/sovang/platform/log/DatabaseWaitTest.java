package vn.sovang.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

class DatabaseWaitTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void a_database_that_comes_later_is_waited_for() {
        Answering database = new Answering(1, "08001");
        DatabaseWait.await(database, LONG);
        assertThat(database.asked).isEqualTo(2);
    }

    @Test
    void a_database_that_does_not_come_ends_the_start_with_its_reason_and_what_to_do() {
        Answering database = new Answering(Integer.MAX_VALUE, "08001");
        assertThatExceptionOfType(DatabaseMissing.class)
                .isThrownBy(() -> DatabaseWait.await(database, Duration.ZERO))
                .withMessage("08001 is why")
                .satisfies(missing ->
                        assertThat(new DatabaseMissingAnalyzer().analyze(missing))
                                .satisfies(told -> {
                                    assertThat(told.getDescription()).contains("08001 is why");
                                    assertThat(told.getAction()).contains("SOVANG_DB_URL");
                                }));
    }

    @Test
    void a_role_that_is_refused_is_not_waited_for() {
        Answering database = new Answering(Integer.MAX_VALUE, "28P01");
        assertThatExceptionOfType(DatabaseMissing.class)
                .isThrownBy(() -> DatabaseWait.await(database, LONG));
        assertThat(database.asked).isEqualTo(1);
    }

    /// A database that refuses some times before it answers, as a pool hands it on.
    private static final class Answering extends AbstractDataSource {
        private final int refusals;
        private final String state;
        private int asked;

        Answering(int refusals, String state) {
            this.refusals = refusals;
            this.state = state;
        }

        @Override
        public Connection getConnection() {
            if (asked++ < refusals) {
                throw new IllegalStateException(
                        "no pool", new SQLException(state + " is why", state));
            }
            return (Connection)
                    Proxy.newProxyInstance(
                            Connection.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (_, method, _) -> method.getName().equals("isValid") ? true : null);
        }

        @Override
        public Connection getConnection(String user, String password) {
            return getConnection();
        }
    }
}
