package vn.sovang.bench.province;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.EventType;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.AppendRequest;
import vn.sovang.log.EventLog;
import vn.sovang.log.NewEvent;
import vn.sovang.log.Outcome;
import vn.sovang.platform.json.EventJson;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Story that is appended to a log, in requests of many events: numbered and chained like any.
public final class WrittenStory implements Story, AutoCloseable {
    private static final int MOST = 250;
    private static final Duration STEP = Duration.ofSeconds(1);

    private final JsonMapper json = new EventJson().mapper();
    private final EventLog log;
    private final TenantId tenant;
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<NewEvent> waiting = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private long written;

    public WrittenStory(EventLog log, TenantId tenant) {
        this.log = log;
        this.tenant = tenant;
    }

    @Override
    public void goOn(Instant until) {
        if (until.isAfter(now)) {
            append();
            now = until;
        }
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void add(Province.Unit by, Object event) {
        EventType type = Families.type(event);
        Families.Of record = Families.of(event);
        UUID id = UUID.randomUUID();
        waiting.add(
                new NewEvent(
                        record.aggregate().getSimpleName(),
                        record.id(),
                        sequences.merge(record.id(), 0L, (old, _) -> old + 1),
                        id,
                        type.name(),
                        type.revision(),
                        json.writeValueAsBytes(event),
                        """
                        {"actor":"%s","commandId":"%s","correlationId":"%s","role":"office-clerk","tenant":"%s","unit":"%s"}\
                        """
                                .formatted(by.clerk(), id, id, tenant.value(), by.id())
                                .getBytes(StandardCharsets.UTF_8),
                        null));
        if (waiting.size() == MOST) {
            append();
            now = now.plus(STEP);
        }
    }

    /// Number of events of this story in the log.
    public long written() {
        return written;
    }

    @Override
    public void close() {
        append();
    }

    private void append() {
        if (waiting.isEmpty()) {
            return;
        }
        Outcome outcome = log.append(tenant, AppendRequest.of(waiting, now));
        if (!(outcome instanceof Outcome.Appended)) {
            throw new IllegalStateException(outcome.toString());
        }
        written += waiting.size();
        waiting.clear();
    }
}
