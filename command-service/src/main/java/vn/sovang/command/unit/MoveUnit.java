package vn.sovang.command.unit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Puts a unit under another one from a day on, or at the top.
public record MoveUnit(
        @TargetAggregateIdentifier UnitId unitId,
        @Nullable UnitId parent,
        LocalDate validFrom,
        String basis) {
    public MoveUnit {
        Required.text("basis", basis);
    }
}
