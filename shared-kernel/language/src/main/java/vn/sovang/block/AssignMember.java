package vn.sovang.block;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Makes a unit a member of the block from a day on.
public record AssignMember(BlockId blockId, UnitId unitId, LocalDate validFrom)
        implements BlockCommand {}
