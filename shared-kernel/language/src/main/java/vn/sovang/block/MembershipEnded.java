package vn.sovang.block;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// A unit is a member no more. If it led the block, the block has no lead from that day on.
///
/// @param kind of the block
/// @param endedOn first day on which it is no member
public record MembershipEnded(
        BlockId blockId, BlockKind kind, UnitId unitId, LocalDate endedOn, String reason)
        implements BlockEvent {}
