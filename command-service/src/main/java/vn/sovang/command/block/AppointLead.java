package vn.sovang.command.block;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.block.BlockId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Lets a member lead the block from a day on.
public record AppointLead(
        @TargetAggregateIdentifier BlockId blockId, UnitId unitId, LocalDate validFrom) {}
