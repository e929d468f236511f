package vn.sovang.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

import java.util.concurrent.atomic.AtomicLong;

class LivenessTest {
    private final AtomicLong nanos = new AtomicLong();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Pulses pulses = new Pulses(metrics, nanos::get);

    @Test
    void a_thread_that_is_silent_for_long_makes_the_service_dead() {
        assertThat(pulses.health().getStatus()).isEqualTo(Status.UP);
        pulses.beat("quiet");
        pulses.beat("busy");

        nanos.addAndGet(Pulses.LONGEST_SILENCE.toNanos());
        pulses.beat("busy");
        assertThat(pulses.health().getStatus()).isEqualTo(Status.UP);

        nanos.addAndGet(1_000_000_000);
        pulses.beat("busy");
        assertThat(pulses.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(metrics.get("sovang.pulse.silence").gauge().value()).isEqualTo(301);

        pulses.end("quiet");
        assertThat(pulses.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void an_error_of_the_machine_does_not_end_the_thread_that_follows() {
        Setbacks setbacks = new Setbacks();

        assertThat(
                        setbacks.attempt(
                                "following",
                                () -> {
                                    throw new StackOverflowError();
                                }))
                .isFalse();
        assertThat(setbacks.attempt("something else", () -> true)).isTrue();
    }
}
