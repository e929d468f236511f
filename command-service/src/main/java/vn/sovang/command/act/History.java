package vn.sovang.command.act;

import org.axonframework.eventsourcing.eventstore.EventStore;

import java.util.List;
import java.util.UUID;

/// What the log knows of other aggregates of the same province; rules are given its answers, never
/// itself.
public final class History {
    private final EventStore events;

    public History(EventStore events) {
        this.events = events;
    }

    /// All events of one aggregate, in order; none for an id that does not exist here.
    public Facts of(UUID aggregate) {
        List<Object> payloads =
                events.readEvents(aggregate.toString())
                        .asStream()
                        .<Object>map(event -> event.getPayload())
                        .toList();
        return new Facts(payloads);
    }
}
