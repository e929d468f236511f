package vn.sovang.command.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.sovang.command.act.ActMetadata;
import vn.sovang.command.dispatch.CommandDispatch;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.CommandKey;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Follows every province's log and lets each automation react. One look at the heads finds what
/// moved.
@Component
class AutomationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(AutomationRunner.class);
    private static final int PAGE = 200;
    private static final String PREFIX = "so-vang/";

    private final EventLog log;
    private final CommandDispatch dispatch;
    private final AutomationPositions positions;
    private final List<Automation> automations;
    private final Map<String, Long> reached = new HashMap<>();

    AutomationRunner(
            EventLog log,
            CommandDispatch dispatch,
            AutomationPositions positions,
            List<Automation> automations) {
        this.log = log;
        this.dispatch = dispatch;
        this.positions = positions;
        this.automations = automations;
    }

    @Scheduled(fixedDelayString = "${sovang.automation.poll:100ms}")
    void follow() {
        log.heads()
                .forEach((tenant, head) -> automations.forEach(one -> catchUp(one, tenant, head)));
    }

    /// A failure stops this automation in this province at its event, and is tried again with the
    /// next look.
    private void catchUp(Automation automation, TenantId tenant, long head) {
        String key = automation.name() + "@" + tenant;
        long position = reached.computeIfAbsent(key, _ -> positions.of(automation.name(), tenant));
        try {
            while (position < head) {
                List<RecordedEvent> page = log.read(tenant, position, PAGE);
                for (RecordedEvent event : page) {
                    automation.on(event).forEach(reaction -> send(automation, event, reaction));
                    position = event.position();
                }
                positions.move(automation.name(), tenant, position);
                reached.put(key, position);
            }
        } catch (RuntimeException failure) {
            LOG.error(
                    "automation {} of {} stands at {}",
                    automation.name(),
                    tenant,
                    position,
                    failure);
        }
    }

    private void send(Automation automation, RecordedEvent cause, Reaction reaction) {
        String actor = PREFIX + automation.name();
        byte[] hash = cause.eventId().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
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

    /// What follows by itself happens when its cause was recorded.
    private static Instant at(RecordedEvent cause) {
        return cause.recordedAt();
    }
}
