package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// An event as a reader gets it.
///
/// @param name the logical name it was stored under
/// @param revision the revision it was stored in; the payload is in today's
/// @param payload today's record, or an [UnreadablePayload]
public record RecordedEvent(
        TenantId tenant,
        long position,
        String aggregateType,
        String aggregateId,
        long sequence,
        UUID eventId,
        String name,
        int revision,
        Instant recordedAt,
        @Nullable Instant happenedAt,
        Map<String, String> metadata,
        Object payload) {
    /// Unit of the post whose act it was; null for a post of no unit and for the platform itself.
    public @Nullable UnitId unit() {
        String unit = metadata.get("unit");
        return unit == null ? null : UnitId.of(unit);
    }
}
