package vn.sovang.query.trail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One thing that happened.
///
/// @param recordName name of the record at that moment, in the language that was asked for; null
///   where it has no name
/// @param text in the language that was asked for; `vi` and `en` are always there
/// @param post that acted, in words: its role and its unit
/// @param actor account of the post
/// @param unitName of the actor's unit, as it was called on that day
/// @param happenedAt when it happened, where that is not when it was recorded
/// @param lateReason why it was recorded later
/// @param sample whether it belongs to the sample data
public record TrailItem(
        long position,
        String name,
        String aggregateType,
        String aggregateId,
        @Nullable String recordName,
        String text,
        String vi,
        String en,
        @Nullable String post,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String unitId,
        @Nullable String unitName,
        Instant recordedAt,
        @Nullable Instant happenedAt,
        @Nullable String lateReason,
        @Nullable String commandId,
        @Nullable String correlationId,
        boolean sample) {}
