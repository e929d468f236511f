package vn.sovang.command.block;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.block.BlockId;
import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Ends a membership; the day is the first on which the unit is no member.
public record EndMembership(
        @TargetAggregateIdentifier BlockId blockId,
        UnitId unitId,
        LocalDate endedOn,
        String reason) {
    public EndMembership {
        Required.text("reason", reason);
    }
}
