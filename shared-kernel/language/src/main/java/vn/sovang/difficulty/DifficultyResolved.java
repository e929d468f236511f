package vn.sovang.difficulty;

import java.time.Instant;

/// A difficulty was closed.
///
/// @param outcome how it ended
public record DifficultyResolved(DifficultyId difficultyId, String outcome, Instant resolvedAt)
        implements DifficultyEvent {}
