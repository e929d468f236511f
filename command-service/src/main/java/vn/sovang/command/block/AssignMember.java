package vn.sovang.command.block;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.block.BlockId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Makes a unit a member of the block from a day on.
public record AssignMember(
        @TargetAggregateIdentifier BlockId blockId, UnitId unitId, LocalDate validFrom) {}
