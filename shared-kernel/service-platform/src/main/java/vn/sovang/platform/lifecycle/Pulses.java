package vn.sovang.platform.lifecycle;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// Beats of the threads that follow the log. One that has been silent for long hangs or is dead,
/// and only a new start helps: this is a part of liveness. What fails and is tried again beats on.
@Component("pulses")
public final class Pulses implements HealthIndicator {
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

    private final Map<String, Long> beats = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    @Autowired
    public Pulses(MeterRegistry metrics) {
        this(metrics, System::nanoTime);
    }

    Pulses(MeterRegistry metrics, LongSupplier nanos) {
        this.nanos = nanos;
        Gauge.builder("sovang.pulse.silence", this, Pulses::longestSilence)
                .description("Time since the quietest thread that follows the log was heard")
                .baseUnit("seconds")
                .register(metrics);
    }

    public void beat(String thread) {
        beats.put(thread, nanos.getAsLong());
    }

    /// Ends a pulse on purpose.
    public void end(String thread) {
        beats.remove(thread);
    }

    @Override
    public Health health() {
        return longestSilence() > LONGEST_SILENCE.toSeconds()
                ? Health.down().build()
                : Health.up().build();
    }

    private double longestSilence() {
        long now = nanos.getAsLong();
        return beats.values().stream().mapToLong(beat -> now - beat).max().orElse(0) / 1e9;
    }
}
