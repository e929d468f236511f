package vn.sovang.query.trail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One thing that happened.
///
/// @param text in the language that was asked for; `vi` and `en` are always there
/// @param unitName of the actor's unit, as it was called on that day
/// @param happenedAt when it happened, where that is not when it was recorded
/// @param lateReason why it was recorded later
/// @param sample whether it belongs to the sample data
public record TrailItem(
        long position,
        String name,
        String aggregateType,
        String aggregateId,
        String text,
        String vi,
        String en,
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
