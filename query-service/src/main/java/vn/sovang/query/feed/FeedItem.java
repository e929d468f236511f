package vn.sovang.query.feed;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;

/// An event as it lies in the log.
///
/// @param payload to read; as text where it is no JSON; null where it is withheld
/// @param payloadWithheld whether it is an unsent draft, whose content is not for this reader
/// @param storedPayload the bytes that lie in the log and that the hash covers, in base64; null
///   where they are withheld
/// @param storedMetadata the same of the metadata
/// @param hash of the chain, in hexadecimal; `docs/chain.md` says how to compute it
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
        @Nullable JsonNode payload,
        boolean payloadWithheld,
        JsonNode metadata,
        @Nullable String storedPayload,
        String storedMetadata,
        String hash) {}
