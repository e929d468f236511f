package vn.sovang.log;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Stored bytes to today's records. Each event is read by itself: upcasters change it, but neither
/// drop nor split it.
record EventDecoder(EventSerializer serializer, EventUpcaster upcaster) {
    RecordedEvent decode(StoredEvent event) {
        return new RecordedEvent(
                event.tenant(),
                event.position(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.eventId(),
                event.name(),
                event.revision(),
                event.recordedAt(),
                event.happenedAt(),
                metadata(event),
                payload(event));
    }

    /// Metadata is written by the log alone; where even that cannot be read, the payload says so
    /// and this is empty.
    private Map<String, String> metadata(StoredEvent event) {
        try {
            Map<String, String> texts = new TreeMap<>();
            MetaData metadata = serializer.deserialize(StoredEntry.of(event).getMetaData());
            metadata.forEach((key, value) -> texts.put(key, String.valueOf(value)));
            return Map.copyOf(texts);
        } catch (RuntimeException unreadable) {
            return Map.of();
        }
    }

    private Object payload(StoredEvent event) {
        try {
            serializer.deserialize(StoredEntry.of(event).getMetaData());
            List<IntermediateEventRepresentation> upcast =
                    upcaster.upcast(
                                    Stream.of(
                                            new InitialEventRepresentation(
                                                    StoredEntry.of(event), serializer)))
                            .toList();
            if (upcast.size() != 1) {
                return new UnreadablePayload(
                        "upcasters made %d events of one".formatted(upcast.size()));
            }
            @Nullable Object payload = serializer.deserialize(upcast.getFirst().getData());
            return payload == null ? new UnreadablePayload("the payload is null") : payload;
        } catch (RuntimeException unreadable) {
            return new UnreadablePayload(String.valueOf(unreadable.getMessage()));
        }
    }
}
