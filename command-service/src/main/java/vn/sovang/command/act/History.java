package vn.sovang.command.act;

import org.axonframework.eventsourcing.eventstore.EventStore;

import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The log's knowledge of other aggregates of the same province; rules are given its answers, never
/// itself.
public final class History {
    private final EventStore events;
    private final Function<UnitId, List<UnitId>> ends;

    /// @param ends units that ever named one as their successor
    public History(EventStore events, Function<UnitId, List<UnitId>> ends) {
        this.events = events;
        this.ends = ends;
    }

    /// Units that were said to go into one, on whatever day.
    public List<UnitId> goingInto(UnitId unit) {
        return ends.apply(unit);
    }

    /// All events of one aggregate, in order; empty for an id that does not exist here.
    public Facts of(UUID aggregate) {
        List<Object> payloads =
                events.readEvents(aggregate.toString())
                        .asStream()
                        .<Object>map(event -> event.getPayload())
                        .toList();
        return new Facts(payloads);
    }

    /// The unit of the post whose act began a record; empty for one that a post of no unit began,
    /// the platform itself did, or nobody.
    public Optional<UnitId> beganBy(UUID aggregate) {
        return events.readEvents(aggregate.toString())
                .asStream()
                .findFirst()
                .flatMap(event -> ActMetadata.unit(event.getMetaData()))
                .map(UnitId::new);
    }

    /// The unit of the post that did the newest act of a kind on a record.
    public Optional<UnitId> doneBy(UUID aggregate, Class<?> kind) {
        return events.readEvents(aggregate.toString())
                .asStream()
                .filter(event -> kind.isInstance(event.getPayload()))
                .reduce((earlier, later) -> later)
                .flatMap(event -> ActMetadata.unit(event.getMetaData()))
                .map(UnitId::new);
    }
}
