package vn.sovang.query.feed;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.sovang.query.trail.Telling;

import java.time.Instant;

/// An event as it lies in the log.
///
/// @param vi plain sentence on the event; null where the payload is withheld
/// @param en the same in English
/// @param post that acted, in words: its role and its unit
/// @param payload to read; as text where it is no JSON; null where it is withheld
/// @param payloadWithheld whether it is of an unsent report, an unissued plan or a proposal that
///   was not submitted, or tells a ground of a suspension or discipline, which is not for this
///   reader
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
        @Nullable String vi,
        @Nullable String en,
        @Nullable String post,
        @Nullable JsonNode payload,
        boolean payloadWithheld,
        JsonNode metadata,
        @Nullable String storedPayload,
        String storedMetadata,
        String hash) {
    FeedItem saying(Telling.@Nullable Told told) {
        return told == null
                ? this
                : new FeedItem(
                        position,
                        eventId,
                        name,
                        revision,
                        aggregateType,
                        aggregateId,
                        sequence,
                        recordedAt,
                        happenedAt,
                        payloadWithheld ? null : told.vi(),
                        payloadWithheld ? null : told.en(),
                        told.post(),
                        payload,
                        payloadWithheld,
                        metadata,
                        storedPayload,
                        storedMetadata,
                        hash);
    }
}
