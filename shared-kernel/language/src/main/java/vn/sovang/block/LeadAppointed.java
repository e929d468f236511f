package vn.sovang.block;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// A member leads the block (Khối trưởng, Cụm trưởng) from a day on, until another one does.
public record LeadAppointed(BlockId blockId, UnitId unitId, LocalDate validFrom)
        implements BlockEvent {}
