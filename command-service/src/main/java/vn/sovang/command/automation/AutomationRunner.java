package vn.sovang.command.automation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.serialization.SerializationException;
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
import vn.sovang.platform.lifecycle.Reasons;
import vn.sovang.platform.lifecycle.Setbacks;
import vn.sovang.platform.log.LogSignals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// Milliseconds between two looks at what was set aside.
    private static final long LOOK_AFTER = 2_000;

    private static final String BEHIND = "waits behind an earlier event of the same record";
    private static final String PARKED = "looking after the events set aside";

    private static final String HEADS = "reading how far each province's log has come";

    private final EventLog log;
    private final CommandDispatch dispatch;
    private final AutomationPositions positions;
    private final ParkedReactions parked;
    private final List<Automation> automations;
    private final Pulses pulses;
    private final MeterRegistry metrics;
    private final LogSignals.Waker waker;
    private final Duration pause;
    private final Setbacks setbacks = new Setbacks();
    private final Map<String, Long> reached = new ConcurrentHashMap<>();
    private final Map<Follower, Long> behind = new ConcurrentHashMap<>();

    /// Records that wait behind an event set aside, as far as this instance knows.
    private final Map<Follower, Set<String>> stopped = new ConcurrentHashMap<>();

    private volatile long setAside;

    /// False before the first look, and while the database cannot be asked.
    private volatile boolean headsAreKnown;

    AutomationRunner(
            EventLog log,
            CommandDispatch dispatch,
            AutomationPositions positions,
            ParkedReactions parked,
            List<Automation> automations,
            LogSignals signals,
            Pulses pulses,
            MeterRegistry metrics,
            @Value("${sovang.automation.poll:100ms}") Duration pause) {
        this.log = log;
        this.dispatch = dispatch;
        this.positions = positions;
        this.parked = parked;
        this.automations = automations;
        this.waker = signals.waker();
        this.pause = pause;
        this.pulses = pulses;
        this.metrics = metrics;
        for (Automation one : automations) {
            Gauge.builder("sovang.automation.lag", this, runner -> runner.lag(one))
                    .description("Events to which the automation has still to react, at most")
                    .tag("automation", one.name())
                    .register(metrics);
        }
        Gauge.builder("sovang.automation.parked", this, runner -> runner.setAside)
                .description("Events set aside because an automation cannot react to them")
                .register(metrics);
    }

    private record Follower(String automation, TenantId tenant) {}

    @Scheduled(fixedDelay = BREATH)
    void follow() {
        waker.await(pause);
        synchronized (setbacks) {
            attempt(
                    HEADS,
                    () ->
                            heads().forEach((tenant, head) ->
                                    automations.forEach(one -> follow(one, tenant, head))));
        }
    }

    /// Looks after what was set aside: how much it is, and what an operator wants tried again.
    /// Nothing is followed meanwhile, or an event could be set aside behind one that just went.
    @Scheduled(fixedDelay = LOOK_AFTER)
    void lookAfterParked() {
        synchronized (setbacks) {
            attempt(PARKED, this::tryWhatIsAsked);
        }
    }

    private void tryWhatIsAsked() {
        List<ParkedReactions.Asked> asked = parked.asked();
        for (Automation one : automations) {
            asked.stream()
                    .filter(wanted -> wanted.automation().equals(one.name()))
                    .forEach(wanted -> tryAgain(one, wanted.tenant()));
        }
        setAside = parked.count();
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
    /// slowly; all others go on. An event that cannot be read is no failure: it is set aside.
    private void follow(Automation automation, TenantId tenant, long head) {
        String where = automation.name() + " of " + tenant;
        attempt(where, () -> catchUp(automation, tenant, head, where));
        behind.put(new Follower(automation.name(), tenant), head - reached.getOrDefault(where, 0L));
    }

    private void catchUp(Automation automation, TenantId tenant, long head, String where) {
        Long known = reached.get(where);
        if (known == null) {
            tryAgain(automation, tenant);
            known = positions.of(automation.name(), tenant);
            reached.put(where, known);
        }
        long position = known;
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
                reactOrPark(automation, event);
                position = event.position();
            }
            positions.move(automation.name(), tenant, position);
            reached.put(where, position);
            pulses.beat(PULSE);
        }
    }

    /// Reacts to an event, or sets it aside where it cannot be read: it may be what this automation
    /// waits for. Later events of its record wait behind it, and all other records go on.
    private void reactOrPark(Automation automation, RecordedEvent event) {
        Follower follower = new Follower(automation.name(), event.tenant());
        Set<String> waiting = stopped.getOrDefault(follower, Set.of());
        if (!waiting.isEmpty()) {
            // Another instance may have tried again since.
            waiting = parked.records(automation.name(), event.tenant());
            stopped.put(follower, waiting);
        }
        if (waiting.contains(event.aggregateId())) {
            parked.add(automation.name(), event, BEHIND);
        } else {
            reacted(automation, event);
        }
    }

    /// Tells whether the automation could react; what it cannot take is set aside.
    private boolean reacted(Automation automation, RecordedEvent event) {
        try {
            if (event.payload() instanceof UnreadablePayload(String reason)) {
                throw new SerializationException(reason);
            }
            automation.on(event).forEach(reaction -> send(automation, event, reaction));
            return true;
        } catch (RuntimeException failure) {
            if (Poison.isPassing(failure)) {
                throw failure;
            }
            String reason = Reasons.of(failure);
            LOG.error(
                    "automation {} of {} set event {} aside: {}",
                    automation.name(),
                    event.tenant(),
                    event.position(),
                    reason,
                    failure);
            parked.add(automation.name(), event, reason);
            stopped.put(
                    new Follower(automation.name(), event.tenant()),
                    parked.records(automation.name(), event.tenant()));
            return false;
        }
    }

    /// Tries all that was set aside, in its order: one that fails again keeps its record waiting.
    private void tryAgain(Automation automation, TenantId tenant) {
        Set<String> waiting = new HashSet<>();
        for (ParkedReactions.Parked one : parked.all(automation.name(), tenant)) {
            List<RecordedEvent> found = log.read(tenant, one.position() - 1, 1);
            if (found.isEmpty()) {
                // An older log was restored, which has it no more.
                parked.remove(automation.name(), tenant, one.position());
                continue;
            }
            RecordedEvent event = found.getFirst();
            if (waiting.contains(one.aggregateId())) {
                parked.add(automation.name(), event, BEHIND);
            } else if (reacted(automation, event)) {
                parked.remove(automation.name(), tenant, one.position());
            } else {
                waiting.add(one.aggregateId());
            }
        }
        stopped.put(new Follower(automation.name(), tenant), waiting);
    }

    private void attempt(String what, Runnable work) {
        pulses.beat(PULSE);
        setbacks.run(what, work);
    }

    /// Lag in events, in the province farthest behind; not a number while it is not known.
    private double lag(Automation automation) {
        if (!headsAreKnown) {
            return Double.NaN;
        }
        return behind.entrySet().stream()
                .filter(of -> of.getKey().automation.equals(automation.name()))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
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
