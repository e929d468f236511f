package vn.sovang.block;

import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Ends a membership; the day is the first on which the unit is no member.
public record EndMembership(BlockId blockId, UnitId unitId, LocalDate endedOn, String reason)
        implements BlockCommand {
    public EndMembership {
        Required.text("reason", reason);
    }
}
