package vn.sovang.query.proof;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.platform.lifecycle.Setbacks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Verifies each province once a day and whenever somebody asks, one after the other on one thread,
/// and raises the alarm where something does not fit.
@Component
class VerificationSchedule implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(VerificationSchedule.class);
    private static final Duration AGE = Duration.ofHours(24);
    private static final long FIRST = 5;
    private static final long PAUSE = 60;

    private final Verifications verifications;
    private final EventLog log;
    private final Clock clock;
    private final Setbacks setbacks = new Setbacks();
    private final Map<TenantId, Verification> newest = new ConcurrentHashMap<>();
    private volatile ScheduledExecutorService thread = ended();

    VerificationSchedule(
            Verifications verifications, EventLog log, Clock clock, MeterRegistry metrics) {
        this.verifications = verifications;
        this.log = log;
        this.clock = clock;
        Gauge.builder("sovang.log.misfits", newest, VerificationSchedule::misfits)
                .description(
                        "Provinces whose log, checkpoints or files did not fit when last verified")
                .register(metrics);
        Gauge.builder("sovang.log.unverified", this, VerificationSchedule::oldest)
                .description("Time since the verification that is farthest back")
                .baseUnit("seconds")
                .register(metrics);
    }

    @Override
    public void start() {
        ScheduledExecutorService timer =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("verification").factory());
        var _ = timer.scheduleWithFixedDelay(this::round, FIRST, PAUSE, TimeUnit.MINUTES);
        thread = timer;
    }

    @Override
    public void stop() {
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return !thread.isShutdown();
    }

    /// Verifies a province as soon as the thread is free; one that is under way is enough.
    void ask(TenantId tenant) {
        if (verifications.begin(tenant)) {
            thread.execute(() -> run(tenant));
        }
    }

    private void round() {
        setbacks.run(
                "the daily verification",
                () -> log.heads().keySet().stream().filter(this::isDue).forEach(this::daily));
    }

    private boolean isDue(TenantId tenant) {
        Verification last = verifications.of(tenant);
        newest.put(tenant, last);
        Instant finished = last.finishedAt();
        return last.state() != Verification.State.RUNNING
                && (finished == null || finished.isBefore(clock.instant().minus(AGE)));
    }

    private void daily(TenantId tenant) {
        if (verifications.begin(tenant)) {
            run(tenant);
        }
    }

    private void run(TenantId tenant) {
        setbacks.run(
                "verifying " + tenant,
                () -> {
                    Verification found = verifications.run(tenant);
                    newest.put(tenant, found);
                    if (found.state() == Verification.State.DIFFERS) {
                        LOG.error(
                                "The log of {} does not fit: {} {}",
                                tenant,
                                Optional.ofNullable(found.misfit()),
                                found.faults());
                    }
                });
    }

    private static double misfits(Map<TenantId, Verification> newest) {
        return newest.values().stream()
                .filter(found -> found.state() == Verification.State.DIFFERS)
                .count();
    }

    private double oldest() {
        return newest.values().stream()
                .map(Verification::finishedAt)
                .flatMap(finished -> Optional.ofNullable(finished).stream())
                .mapToLong(finished -> Duration.between(finished, clock.instant()).toSeconds())
                .max()
                .orElse(0);
    }

    private static ScheduledExecutorService ended() {
        ScheduledExecutorService none = Executors.newSingleThreadScheduledExecutor();
        none.shutdown();
        return none;
    }
}
