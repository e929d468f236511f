package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import vn.sovang.platform.log.LogSignals;
import vn.sovang.testdatabase.TestDatabase;

import java.sql.SQLException;
import java.time.Duration;

/// Followers of the log are woken by appends of any instance, and by themselves without a signal.
@Timeout(60)
class LogSignalsTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Duration LONG = Duration.ofSeconds(30);

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final LogSignals appending =
            new LogSignals(DATABASE.commandDataSource(), new SimpleMeterRegistry());
    private final LogSignals following = new LogSignals(DATABASE.queryDataSource(), metrics);
    private final LogSignals.Waker waker = following.waker();

    @BeforeEach
    void start() {
        appending.start();
        following.start();
        await().until(this::isListening);
        waker.await(LONG);
    }

    @AfterEach
    void stop() {
        appending.stop();
        following.stop();
    }

    @Test
    void an_append_of_another_instance_wakes_before_the_slow_look() {
        long soonest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long from = System.nanoTime();
            appending.ring();
            waker.await(LONG);
            soonest = Math.min(soonest, System.nanoTime() - from);
        }

        assertThat(Duration.ofNanos(soonest)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void a_lost_connection_is_shown_and_made_again() throws SQLException {
        try (var connection = DATABASE.superuserDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where application_name = 'sovang-log-signals'");
        }

        await().until(() -> !isListening());
        await().until(this::isListening);
        an_append_of_another_instance_wakes_before_the_slow_look();
    }

    @Test
    void without_a_connection_a_follower_looks_as_often_as_it_likes() {
        following.stop();
        await().until(() -> !isListening());
        waker.await(LONG);
        long from = System.nanoTime();

        waker.await(Duration.ofMillis(20));

        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(5));
    }

    private boolean isListening() {
        return metrics.get("sovang.log.listening").gauge().value() == 1;
    }
}
