package vn.sovang.command.unit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Gives a unit another name from a day on.
public record RenameUnit(
        @TargetAggregateIdentifier UnitId unitId, String name, LocalDate validFrom, String basis) {
    public RenameUnit {
        Required.name("name", name);
        Required.text("basis", basis);
    }
}
