package vn.sovang.command.unit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Lets other units go into this one; they end on the day.
public record MergeUnits(
        @TargetAggregateIdentifier UnitId unitId,
        List<UnitId> merged,
        LocalDate mergedOn,
        String basis) {
    public MergeUnits {
        Required.text("basis", basis);
        merged = List.copyOf(merged);
    }
}
