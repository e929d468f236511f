package vn.sovang.log;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

import vn.sovang.kernel.TenantId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The newest snapshot of each aggregate.
record SnapshotTable(Jdbc jdbc) {
    Optional<DomainEventData<byte[]>> newest(TenantId tenant, String aggregateId) {
        return jdbc
                .<DomainEventData<byte[]>>query(
                        "select * from log.snapshot_of(?, ?)",
                        Entry::of,
                        tenant.value(),
                        aggregateId)
                .stream()
                .findFirst();
    }

    void store(TenantId tenant, DomainEventMessage<?> snapshot, Serializer serializer) {
        SerializedObject<byte[]> payload = snapshot.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = snapshot.serializeMetaData(serializer, byte[].class);
        jdbc.query(
                "select log.store_snapshot(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row -> row.getObject(1) == null,
                tenant.value(),
                snapshot.getAggregateIdentifier(),
                snapshot.getType(),
                snapshot.getSequenceNumber(),
                snapshot.getIdentifier(),
                payload.getType().getName(),
                Integer.parseInt(payload.getType().getRevision()),
                payload.getData(),
                metadata.getData(),
                snapshot.getTimestamp().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }

    private record Entry(
            String getType,
            String getAggregateIdentifier,
            long getSequenceNumber,
            String getEventIdentifier,
            Instant getTimestamp,
            SerializedObject<byte[]> getPayload,
            SerializedObject<byte[]> getMetaData)
            implements DomainEventData<byte[]> {
        static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    row.getString("aggregate_type"),
                    row.getString("aggregate_id"),
                    row.getLong("sequence"),
                    row.getString("event_id"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    new SimpleSerializedObject<>(
                            row.getBytes("payload"),
                            byte[].class,
                            row.getString("name"),
                            Integer.toString(row.getInt("revision"))),
                    new SerializedMetaData<>(row.getBytes("metadata"), byte[].class));
        }
    }
}
