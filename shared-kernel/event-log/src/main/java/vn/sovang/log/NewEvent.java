package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// An event on its way into the log.
///
/// @param aggregateType empty for an event that belongs to no aggregate
/// @param aggregateId of the aggregate, or the event's own id
/// @param sequence within the aggregate, from 0
/// @param payload exact bytes of the JSON
/// @param metadata exact bytes of a JSON object of texts
/// @param happenedAt when it happened, where that is not when it was recorded
@SuppressWarnings("ArrayRecordComponent") // exact bytes, handed on to the database
public record NewEvent(
        String aggregateType,
        String aggregateId,
        long sequence,
        UUID eventId,
        String name,
        int revision,
        byte[] payload,
        byte[] metadata,
        @Nullable Instant happenedAt) {
    public NewEvent {
        Texts.requireKey("aggregateId", aggregateId);
        Texts.requireKey("name", name);
    }
}
