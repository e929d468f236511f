package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;
import vn.sovang.proof.LoggedEvent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/// An event exactly as it lies in the log, for auditors and for decoding.
@SuppressWarnings("ArrayRecordComponent") // exact bytes, as stored
public record StoredEvent(
        TenantId tenant,
        long position,
        String aggregateType,
        String aggregateId,
        long sequence,
        UUID eventId,
        String name,
        int revision,
        byte[] payload,
        byte[] metadata,
        @Nullable Instant happenedAt,
        Instant recordedAt,
        byte[] hash) {
    static StoredEvent of(TenantId tenant, ResultSet row) throws SQLException {
        OffsetDateTime happened = row.getObject("happened_at", OffsetDateTime.class);
        return new StoredEvent(
                tenant,
                row.getLong("position"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getObject("event_id", UUID.class),
                row.getString("name"),
                row.getInt("revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"),
                happened == null ? null : happened.toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBytes("hash"));
    }

    /// The event as whoever checks the chain sees it.
    public LoggedEvent logged() {
        return new LoggedEvent(
                tenant.value(),
                position,
                aggregateType,
                aggregateId,
                sequence,
                eventId,
                name,
                revision,
                payload,
                metadata,
                happenedAt,
                recordedAt,
                hash);
    }

    boolean belongsToAggregate() {
        return !aggregateType.isEmpty();
    }
}
