package vn.sovang.command.dispatch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import vn.sovang.log.AppendWatch;
import vn.sovang.log.EventLog;

import java.time.Duration;

/// Tells whether commands are acknowledged: none waits long behind a lock, and the last one did not
/// fail for want of room. A database that answers may still take nothing.
@Component("appends")
class AppendHealth implements HealthIndicator {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final AppendWatch appends;

    AppendHealth(EventLog log, MeterRegistry metrics) {
        this.appends = log.appends();
        Gauge.builder(
                        "sovang.append.waiting.seconds",
                        () -> appends.oldestWaiting().toMillis() / 1000d)
                .description("Age of the oldest append that nobody has answered")
                .register(metrics);
    }

    @Override
    public Health health() {
        Duration waiting = appends.oldestWaiting();
        if (waiting.compareTo(PATIENCE) > 0) {
            return Health.outOfService().withDetail("waiting", waiting.toString()).build();
        }
        return appends.failing()
                .map(words -> Health.outOfService().withDetail("failed", words).build())
                .orElseGet(() -> Health.up().build());
    }
}
