package vn.sovang.difficulty;

import vn.sovang.unit.UnitId;

import java.time.Instant;

/// A difficulty beyond the authority of the body with which it lay went up to the committee, whose
/// answer it needs from now on (rule 34).
///
/// @param from with whom it lay
/// @param committee with whom it lies
public record DifficultyEscalated(
        DifficultyId difficultyId,
        UnitId from,
        UnitId committee,
        String reason,
        Instant escalatedAt)
        implements DifficultyEvent {}
