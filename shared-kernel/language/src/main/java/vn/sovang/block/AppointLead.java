package vn.sovang.block;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Lets a member lead the block from a day on.
public record AppointLead(BlockId blockId, UnitId unitId, LocalDate validFrom)
        implements BlockCommand {}
