package vn.sovang.difficulty;

import vn.sovang.unit.UnitId;

import java.time.Instant;

/// The body with which a difficulty lies answered it.
///
/// @param unitId unit that answered
/// @param beyondAuthority it says that the matter is beyond its authority (vượt thẩm quyền): the
///   difficulty goes to the committee before anybody closes it (rule 34)
public record DifficultyAnswered(
        DifficultyId difficultyId,
        UnitId unitId,
        String answer,
        boolean beyondAuthority,
        Instant answeredAt)
        implements DifficultyEvent {}
