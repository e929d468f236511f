package vn.sovang.query.feed;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;

/// An event as it lies in the log.
///
/// @param payload as it was stored; as text where it is no JSON
/// @param hash of the chain, in hexadecimal
public record FeedItem(
        long position,
        String eventId,
        String name,
        int revision,
        String aggregateType,
        String aggregateId,
        long sequence,
        Instant recordedAt,
        @Nullable Instant happenedAt,
        JsonNode payload,
        JsonNode metadata,
        String hash) {}
