package vn.sovang.command.automation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.sovang.command.act.ActMetadata;
import vn.sovang.command.dispatch.CommandDispatch;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.CommandKey;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.log.UnreadablePayload;
import vn.sovang.platform.lifecycle.Pulses;
import vn.sovang.platform.lifecycle.Setbacks;
import vn.sovang.platform.log.LogSignals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Follows every province's log and lets each automation react. One look at the heads finds what
/// moved.
@Component
class AutomationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(AutomationRunner.class);
    private static final int PAGE = 200;
    private static final String PULSE = "automations";

    /// Milliseconds in which a few appends come together before they are read.
    private static final long BREATH = 2;

    private static final String HEADS = "reading how far each province's log has come";

    private final EventLog log;
    private final CommandDispatch dispatch;
    private final AutomationPositions positions;
    private final List<Automation> automations;
    private final Pulses pulses;
    private final MeterRegistry metrics;
    private final LogSignals.Waker waker;
    private final Duration pause;
    private final Setbacks setbacks = new Setbacks();
    private final Map<String, Long> reached = new ConcurrentHashMap<>();
    private final Map<String, Long> behind = new ConcurrentHashMap<>();

    /// False before the first look, and while the database cannot be asked.
    private volatile boolean headsAreKnown;

    AutomationRunner(
            EventLog log,
            CommandDispatch dispatch,
            AutomationPositions positions,
            List<Automation> automations,
            LogSignals signals,
            Pulses pulses,
            MeterRegistry metrics,
            @Value("${sovang.automation.poll:100ms}") Duration pause) {
        this.log = log;
        this.dispatch = dispatch;
        this.positions = positions;
        this.automations = automations;
        this.waker = signals.waker();
        this.pause = pause;
        this.pulses = pulses;
        this.metrics = metrics;
        Gauge.builder("sovang.automation.lag", this, AutomationRunner::lag)
                .description("Events that the automation farthest behind has still to react to")
                .register(metrics);
    }

    @Scheduled(fixedDelay = BREATH)
    void follow() {
        waker.await(pause);
        attempt(
                HEADS,
                () ->
                        heads().forEach((tenant, head) ->
                                automations.forEach(one -> follow(one, tenant, head))));
    }

    private Map<TenantId, Long> heads() {
        try {
            Map<TenantId, Long> heads = log.heads();
            headsAreKnown = true;
            return heads;
        } catch (Throwable gone) {
            headsAreKnown = false;
            throw gone;
        }
    }

    /// A failure stops this automation in this province at its event, and is tried again, ever more
    /// slowly; all others go on.
    private void follow(Automation automation, TenantId tenant, long head) {
        String where = automation.name() + " of " + tenant;
        attempt(where, () -> catchUp(automation, tenant, head, where));
        behind.put(where, head - reached.getOrDefault(where, 0L));
    }

    private void catchUp(Automation automation, TenantId tenant, long head, String where) {
        long position =
                reached.computeIfAbsent(where, _ -> positions.of(automation.name(), tenant));
        if (position > head) {
            LOG.error(
                    "automation {} had come to event {}, and the log ends at {}: an older one was"
                            + " restored; it goes on from there",
                    where,
                    position,
                    head);
            positions.setBack(automation.name(), tenant, head);
            reached.put(where, head);
        }
        while (position < head) {
            List<RecordedEvent> page = log.read(tenant, position, PAGE);
            for (RecordedEvent event : page) {
                react(automation, event);
                position = event.position();
            }
            positions.move(automation.name(), tenant, position);
            reached.put(where, position);
            pulses.beat(PULSE);
        }
    }

    /// Reacts to an event, unless it cannot be read: it may be what this automation waits for, so
    /// it waits, and the lag shows it.
    private void react(Automation automation, RecordedEvent event) {
        if (event.payload() instanceof UnreadablePayload(String reason)) {
            throw new IllegalStateException(
                    "event %d of %s: %s".formatted(event.position(), event.tenant(), reason));
        }
        automation.on(event).forEach(reaction -> send(automation, event, reaction));
    }

    private void attempt(String what, Runnable work) {
        pulses.beat(PULSE);
        setbacks.run(what, work);
    }

    /// Lag in events; not a number while it is not known.
    private double lag() {
        if (!headsAreKnown) {
            return Double.NaN;
        }
        return behind.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private void send(Automation automation, RecordedEvent cause, Reaction reaction) {
        String actor = Actor.PLATFORM + automation.name();
        byte[] hash = cause.eventId().toString().getBytes(StandardCharsets.UTF_8);
        CommandKey key =
                new CommandKey(
                        actor,
                        cause.eventId() + "/" + reaction.target(),
                        hash,
                        reaction.target().toString(),
                        null,
                        null);
        try {
            dispatch.send(reaction.command(), metadata(actor, cause, reaction), key);
        } catch (Rejection refused) {
            metrics.counter("sovang.automation.refused", "automation", automation.name())
                    .increment();
            LOG.warn(
                    "automation {} was refused after event {} of {}: {}",
                    automation.name(),
                    cause.position(),
                    cause.tenant(),
                    refused.code());
        }
    }

    private static Map<String, String> metadata(
            String actor, RecordedEvent cause, Reaction reaction) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(ActMetadata.TENANT, reaction.tenant().value());
        metadata.put(ActMetadata.ACTOR, actor);
        metadata.put(ActMetadata.ROLE, Role.PLATFORM_OPERATOR.claim());
        metadata.put(ActMetadata.RECEIVED_AT, at(cause).toString());
        String correlation = cause.metadata().get(ActMetadata.CORRELATION);
        if (correlation != null) {
            metadata.put(ActMetadata.CORRELATION, correlation);
        }
        if (cause.metadata().containsKey(ActMetadata.SAMPLE)) {
            metadata.put(ActMetadata.SAMPLE, "true");
        }
        return metadata;
    }

    /// Business time of a consequence: what follows by itself happens when its cause was recorded.
    private static Instant at(RecordedEvent cause) {
        return cause.recordedAt();
    }
}
