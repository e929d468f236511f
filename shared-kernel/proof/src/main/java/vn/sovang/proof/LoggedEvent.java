package vn.sovang.proof;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// An event of a log with the bytes that its hash covers.
///
/// @param recordedAt exact to the microsecond
/// @param payload null where it is withheld from the reader, as an unsent draft is; then the hash
///   can only be taken as given
/// @param hash 32 bytes, as it stands in the log
@SuppressWarnings("ArrayRecordComponent") // exact bytes, as stored
public record LoggedEvent(
        String tenant,
        long position,
        String aggregateType,
        String aggregateId,
        long sequence,
        UUID eventId,
        String name,
        int revision,
        byte @Nullable [] payload,
        byte[] metadata,
        @Nullable Instant happenedAt,
        Instant recordedAt,
        byte[] hash) {}
