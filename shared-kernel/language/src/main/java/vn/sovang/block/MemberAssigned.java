package vn.sovang.block;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// A unit is a member of the block from a day on.
///
/// @param kind of the block; a unit is in one block of a kind only
public record MemberAssigned(BlockId blockId, BlockKind kind, UnitId unitId, LocalDate validFrom)
        implements BlockEvent {}
