package vn.sovang.command.unit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Ends a unit.
public record DissolveUnit(
        @TargetAggregateIdentifier UnitId unitId,
        LocalDate dissolvedOn,
        List<UnitId> successors,
        String basis) {
    public DissolveUnit {
        Required.text("basis", basis);
        successors = List.copyOf(successors);
    }
}
