package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;

/// A database that answers and takes nothing.
class AppendWatchTest {
    private final AppendWatch watch = new AppendWatch();

    @Test
    void a_full_disk_is_told_until_an_append_succeeds() {
        fail("could not extend file: No space left on device", "53100");
        assertThat(watch.failing())
                .hasValueSatisfying(words -> assertThat(words).contains("space"));

        var _ = watch.over(Outcome.KeyReused::new);
        assertThat(watch.failing()).isEmpty();
    }

    @Test
    void a_fault_of_one_append_is_no_fault_of_the_database() {
        fail("timestamp out of range", "22008");

        assertThat(watch.failing()).isEmpty();
        assertThat(watch.oldestWaiting()).isZero();
    }

    @Test
    void a_wait_for_a_lock_that_was_given_up_may_come_again() {
        assertThat(new EventLogFailure(new SQLException("waited", "55P03")).again().isBusy())
                .isTrue();
        assertThat(new EventLogFailure(new SQLException("gone", "57P01")).isBusy()).isFalse();
    }

    private void fail(String words, String state) {
        EventLogFailure failure = new EventLogFailure(new SQLException(words, state));
        assertThat(
                        catchThrowable(() ->
                                watch.over(() -> {
                                    throw failure;
                                })))
                .isSameAs(failure);
    }
}
