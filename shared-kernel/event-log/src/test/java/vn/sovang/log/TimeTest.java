package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.log.LogFixture.NOW;
import static vn.sovang.log.LogFixture.note;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Time never runs against position.
class TimeTest {
    private final LogFixture fixture = new LogFixture();

    @Test
    void a_clock_that_goes_back_does_not_take_recorded_time_back() {
        record(0, NOW);
        record(1, NOW.minusSeconds(3600));
        record(2, NOW.plusSeconds(5));
        record(3, NOW);
        assertThat(fixture.all())
                .extracting(RecordedEvent::recordedAt)
                .containsExactly(NOW, NOW, NOW.plusSeconds(5), NOW.plusSeconds(5));
    }

    @Test
    void a_clock_that_runs_ahead_does_not_take_later_events_along() {
        record(0, Instant.now().plus(Duration.ofDays(30)));
        record(1, Instant.now());
        Instant soon = Instant.now().plusSeconds(60);
        assertThat(fixture.all())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.recordedAt()).isBefore(soon));
        assertThat(at(soon)).isEqualTo(2);
    }

    @Test
    void the_position_at_a_moment_is_the_newest_recorded_by_then() {
        for (int i = 0; i < 20; i++) {
            record(i, NOW.plusSeconds(i / 2));
        }
        assertThat(at(NOW.minusMillis(1))).isZero();
        assertThat(at(NOW)).isEqualTo(2);
        assertThat(at(NOW.plusMillis(500))).isEqualTo(2);
        assertThat(at(NOW.plusSeconds(4))).isEqualTo(10);
        assertThat(at(NOW.plusSeconds(9))).isEqualTo(20);
        assertThat(at(NOW.plusSeconds(1000))).isEqualTo(20);
    }

    @Test
    void nothing_was_recorded_before_the_first_event() {
        assertThat(at(NOW)).isZero();
    }

    private long at(Instant moment) {
        return fixture.log.positionAt(fixture.tenant, moment);
    }

    private void record(long sequence, Instant now) {
        fixture.append(AppendRequest.of(List.of(note("a", sequence)), now));
    }
}
