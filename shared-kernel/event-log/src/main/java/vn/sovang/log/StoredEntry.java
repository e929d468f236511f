package vn.sovang.log;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

import java.time.Instant;

/// A stored event in the shape that Axon reads.
sealed interface StoredEntry extends TrackedEventData<byte[]> {
    StoredEvent event();

    static StoredEntry of(StoredEvent event) {
        return event.belongsToAggregate() ? new OfAggregate(event) : new Alone(event);
    }

    @Override
    default TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(event().position());
    }

    @Override
    default String getEventIdentifier() {
        return event().eventId().toString();
    }

    @Override
    default Instant getTimestamp() {
        return event().recordedAt();
    }

    @Override
    default SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(event().metadata(), byte[].class);
    }

    @Override
    default SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(
                event().payload(),
                byte[].class,
                event().name(),
                Integer.toString(event().revision()));
    }

    record Alone(StoredEvent event) implements StoredEntry {}

    record OfAggregate(StoredEvent event) implements StoredEntry, DomainEventData<byte[]> {
        @Override
        public String getType() {
            return event.aggregateType();
        }

        @Override
        public String getAggregateIdentifier() {
            return event.aggregateId();
        }

        @Override
        public long getSequenceNumber() {
            return event.sequence();
        }
    }
}
